package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Classes;

/** Counts an article for {@link CorpusStatistics}. */
final class CorpusCounting {
    private final BodyNames bodies;
    private final PersonNames persons;

    private record Owned(String words, String owner) {}

    CorpusCounting(BodyNames bodies, PersonNames persons) {
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.persons = requireNonNull(persons, "persons is null");
    }

    void count(ArticleRecords article, CorpusStatistics statistics) {
        statistics.addArticle(article);
        Set<Owned> owned = new HashSet<>();
        for (int i = 0; i < article.size(); i++) {
            EntityRecord record = article.record(i);
            ClassName root = article.rootOf(i);
            if (root.equals(Classes.ORGANIZATION)) {
                BodyName name = bodies.parse(record.name());
                String owner = name.owner();
                if (owner != null && name.common() && owned.add(new Owned(name.words(), owner))) {
                    statistics.addOwner(name.words(), owner, 1);
                }
            }
            acronyms(record, statistics);
            if (root.equals(Classes.PERSON) && persons.isLone(record.name())) {
                statistics.addLoneName(lastWord(record.name()));
            }
        }
    }

    private void acronyms(EntityRecord record, CorpusStatistics statistics) {
        boolean acronym = Acronym.isOne(record.name());
        if (Acronym.isOne(record.name().split(" ", 2)[0])) {
            BodyName name = bodies.parse(record.name());
            if (name.owner() != null && name.ordered().indexOf(' ') < 0) {
                statistics.addMeaning(name.ordered(), name.ordered() + " of " + name.owner());
                return;
            }
        }
        if (!acronym && record.aliases().stream().anyMatch(Acronym::isOne)) {
            String ordered = bodies.parse(record.name()).ordered();
            record.aliases().stream()
                    .filter(Acronym::isOne)
                    .forEach(alias -> statistics.addMeaning(NameForms.normalised(alias), ordered));
        }
    }

    private String lastWord(String name) {
        var words = persons.words(name);
        return words.get(words.size() - 1);
    }
}
