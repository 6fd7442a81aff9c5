package org.graphwright.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What tells nearly equal texts: the least hashes of the runs of five words of a text (MinHash: Broder, 1997; one hash function whose
 * range is cut into buckets: Li, Owen and Zhang, 2012). The share of equal numbers estimates the share of runs that two texts have in
 * common, with a standard error of at most 0.0625.
 *
 * @param numbers {@value #SIZE} numbers, or none for a text of fewer than five words
 */
public record TextSketch(int[] numbers) implements Serializable {
    // Numbers of a sketch, so that a share of 0.6 is estimated to 0.06 (its standard error), and words of a run; by
    // hand.
    static final int SIZE = 64;
    private static final int RUN = 5;

    static TextSketch of(String text) {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text.toLowerCase(Locale.ROOT)));
        ShingleFilter runs = new ShingleFilter(words, RUN, RUN);
        runs.setOutputUnigrams(false);
        int[] numbers = new int[SIZE];
        int count = 0;
        try (TokenStream hashes = new MinHashFilter(runs, 1, SIZE, 1, true)) {
            CharTermAttribute term = hashes.addAttribute(CharTermAttribute.class);
            hashes.reset();
            while (hashes.incrementToken() && count < SIZE) {
                numbers[count++] = term.toString().hashCode();
            }
            hashes.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a string", e);
        }
        return new TextSketch(count < SIZE ? new int[0] : numbers);
    }

    /** The estimated share of common runs, 0 to 1; 0 where one of the texts is too short to tell. */
    double similarity(TextSketch other) {
        if (numbers.length == 0 || other.numbers.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += numbers[i] == other.numbers[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** The sketch as letters, to be read by {@link #parse}. */
    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static TextSketch parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        int[] numbers = new int[bytes.remaining() / 4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes.getInt();
        }
        return new TextSketch(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSketch sketch && Arrays.equals(numbers, sketch.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return text();
    }
}
