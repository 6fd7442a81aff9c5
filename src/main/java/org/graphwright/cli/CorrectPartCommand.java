package org.graphwright.cli;

import java.io.IOException;
import java.util.List;
import org.graphwright.correct.Correction;
import org.graphwright.model.ErrorCode;
import org.graphwright.pipeline.BuildException;
import org.graphwright.pipeline.GraphResolution;
import org.graphwright.pipeline.Split;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright correct part}: a name is that of another thing. */
@Command(
        name = "part",
        description =
                "Say that a name, or the use of it by some articles, means another thing than the other names it was joined with.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright correct part Macron --article news/2017-05-07-macron-elected.txt --sentence 'born in Amiens' --mention He --into 'François Hollande'",
            "  graphwright correct part Macron --article news/2017-05-07-macron-elected.txt"
        })
final class CorrectPartCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The name to part, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = {
                "Part only what this article calls so: its identifier or IRI.",
                "May be repeated: what these articles call so is one other thing."
            })
    private List<String> articles = List.of();

    @Option(
            names = "--sentence",
            paramLabel = "WORDS",
            description = "Part only its single mentions in the sentence of the article that has these words.")
    private @Nullable String sentence;

    @Option(
            names = "--mention",
            paramLabel = "WORDS",
            description = "Of these mentions those with just these words, such as he.")
    private @Nullable String mention;

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "Which of these words in the sentence, from 1 on (default: all of them).")
    private int number;

    @Option(
            names = "--into",
            paramLabel = "THING",
            description = "What is meant instead, a thing of the graph by a name, <IRI> or prefix:name.")
    private @Nullable String into;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        if (sentence != null && articles.size() != 1) {
            throw usage("--sentence wants one --article");
        }
        if (mention != null && sentence == null || number != 0 && mention == null) {
            throw usage(number == 0 ? "--mention wants --sentence" : "--number wants --mention");
        }
        if (number < 0) {
            throw usage("--number wants 1 or more");
        }
        GraphResolution resolution = new GraphResolution(options.graph.folder, options.graph.ontology());
        Split split = new Split(resolution.resolve(), options.graph.folder);
        String asked = options.graph.prefixes().expand(name).orElse(name);
        String other = into == null ? null : options.things(into).get(0);
        if (sentence != null) {
            return options.keep(List.of(ofMentions(split, options.things(asked).get(0), sentence, other)), resolution);
        }
        return options.keep(ofNames(split, asked, other), resolution);
    }

    private Correction ofMentions(Split split, String thing, String wanted, @Nullable String other) throws IOException {
        return split.ofMentions(
                thing,
                articles,
                (place, begin) -> place.sentence().contains(wanted)
                        && (mention == null || mention.equals(place.words()))
                        && (number == 0 || number == Math.max(1, place.number())),
                other,
                other == null ? null : options.nameOf(other));
    }

    private List<Correction> ofNames(Split split, String asked, @Nullable String other) {
        Correction parted;
        try {
            parted = split.of(null, asked, articles, other);
        } catch (BuildException e) {
            if (e.code() != ErrorCode.UNKNOWN_NAME) {
                throw e;
            }
            // no article calls it just so: by what the graph takes for its name, as for any other command
            parted = split.of(options.things(asked).get(0), asked, articles, other);
        }
        return other != null && parted instanceof Correction.Part part
                ? List.of(part, new Correction.Merge(other, part.thing()))
                : List.of(parted);
    }
}
