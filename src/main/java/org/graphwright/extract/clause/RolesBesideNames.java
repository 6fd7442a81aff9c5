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
import org.graphwright.ontology.Classes;

/**
 * Roles in what an article is about that the words right beside a name leave no doubt of, wherever they stand: who concedes has lost an election, who is crowned or given a win has won, who
 * pleads stands trial, who is granted a pardon is released, whom the police name as the gunman has shot, and who something is bought from does not buy it.
 */
final class RolesBesideNames {
    private static final String ASIDE = "(?:, (?:\\d+|[^.;:,]{1,120}),)?";

    private static final String CULPRIT =
            "(?:(?:alleged|suspected) )?(?:assailant|attacker|bomber|gunman|hijacker|killer|shooter|suspect)";

    private static final String TITLE = "(?:(?:an? )?\\d+-year-old |\\p{Lu}[\\p{L}.]* ){0,3}";

    /** In characters: what is looked at on either side of a name. */
    private static final int AROUND = 200;

    private static final String WIN = "(?:success|triumph|victory|win)";

    private static final String POST =
            "(?:chancellor|chief minister|governor|head of state|leader|mayor|premier|president|prime minister|senator)";

    /** Sentences from the first on in which it is told who won; further down others are recalled. */
    private static final int SOON = 4;

    /** Matches the empty words right before or behind any name. */
    private static final Pattern ANYTHING = Pattern.compile("");

    /**
     * @param soon true if they count in the first sentences alone
     * @param before the words before the name, anywhere in its sentence that they end at it
     * @param behind the words right behind the name
     */
    private record Telling(Set<ClassName> types, boolean soon, Pattern before, Pattern behind, String role) {
        static Telling before(ClassName type, String words, String role) {
            return new Telling(Set.of(type), false, Pattern.compile(words + "$"), ANYTHING, role);
        }

        static Telling behind(Set<ClassName> types, String words, String role) {
            return new Telling(types, false, ANYTHING, Pattern.compile(words), role);
        }
    }

    private static final String MERCY = "(?:amnesty|clemency|commutation|pardon|reprieve)";

    private static final Set<ClassName> RELEASE = ClassName.setOf("Release");

    private static final Set<ClassName> COMPETITION = Set.of(RolesOfVerb.COMPETITION);

    private static final List<Telling> TELLING = List.of(
            new Telling(
                    Set.of(Classes.ELECTION),
                    true,
                    ANYTHING,
                    Pattern.compile(ASIDE
                            + " (?:will be|will become|becomes|became|is to be|is to become|is set to (?:be|become))"
                            + " (?:[\\p{L}’'-]+ ){0,4}" + POST + "\\b"),
                    RolesOfTold.AGENT),
            new Telling(
                    COMPETITION,
                    true,
                    ANYTHING,
                    Pattern.compile(ASIDE + " (?:has been |have been |is |are |was |were )?crowned\\b"),
                    RolesOfTold.AGENT),
            new Telling(
                    COMPETITION,
                    true,
                    Pattern.compile(
                            "\\b(?:earn|g[ai]v|hand|help|inspir|lead|led|power|seal|secur|snatch)(?:e|es|ed|s|ing)?"
                                    + " (?:the |hosts )?$"),
                    Pattern.compile(
                            " (?:to )?(?:an? |the |their |its )(?:(?!after|before|for|in|of|the|with)[\\p{L}\\p{N}’'–-]+ ){0,4}(?:triumph|victory|win)\\b"),
                    RolesOfTold.AGENT),
            new Telling(
                    COMPETITION,
                    true,
                    Pattern.compile("\\b" + WIN + " for (?:the |hosts )?$"),
                    Pattern.compile(ASIDE + " (?:against|over)\\b"),
                    RolesOfTold.AGENT),
            new Telling(
                    COMPETITION,
                    true,
                    Pattern.compile(
                            "\\b(?:crush|edg|overc[ao]m|rout|thrash)(?:e|es|ed|ing)? (?:past )?(?:the |hosts )?$"
                                    + "|\\b(?:saw|seeing|sees) off (?:the |hosts )?$"),
                    ANYTHING,
                    RolesOfTold.PATIENT),
            new Telling(
                    COMPETITION,
                    true,
                    Pattern.compile("\\b" + WIN + "(?: for [^.;:,]{1,40})? over (?:the |hosts )?$"),
                    ANYTHING,
                    RolesOfTold.PATIENT),
            Telling.behind(Set.of(Classes.ELECTION), ASIDE + " (?:has |had )?conced(?:ed?|es)\\b", RolesOfTold.PATIENT),
            Telling.behind(
                    RolesOfVerb.OF_COURTS,
                    ASIDE
                            + " (?:has |had |have )?(?:plead(?:ed|s)?|pled|denie[sd] (?:all |the )?(?:charges?|murder|wrongdoing)"
                            + "|(?:went|goes?|is|was|are|were|going) on trial|st(?:ands?|ood) trial|(?:is|are) standing trial"
                            + "|appeared in (?:court|the dock))\\b",
                    RolesOfTold.PATIENT),
            Telling.before(
                    Classes.ATTACK,
                    "\\b(?:(?:identified|named) (?:the )?" + CULPRIT + "|" + CULPRIT
                            + "(?:,| was| has been)? (?:identified|named)(?: by [^.;:,]{1,40})?) as " + TITLE,
                    RolesOfTold.AGENT),
            new Telling(
                    RELEASE,
                    false,
                    Pattern.compile("\\b(?:g[ai]ves?|given|grant(?:s|ed)?|issue[sd]?) " + TITLE + "$"),
                    Pattern.compile(",? (?:an? |full |the )?(?:[\\p{L}-]+ ){0,4}" + MERCY + "\\b"),
                    RolesOfTold.PATIENT),
            new Telling(
                    RELEASE,
                    false,
                    Pattern.compile("\\b(?:pardon(?:s|ed|ing) (?:the )?(?:[\\p{Ll}-]+ ){0,4}|" + MERCY
                            + " (?:for|to) |commut\\p{Ll}* (?:the )?(?:[\\p{L}-]+ ){0,3}sentences? of )" + TITLE + "$"),
                    ANYTHING,
                    RolesOfTold.PATIENT),
            Telling.behind(
                    RELEASE,
                    ASIDE
                            + " (?:(?:was|were) (?:granted|given|issued) (?:an? )?(?:[\\p{L}-]+ ){0,4}" + MERCY
                            + "|(?:was|were|is|are) pardoned)\\b",
                    RolesOfTold.PATIENT),
            Telling.before(
                    new ClassName("Acquisition"),
                    "\\b(?:acquir|b(?:uy|ought)|purchas|tak)\\p{Ll}* [^.;:]{1,80} from (?:the )?" + TITLE,
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
                        .matcher(text.substring(name.end(), Math.min(sentence.end(), name.end() + AROUND)))
                        .lookingAt()
                && telling.before()
                        .matcher(text.substring(Math.max(sentence.begin(), name.begin() - AROUND), name.begin()))
                        .find();
    }
}
