package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.graphwright.model.Span;

/**
 * A text as it is read, and where it stands in the text as written: lines that a program broke are joined, words that it parted made
 * whole, characters without width passed over, the place before the first sentence written like other names, and lines that say nothing of
 * the news left out. Every offset into it leads back to one into the text as written.
 */
public final class ReadingText {
    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final boolean asWritten;
    private final List<Dateline> datelines;

    ReadingText(String text, int[] begins, int[] ends, boolean asWritten, List<Dateline> datelines) {
        this.text = requireNonNull(text, "text is null");
        this.begins = begins;
        this.ends = ends;
        this.asWritten = asWritten;
        this.datelines = List.copyOf(datelines);
    }

    /** Makes the text to be read of {@code text}; the same text gives the same, however its lines are broken. */
    public static ReadingText of(String text) {
        String written = Characters.legible(text);
        List<TextLine> lines = TextLine.of(written);
        LineJoints joints = LineJoints.of(written, lines);
        Furniture furniture = Furniture.of(written, lines);
        ReadingTextBuilder builder = new ReadingTextBuilder(written);
        int stories = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (furniture.isLeftOut(i)) {
                builder.leaveOut(line.end());
                continue;
            }
            boolean begins = i == 0 || !joints.isJoined(i - 1);
            if (begins && !line.isBlank(written) && stories < Dateline.MOST) {
                stories += line.length() > Dateline.SHORTEST_STORY ? 1 : 0;
                Dateline.find(written, line, joints.end(i, lines)).forEach(builder::dateline);
            }
            builder.copy(line.end());
            if (joints.isJoined(i)) {
                builder.join(line, lines.get(i + 1), joints.isOneWord(i));
            }
        }
        builder.copy(written.length());
        return builder.build();
    }

    /** The text to be read. */
    public String text() {
        return text;
    }

    /** True where it is the text as written, character by character. */
    public boolean isAsWritten() {
        return asWritten;
    }

    /** Where the text says at its beginning from where and by whom it is; offsets are into {@link #text()}. */
    public List<Dateline> datelines() {
        return datelines;
    }

    /** Where a stretch of {@link #text()} stands in the text as written. */
    public Span written(Span read) {
        if (asWritten) {
            return read;
        }
        if (read.length() == 0) {
            int at = read.begin() < begins.length ? begins[read.begin()] : ends.length == 0 ? 0 : ends[ends.length - 1];
            return new Span(at, at);
        }
        return new Span(begins[read.begin()], ends[read.end() - 1]);
    }

    @Override
    public String toString() {
        return text + " " + Arrays.toString(datelines.toArray());
    }
}
