package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/**
 * Makes a team of a town's name that plays: "Liverpool beat Leeds 4-3" has no town. A town plays where a verb of play ties it to another town
 * or team and the sentence has a score or a team, and in the rest of the article where it is not said to be a place. Countries stay countries.
 */
public final class TownTeams {
    private static final Pattern PLAYS = Pattern.compile(
            " (?:who |have |has |had |also |narrowly |easily |comfortably |then |were |was |went on to )*"
                    + "(?:beat|beats|beating|defeat|defeated|defeats|thrash(?:ed|es)?|edged?|edged past|hammer(?:ed|s)?|rout(?:ed|s)?|overcame|held|host(?:ed|s)?|visit(?:ed|s)?|faced?"
                    + "|eliminated|knocked out|stunned|upset|downed|trounced|outscored|topped|drew (?:\\d+[-–]\\d+ )?(?:with|at|against)|draw (?:with|against)|lost (?:\\d+[-–]\\d+ )?(?:to|against|at)|lose to"
                    + "|won (?:\\d+[-–]\\d+ )?(?:at|against|over)|win (?:at|over|against)|beaten by|played|plays|play|v\\.?|vs\\.?|versus|against)(?: (?:home to|away to|the|visiting|rivals|neighbours|champions|leaders|host|hosts|city|league))* ");

    /** "Leeds 2-1 Derby". */
    private static final Pattern SCORE_BETWEEN = Pattern.compile(",? \\d{1,3}\\s?[-–]\\s?\\d{1,3},? ");

    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d-–])\\d{1,3}\\s?[-–]\\s?\\d{1,3}(?![\\d-–])(?! votes)");

    private static final Pattern SPORT = Pattern.compile(
            "(?i)\\b(?:goals?|goalless|scored?|scorer|striker|goalkeeper|midfielder|defender|quarterback|innings?|penalty shoot-?out|matches|league|premiership|championship|playoffs?|semi-?final|quarter-?final|hat-?trick|kick-?off|half-?time|home win|away win|touchdowns?|coach|relegat\\w+)\\b");

    /** Before a name it is where something is. */
    private static final Pattern PLACE_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:in|near|from|outside|across|around|throughout|to|of|city of|into|through|towards?|central|north|south|east|west|greater|downtown)(?: the)?|,) $");

    private static final Pattern IN_PLACE = Pattern.compile("(?i)\\b(?:in|near|outside|across)(?: the)? $");

    /** Behind a town's name in the sense of the place: the end of what is said of it, or a word that opens something else. */
    private static final Pattern BEHIND_PLACE = Pattern.compile(
            "^(?:[.,;:!?)\"”\\n]|$|(?: (?:and|or|but|on|in|at|for|with|by|to|as|after|before|when|while|where|who|since|until|during|this|last)\\b))");

    private static final Pattern PLAYER_BEHIND = Pattern.compile(
            "^ (?:striker|midfielder|defender|goalkeeper|winger|full-?back|centre-?back|quarterback|linebacker|shortstop|pitcher|playmaker|fly-half)\\b");

    /** Characters before a name in which it is said to be a place; by hand. */
    private static final int NEAR = 24;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Organizations organizations;

    public TownTeams(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /** The reading in which towns that play are organizations, and places where they are said to be some. */
    public Reading find(Reading reading) {
        Set<MentionId> tied = new HashSet<>();
        Set<String> playing = new HashSet<>();
        String text = reading.article().text();
        List<Mention> mentions = reading.mentions();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            if ((isTown(text, one) || isTown(text, other))
                    && canPlay(text, one)
                    && canPlay(text, other)
                    && areTied(text, one, other)
                    && isSport(reading, one, other)) {
                tied.addAll(List.of(one.id(), other.id()));
                playing.addAll(List.of(key(text, one), key(text, other)));
            }
        }
        for (Mention mention : mentions) {
            if (isTown(text, mention)
                    && PLAYER_BEHIND.matcher(after(text, mention)).find()) {
                tied.add(mention.id());
                playing.add(key(text, mention));
            }
        }
        return reading.withMentions(mentions.stream()
                .map(mention -> ofItsKind(text, mention, playing, tied.contains(mention.id())))
                .toList());
    }

    private Mention ofItsKind(String text, Mention mention, Set<String> playing, boolean plays) {
        boolean town = playing.contains(key(text, mention));
        if (isTown(text, mention)) {
            return town && (plays || !isPlace(text, mention)) ? mention.withType(Classes.ORGANIZATION) : mention;
        }
        boolean inTown = !plays
                && mention.kind() == MentionKind.NAME
                && (town
                        || isKnownTeam(text, mention)
                                && BEHIND_PLACE.matcher(after(text, mention)).find())
                && IN_PLACE.matcher(before(text, mention)).find()
                && !gazetteer.cities(mention.span().of(text)).isEmpty();
        return inTown ? mention.withType(Classes.PLACE) : mention;
    }

    private static boolean areTied(String text, Mention one, Mention other) {
        if (other.begin() <= one.end() || other.begin() - one.end() > 2 * NEAR) {
            return false;
        }
        String between = text.substring(one.end(), other.begin());
        return SCORE_BETWEEN.matcher(between).matches()
                || PLAYS.matcher(between).matches();
    }

    private boolean isSport(Reading reading, Mention one, Mention other) {
        String text = reading.article().text();
        Sentence sentence = reading.sentenceAt(one.begin()).orElse(null);
        if (sentence == null) {
            return false;
        }
        String words = sentence.span().of(text);
        return SCORE.matcher(words).find()
                || SPORT.matcher(words).find()
                || isKnownTeam(text, one)
                || isKnownTeam(text, other);
    }

    private boolean isKnownTeam(String text, Mention mention) {
        String name = mention.span().of(text);
        return ontology.isA(mention.type(), Classes.TEAM)
                || ontology.isA(mention.type(), Classes.ORGANIZATION)
                        && (organizations
                                        .classOf(name)
                                        .filter(Classes.TEAM::equals)
                                        .isPresent()
                                || organizations.perhapsNamed(name).stream()
                                        .anyMatch(each -> each.type().equals(Classes.TEAM)));
    }

    private boolean canPlay(String text, Mention mention) {
        return isTown(text, mention)
                || mention.kind() == MentionKind.NAME && ontology.isA(mention.type(), Classes.ORGANIZATION);
    }

    private boolean isTown(String text, Mention mention) {
        return mention.kind() == MentionKind.NAME
                && ontology.isA(mention.type(), Classes.PLACE)
                && gazetteer.nation(mention.span().of(text)).isEmpty();
    }

    private static boolean isPlace(String text, Mention mention) {
        return PLACE_BEFORE.matcher(before(text, mention)).find();
    }

    private static String before(String text, Mention mention) {
        return text.substring(Math.max(0, mention.begin() - NEAR), mention.begin());
    }

    private static String after(String text, Mention mention) {
        return text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
    }

    private static String key(String text, Mention mention) {
        return Names.compared(mention.span().of(text));
    }
}
