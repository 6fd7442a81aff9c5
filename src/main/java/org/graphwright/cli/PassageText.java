package org.graphwright.cli;

import java.util.List;
import java.util.Locale;
import org.graphwright.explore.ArticleRef;
import org.graphwright.explore.CueWords;
import org.graphwright.explore.Mark;
import org.graphwright.explore.Passage;
import picocli.CommandLine.Help.Ansi;

/** Prints a sentence with its words marked, and where it was read. */
final class PassageText {
    private final String before;
    private final String after;

    /** @param colour true to mark words in bold, false to put them in square brackets */
    PassageText(boolean colour) {
        this.before = colour ? "\u001B[1m" : "[";
        this.after = colour ? "\u001B[0m" : "]";
    }

    static PassageText forTerminal() {
        return new PassageText(Ansi.AUTO.enabled());
    }

    /** Two lines: the sentence, and confidence, article and what found it. */
    String write(Passage passage, String indent) {
        StringBuilder text = new StringBuilder();
        text.append(indent).append(sentence(passage)).append('\n');
        text.append(indent)
                .append("  confidence ")
                .append(figure(passage.confidence()))
                .append(", ")
                .append(article(passage.article()));
        note(text, "by ", String.join(" and ", passage.by()));
        if (!passage.cue().isEmpty()) {
            text.append(": ").append(Terminal.plain(CueWords.of(passage.cue())));
        }
        note(text, "when ", passage.when());
        note(text, "as claimed by ", passage.claimedBy());
        note(text, "relation ", passage.relation());
        if (passage.negated()) {
            text.append(", denied");
        }
        return text.append('\n').toString();
    }

    /** The sentence with subject and object marked. */
    String sentence(Passage passage) {
        return marked(passage.sentence(), passage.marks());
    }

    /** A text, on one line, with its words marked. */
    String marked(String words, List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.begin() < at) {
                continue;
            }
            text.append(words, at, mark.begin());
            // Marks go around words after these were made plain, which would take the marks' own control characters
            // away.
            text.append('\uE000').append(words, mark.begin(), mark.end()).append('\uE001');
            at = mark.end();
        }
        text.append(words.substring(at));
        return Terminal.plain(text.toString()).replace("\uE000", before).replace("\uE001", after);
    }

    /** The article, and how many others say so. */
    static String article(ArticleRef article, int articles) {
        return article(article) + (articles > 1 ? " and " + (articles - 1) + " more" : "");
    }

    static String article(ArticleRef article) {
        String day = article.date().isEmpty() ? "" : article.date() + " ";
        return day + Terminal.plain(article.title()) + (article.copyOf().isEmpty() ? "" : " (copy)");
    }

    /** A belief or confidence with two decimals. */
    static String figure(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private static void note(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(", ").append(name).append(Terminal.plain(value));
        }
    }
}
