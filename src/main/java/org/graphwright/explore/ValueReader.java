package org.graphwright.explore;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads what a {@link ValueWriter} wrote. What is none of that ends in an exception or in other values, and never in more than it has bytes. */
final class ValueReader {
    /** All of a byte but the one that says that there is more. */
    private static final int LAST_BITS = (1 << ValueWriter.BITS) - 1;

    private final byte[] bytes;
    private int place;

    /** The text read last, in the first {@link #length} bytes. */
    private byte[] last = new byte[Byte.MAX_VALUE];

    private int length;

    ValueReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += ValueWriter.BITS) {
            int part = bytes[place++];
            number |= (part & LAST_BITS) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("no number before " + place);
    }

    /**
     * A number of things that follow, each of which takes a byte or more.
     *
     * @throws IllegalArgumentException if there are not so many bytes
     */
    int count() {
        int count = number();
        if (count < 0 || count > bytes.length - place) {
            throw new IllegalArgumentException("more than there is: " + count);
        }
        return count;
    }

    boolean truth() {
        return number() > 0;
    }

    double real() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | bytes[place++] & (1 << Byte.SIZE) - 1;
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int same = number();
        int rest = count();
        if (same < 0 || same > length) {
            throw new IllegalArgumentException("no text before " + place);
        }
        if (same + rest > last.length) {
            last = Arrays.copyOf(last, 2 * (same + rest));
        }
        System.arraycopy(bytes, place, last, same, rest);
        place += rest;
        length = same + rest;
        return new String(last, 0, length, StandardCharsets.UTF_8);
    }

    int[] ascending() {
        int[] numbers = new int[count()];
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            before += number();
            numbers[i] = before;
        }
        return numbers;
    }

    Node term() {
        int kind = number();
        String text = text();
        return switch (kind) {
            case ValueWriter.IRI -> NodeFactory.createURI(text);
            case ValueWriter.LITERAL -> NodeFactory.createLiteralDT(text, NodeFactory.getType(text()));
            case ValueWriter.IN_LANGUAGE -> NodeFactory.createLiteralLang(text, text());
            default -> throw new IllegalArgumentException("no kind of term: " + kind);
        };
    }

    /** True where all is read. */
    boolean isAtEnd() {
        return place == bytes.length;
    }
}
