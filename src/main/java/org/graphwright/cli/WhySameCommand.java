package org.graphwright.cli;

import java.io.IOException;
import org.graphwright.ontology.Base;
import org.graphwright.pipeline.WhySame;
import org.graphwright.query.Prefixes;
import org.graphwright.resolve.Reason;
import org.graphwright.store.KeptBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright why-same A B}: prints why two names are one thing. */
@Command(
        name = "why-same",
        description = "Print why two names are one thing; exits with 1 if they are two, or a name means several.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright why-same Macron 'Emmanuel Macron'",
            "  graphwright why-same person:emmanuel-macron Macron"
        })
final class WhySameCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "A", description = "A name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String one;

    @Parameters(index = "1", paramLabel = "B", description = "Another name.")
    @SuppressWarnings("NullAway.Init")
    private String other;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BuiltGraphOptions options;

    @Override
    int run() throws IOException {
        KeptBase kept = options.graph.base();
        Base base = kept.read();
        Prefixes prefixes = options.graph.prefixes();
        WhySame whySame = new WhySame(options.resolve(), base);
        WhySame.Answer answer = whySame.explain(
                kept.own(prefixes.expand(one).orElse(one)),
                kept.own(prefixes.expand(other).orElse(other)));
        if (!answer.one().iri().equals(answer.other().iri())) {
            out().printf(
                            "two things:%n  <%s>  %s%n",
                            base.named(answer.one().iri()), answer.one().label());
            out().printf(
                            "  <%s>  %s%n",
                            base.named(answer.other().iri()), answer.other().label());
            return FAILED;
        }
        out().printf(
                        "one thing: <%s>  %s (%s)%n",
                        base.named(answer.one().iri()),
                        answer.one().label(),
                        answer.one().type());
        WrappedLines lines = WrappedLines.forTerminal();
        for (Reason reason : answer.reasons()) {
            out().print(lines.write("  " + reason.rule() + ": " + reason.words() + "\n"));
        }
        return FINE;
    }
}
