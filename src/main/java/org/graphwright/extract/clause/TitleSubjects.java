package org.graphwright.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Whom and what a title is about: what it names, but not what depends on another of its words, nor where something was. */
final class TitleSubjects {
    /** Around a name that only says which: "private Moss records". */
    private static final Pattern DESCRIBED = Pattern.compile("\\p{Ll}\\s$");

    private static final Pattern DESCRIBING = Pattern.compile("\\s\\p{Ll}");

    /** Behind whose something is: "Anna Berg's lawyer". */
    private static final Pattern OWNER = Pattern.compile("['’]s?\\b");

    private TitleSubjects() {}

    static Set<EntityId> of(Ontology ontology, Reading reading) {
        String title = reading.article().title();
        if (title == null) {
            return Set.of();
        }
        String foreground = TitleWords.foreground(title);
        return TitleThings.of(reading, title).all().stream()
                .filter(each ->
                        !TitleWords.isBackground(title, foreground, each.span().begin()))
                .filter(each -> reading.entity(each.entity())
                        .map(Entity::type)
                        .filter(type -> mayBeOne(ontology, type) && !isAttribute(title, each.span(), type))
                        .isPresent())
                .map(TitleThings.Named::entity)
                .collect(Collectors.toSet());
    }

    /** Those that the title names only in what it recalls: "Rebels announce deal as Norland attacks". */
    static Set<EntityId> recalled(Reading reading) {
        String title = reading.article().title();
        if (title == null) {
            return Set.of();
        }
        int end = TitleWords.foreground(title).length();
        List<TitleThings.Named> things = TitleThings.of(reading, title).all();
        return things.stream()
                .map(TitleThings.Named::entity)
                .filter(thing -> things.stream()
                        .noneMatch(each ->
                                each.entity().equals(thing) && each.span().begin() < end))
                .collect(Collectors.toSet());
    }

    private static boolean isAttribute(String title, Span name, ClassName type) {
        String behind = title.substring(name.end());
        return OWNER.matcher(behind).lookingAt()
                || !type.equals(Classes.PERSON)
                        && DESCRIBING.matcher(behind).lookingAt()
                        && DESCRIBED.matcher(title.substring(0, name.begin())).find();
    }

    private static boolean mayBeOne(Ontology ontology, ClassName type) {
        return Stream.of(Classes.PERSON, Classes.ORGANIZATION, Classes.GROUP, Classes.FACILITY)
                .anyMatch(of -> ontology.isA(type, of));
    }
}
