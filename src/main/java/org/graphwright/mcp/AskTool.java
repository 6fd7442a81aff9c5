package org.graphwright.mcp;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graphwright.ask.Ask;
import org.graphwright.ask.AskAnswer;
import org.graphwright.ask.FoundAnswer;

/** A question in plain words. */
final class AskTool {
    // Answers where nothing is said, and at most; by hand.
    private static final int USUAL = 5;
    private static final int MOST = 50;

    /** Of an answer; by hand. */
    private static final int SENTENCES = 2;

    Tool tool() {
        return new Tool(
                "ask",
                "Question",
                "Answers a short question in plain English with the sentences that say so: who leads, what is the capital of, where, when,"
                        + " which companies, how many, did A meet B, what happened to A in May 2019, what did A say about B, how are A and B"
                        + " connected. Says so where it does not understand, or where the graph has nothing; the other tools reach further.",
                List.of(
                        Parameter.text(
                                        "question",
                                        Ask.LONGEST,
                                        "One question that names what it is about, such as: Who leads the Chinese foreign ministry?")
                                .needed(),
                        Part.limitParameter(USUAL, MOST)),
                this::ask);
    }

    private String ask(ReadableGraph graph, Arguments arguments) {
        AskAnswer found = (AskAnswer) graph.call("ask", Map.of("q", arguments.text("question")));
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        line(text, "read as: ", found.reading());
        line(text, "", found.message());
        if (!found.unexplained().isEmpty()) {
            line(text, "words that the reading leaves out: ", String.join(", ", found.unexplained()));
        }
        Part part = new Part(0, arguments.number(Part.LIMIT, USUAL));
        part.of(found.answers()).forEach(answer -> text.append(answer(answer, lines)));
        if (found.answers().size() > part.limit()) {
            text.append(part.limit())
                    .append(" of ")
                    .append(found.answers().size())
                    .append(" answers; for more raise limit\n");
        }
        if (!found.nearest().isEmpty()) {
            text.append("questions that are understood:\n");
            found.nearest()
                    .forEach(question ->
                            text.append("- ").append(Quoted.name(question)).append('\n'));
        }
        if (!found.articles().isEmpty()) {
            text.append("articles with its words:\n");
            found.articles().forEach(hit -> text.append(lines.sentence(hit.snippet(), hit.article(), "")));
        }
        if (!found.sparql().isEmpty()) {
            text.append("the query behind it, for the tool sparql:\n")
                    .append(Quoted.text(withoutPrefixes(found.sparql())))
                    .append('\n');
        }
        return text.append(lines.sources()).toString();
    }

    /** The tool declares them itself. */
    private static String withoutPrefixes(String sparql) {
        return sparql.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("PREFIX "))
                .collect(Collectors.joining("\n"));
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(Quoted.line(value)).append('\n');
        }
    }

    private static String answer(FoundAnswer answer, Lines lines) {
        StringBuilder text = new StringBuilder("- ");
        text.append(
                        answer.isSentence()
                                ? "the articles say"
                                : answer.thing() == null ? Quoted.title(answer.text()) : Lines.thing(answer.thing()))
                .append(", belief ")
                .append(Lines.figure(answer.belief()));
        if (!answer.because().isEmpty()) {
            text.append(", because ").append(Quoted.name(answer.because()));
        }
        text.append('\n');
        answer.sources().stream()
                .limit(SENTENCES)
                .forEach(source -> text.append(lines.sentence(source.sentence(), source.article(), "")));
        return text.toString();
    }
}
