package org.graphwright.explore;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/** Writes numbers, texts and terms one behind the other, so that what is alike takes little room: {@link ValueReader} reads them in the same order. */
final class ValueWriter {
    // Kinds of terms.
    static final int IRI = 0;
    static final int LITERAL = 1;
    static final int IN_LANGUAGE = 2;

    /** Of a byte of a number; the eighth bit says that there is one more. */
    static final int BITS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private byte[] last = new byte[0];

    /** A number of at least 0. */
    void number(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("number is less than 0: " + number);
        }
        int left = number;
        while (left >= 1 << BITS) {
            bytes.write(left | 1 << BITS);
            left >>>= BITS;
        }
        bytes.write(left);
    }

    /** True or false. */
    void truth(boolean truth) {
        number(truth ? 1 : 0);
    }

    /** A number with a fraction, exactly. */
    void real(double number) {
        long bits = Double.doubleToLongBits(number);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (bits >>> shift));
        }
    }

    /** A text: so much of the one before as both begin with, and the rest. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int differs = Arrays.mismatch(last, utf8);
        int same = differs < 0 ? utf8.length : differs;
        number(same);
        number(utf8.length - same);
        bytes.write(utf8, same, utf8.length - same);
        last = utf8;
    }

    /** Numbers of at least 0, ascending. */
    void ascending(int[] numbers) {
        number(numbers.length);
        int before = 0;
        for (int number : numbers) {
            number(number - before);
            before = number;
        }
    }

    /**
     * An IRI or a literal.
     *
     * @throws IllegalArgumentException of anything else
     */
    void term(Node term) {
        if (term.isURI()) {
            number(IRI);
            text(term.getURI());
        } else if (term.isLiteral()
                && term.getLiteralBaseDirection() == null
                && !term.getLiteralLanguage().isEmpty()) {
            number(IN_LANGUAGE);
            text(term.getLiteralLexicalForm());
            text(term.getLiteralLanguage());
        } else if (term.isLiteral() && term.getLiteralBaseDirection() == null) {
            number(LITERAL);
            text(term.getLiteralLexicalForm());
            text(term.getLiteralDatatypeURI());
        } else {
            throw new IllegalArgumentException("neither an IRI nor a plain literal: " + term);
        }
    }

    /** All that was written. */
    byte[] bytes() {
        return bytes.toByteArray();
    }
}
