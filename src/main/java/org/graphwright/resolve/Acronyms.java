package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.ontology.Acronym;

/** Which acronyms mean several things in a corpus, so that each article has to tell which. */
final class Acronyms {
    private final Map<String, Set<String>> meanings = new HashMap<>();

    Acronyms(Corpus corpus, BodyNames bodies) {
        requireNonNull(corpus, "corpus is null");
        for (int i = 0; i < corpus.size(); i++) {
            EntityRecord record = corpus.record(i);
            BodyName name = bodies.parse(record.name());
            if (name.owner() != null
                    && Acronym.isOne(firstWord(record.name()))
                    && name.ordered().indexOf(' ') < 0) {
                mean(name.ordered(), name.ordered() + " of " + name.owner());
            } else if (!Acronym.isOne(record.name())) {
                record.aliases().stream()
                        .filter(Acronym::isOne)
                        .forEach(alias -> mean(NameForms.normalised(alias), name.ordered()));
            }
        }
    }

    private void mean(String acronym, String meaning) {
        meanings.computeIfAbsent(acronym, key -> new TreeSet<>()).add(meaning);
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    /** True of an acronym, normalised, that stands for more than one thing. */
    boolean isAmbiguous(String acronym) {
        return meanings.getOrDefault(acronym, Set.of()).size() > 1;
    }
}
