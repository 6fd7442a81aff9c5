package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.clause.TitleThings.Named;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Who acts in the event that an article is about where the model tells nobody: who in a clause does what a noun tells, as in "Samoa began a
 * shutdown", else with whom the title begins, as in "Supreme Court overturns convictions".
 */
final class ChiefActor {
    /** In these the subject does nothing, one of several has won, or nobody has a name. */
    private static final Set<ClassName> NOT_DONE = ClassName.setOf(
            "Accident", "Birth", "Competition", "Death", "Disaster", "EconomicChange", "Election", "Injury", "Protest");

    /** Of these many may speak who did not do it: "Norland mourns attack". */
    private static final Set<ClassName> SUFFERED_BY_OTHERS = ClassName.setOf("Attack", "Conflict", "Kidnapping");

    /** Who only says it did nothing more: "Norland says minister poisoned". */
    private static final Pattern SAYING = Pattern.compile(
            "(?:admits|alleges|announces|claims|condemns|confirms|denies|denounces|reports|says|tells|urges|warns)\\b.*");

    private static final Pattern VERB = Pattern.compile("\\s(?:\\p{Ll}+ly\\s)?(\\p{Ll}+(?:[^\\Wsui]s|ies)\\b.*)");

    private static final Pattern WORD = Pattern.compile("^\\p{L}+");

    /** Up to where the object ends. */
    private static final Pattern VERB_OR_OBJECT = Pattern.compile(
            "^\\p{L}+(?:\\s(?!(?:in|at|on|for|from|to|with|by|over|after|against|during|about)\\b)[\\p{L}\\p{N}'’-]+)*");

    private ChiefActor() {}

    /** {@code named}, with the one who acts where none of them does. */
    static List<Participant> beside(
            Ontology ontology, Reading reading, ToldEvent told, ClauseParts clauseParts, List<Participant> named) {
        if (named.stream().anyMatch(part -> part.role().equals(RolesOfTold.AGENT))) {
            return named;
        }
        List<Participant> all = new ArrayList<>(named);
        of(ontology, reading, told, clauseParts)
                .filter(actor -> named.stream().noneMatch(part -> part.entity().equals(actor)))
                .ifPresent(actor -> all.add(0, new Participant(RolesOfTold.AGENT, actor)));
        return all;
    }

    private static Optional<EntityId> of(Ontology ontology, Reading reading, ToldEvent told, ClauseParts clauseParts) {
        if (NOT_DONE.contains(told.type())) {
            return Optional.empty();
        }
        return clauseParts.doing(told.passages()).stream()
                .filter(thing -> mayAct(ontology, reading, thing))
                .findFirst()
                .or(() -> ofTitle(ontology, reading, told));
    }

    private static Optional<EntityId> ofTitle(Ontology ontology, Reading reading, ToldEvent told) {
        String title = reading.article().title();
        if (title == null) {
            return Optional.empty();
        }
        for (Named named : TitleThings.of(reading, title).all()) {
            Matcher verb = VERB.matcher(title).region(named.span().end(), title.length());
            boolean isDone = verb.lookingAt()
                    && !SAYING.matcher(verb.group(1)).matches()
                    && tells(
                            TitleWords.foreground(title),
                            verb.start(1),
                            ArticleKind.namesItsPaper(named.span().of(title), reading.article()),
                            reading,
                            told);
            boolean isCountry = reading.entity(named.entity())
                    .filter(each -> ontology.isA(each.type(), Classes.PLACE))
                    .isPresent();
            return isDone && !isCountry && mayAct(ontology, reading, named.entity())
                    ? Optional.of(named.entity())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * True if the verb there, or of what one does a noun that ends its phrase, is a word that tells of the event. The paper itself does but what its verb
     * says: "Wikinews investigates disappearance".
     */
    private static boolean tells(String title, int verb, boolean isOfPaper, Reading reading, ToldEvent told) {
        String behind = title.substring(Math.min(verb, title.length()));
        boolean isVerbAlone = SUFFERED_BY_OTHERS.contains(told.type()) || isOfPaper;
        Matcher words = (isVerbAlone ? WORD : VERB_OR_OBJECT).matcher(behind);
        return words.find() && Headline.shares(words.group(), reading.article().text(), told);
    }

    private static boolean mayAct(Ontology ontology, Reading reading, EntityId thing) {
        return reading.entity(thing)
                .filter(each -> ontology.isA(each.type(), Classes.PERSON)
                        || ontology.isA(each.type(), Classes.ORGANIZATION)
                        || ontology.isA(each.type(), Classes.GROUP)
                        || ontology.isA(each.type(), Classes.COUNTRY))
                .isPresent();
    }
}
