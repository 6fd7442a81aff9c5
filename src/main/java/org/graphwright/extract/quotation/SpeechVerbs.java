package org.graphwright.extract.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.graphwright.model.Token;

/** The verbs of speech of {@code quotation/verbs.tsv}. */
final class SpeechVerbs {
    private static final String RESOURCE = "/quotation/verbs.tsv";

    private final Set<String> all = new HashSet<>();
    private final Set<String> withClause = new HashSet<>();

    SpeechVerbs() {
        try (InputStream in = Objects.requireNonNull(SpeechVerbs.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        all.add(line.substring(0, tab));
                        if (line.endsWith("clause")) {
                            withClause.add(line.substring(0, tab));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True for a verb that may stand beside something quoted. */
    boolean isSpeech(Token token) {
        return token.tag().startsWith("VB") && all.contains(token.lemma());
    }

    /** True for a verb that a clause may follow: "said that". */
    boolean takesClause(Token token) {
        return token.tag().startsWith("VB") && withClause.contains(token.lemma());
    }
}
