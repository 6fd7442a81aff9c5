package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import org.graphwright.ask.AskAnswer;
import org.graphwright.ask.FoundAnswer;
import org.graphwright.ask.Outcome;
import org.graphwright.ask.Source;

/** Writes what is said to a question as a person reads it. */
final class AskText {
    private final PassageText passages;
    private final WrappedLines lines;
    private final int limit;

    /**
     * @param lines breaks what is too long, but for the query, which is to be pasted
     * @param limit answers written at most
     */
    AskText(PassageText passages, WrappedLines lines, int limit) {
        this.passages = requireNonNull(passages, "passages is null");
        this.lines = requireNonNull(lines, "lines is null");
        this.limit = limit;
    }

    String write(AskAnswer answer) {
        return lines.write(words(answer)) + query(answer);
    }

    private String words(AskAnswer answer) {
        StringBuilder text = new StringBuilder();
        answer.answers().stream().limit(limit).forEach(found -> add(text, found));
        if (answer.answers().size() > limit) {
            text.append("… and ").append(answer.answers().size() - limit).append(" more, see --limit\n");
        }
        if (answer.outcome() != Outcome.ANSWERED) {
            text.append(Terminal.plain(answer.message())).append('\n');
        }
        if (!answer.reading().isEmpty()) {
            text.append("\nread as  ").append(Terminal.plain(answer.reading())).append('\n');
        }
        if (!answer.nearest().isEmpty()) {
            text.append("\nquestions that are understood\n");
            answer.nearest()
                    .forEach(question -> text.append("  ").append(question).append('\n'));
        }
        if (!answer.articles().isEmpty()) {
            text.append("\narticles with these words\n");
            answer.articles().forEach(hit -> {
                text.append("  ").append(PassageText.article(hit.article())).append('\n');
                if (!hit.snippet().isEmpty()) {
                    text.append("      ")
                            .append(passages.marked(hit.snippet(), hit.marks()))
                            .append('\n');
                }
            });
        }
        return text.toString();
    }

    private static String query(AskAnswer answer) {
        StringBuilder text = new StringBuilder();
        if (!answer.sparql().isEmpty()) {
            text.append("\nthe query\n");
            answer.sparql()
                    .lines()
                    .forEach(line -> text.append("  ")
                            .append(" "
                                    .repeat(line.length() - line.stripLeading().length()))
                            .append(Terminal.plain(line))
                            .append('\n'));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, FoundAnswer found) {
        text.append(found.isSentence() ? "the articles say" : Terminal.plain(found.text()))
                .append("  ")
                .append(PassageText.figure(found.belief()))
                .append('\n');
        for (Source source : found.sources()) {
            text.append("      ").append(Terminal.plain(source.sentence())).append('\n');
            text.append("        ")
                    .append(PassageText.article(source.article()))
                    .append('\n');
        }
    }
}
