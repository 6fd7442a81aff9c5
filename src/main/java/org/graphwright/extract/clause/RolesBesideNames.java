package org.graphwright.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/**
 * Roles in what an article is about that the words right beside a name leave no doubt of, wherever they stand: who concedes has lost an election, who is crowned has won, who
 * pleads stands trial, whom the police name as the gunman has shot, and who something is bought from does not buy it.
 */
final class RolesBesideNames {
    private static final String ASIDE = "(?:, (?:\\d+|[^.;:,]{1,120}),)?";

    private static final String CULPRIT =
            "(?:(?:alleged|suspected) )?(?:assailant|attacker|bomber|gunman|hijacker|killer|shooter|suspect)";

    private static final String TITLE = "(?:(?:an? )?\\d+-year-old |\\p{Lu}[\\p{L}.]* ){0,3}";

    /** In characters: what is looked at on either side of a name. */
    private static final int AROUND = 200;

    private static final String POST =
            "(?:chancellor|chief minister|governor|head of state|leader|mayor|premier|president|prime minister|senator)";

    /** Sentences from the first on in which it is told who won; further down others are recalled. */
    private static final int SOON = 4;

    /**
     * @param behind true if the words stand behind the name
     * @param soon true if they count in the first sentences alone
     */
    private record Telling(Set<ClassName> types, boolean behind, boolean soon, Pattern words, String role) {
        Telling(Set<ClassName> types, boolean behind, Pattern words, String role) {
            this(types, behind, false, words, role);
        }
    }

    private static final List<Telling> TELLING = List.of(
            new Telling(
                    ClassName.setOf("Election"),
                    true,
                    true,
                    Pattern.compile(ASIDE
                            + " (?:will be|will become|becomes|became|is to be|is to become|is set to (?:be|become))"
                            + " (?:[\\p{L}’'-]+ ){0,4}" + POST + "\\b"),
                    RolesOfTold.AGENT),
            new Telling(
                    ClassName.setOf("Competition"),
                    true,
                    true,
                    Pattern.compile(ASIDE + " (?:has been |have been |is |are |was |were )?crowned\\b"),
                    RolesOfTold.AGENT),
            new Telling(
                    ClassName.setOf("Election"),
                    true,
                    Pattern.compile(ASIDE + " (?:has |had )?conced(?:ed?|es)\\b"),
                    RolesOfTold.PATIENT),
            new Telling(
                    RolesOfVerb.OF_COURTS,
                    true,
                    Pattern.compile(ASIDE
                            + " (?:has |had |have )?(?:plead(?:ed|s)?|pled|denie[sd] (?:all |the )?(?:charges?|murder|wrongdoing)"
                            + "|(?:went|goes?|is|was|are|were|going) on trial|st(?:ands?|ood) trial|(?:is|are) standing trial"
                            + "|appeared in (?:court|the dock))\\b"),
                    RolesOfTold.PATIENT),
            new Telling(
                    ClassName.setOf("Attack"),
                    false,
                    Pattern.compile("\\b(?:(?:identified|named) (?:the )?" + CULPRIT + "|" + CULPRIT
                            + "(?:,| was| has been)? (?:identified|named)(?: by [^.;:,]{1,40})?) as " + TITLE + "$"),
                    RolesOfTold.AGENT),
            new Telling(
                    ClassName.setOf("Acquisition"),
                    false,
                    Pattern.compile("\\b(?:acquir|b(?:uy|ought)|purchas|tak)\\p{Ll}* [^.;:]{1,80} from (?:the )?"
                            + TITLE + "$"),
                    RolesOfTold.PARTICIPANT));

    private RolesBesideNames() {}

    /** Of each thing the first one found. */
    static Map<EntityId, String> of(Reading reading, ToldEvent told) {
        Map<EntityId, String> roles = new LinkedHashMap<>();
        for (Telling telling : TELLING) {
            if (telling.types().contains(told.type())) {
                reading.mentions().stream()
                        .filter(Mention::isNameOfThing)
                        .filter(mention -> !telling.soon() || reading.sentenceIndex(mention.begin()) < SOON)
                        .filter(mention -> isTold(reading, mention, telling))
                        .flatMap(mention -> Optional.ofNullable(mention.entity()).stream())
                        .forEach(thing -> roles.putIfAbsent(thing, telling.role()));
            }
        }
        return roles;
    }

    private static boolean isTold(Reading reading, Mention name, Telling telling) {
        String text = reading.article().text();
        Span sentence =
                reading.sentences().get(reading.sentenceIndex(name.begin())).span();
        return telling.behind()
                ? telling.words()
                        .matcher(text.substring(name.end(), Math.min(sentence.end(), name.end() + AROUND)))
                        .lookingAt()
                : telling.words()
                        .matcher(text.substring(Math.max(sentence.begin(), name.begin() - AROUND), name.begin()))
                        .find();
    }
}
