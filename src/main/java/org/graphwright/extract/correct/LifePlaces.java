package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Takes back where somebody was born or died, as the trained pair head reads it, if the words say only that he is from there or works there:
 * "Ann Ek, 43, of Oslo", "Bo Ek, a nurse in Oslo, was killed on the road". Of or from somewhere he lives there.
 */
final class LifePlaces {
    private static final PropertyName BIRTH_PLACE = new PropertyName("birthPlace");
    private static final PropertyName DEATH_PLACE = new PropertyName("deathPlace");
    private static final PropertyName RESIDES_IN = new PropertyName("residesIn");

    private static final Set<PropertyName> LIFE =
            PropertyName.setOf("birthDate", "birthPlace", "deathDate", "deathPlace");

    /** Between a person and when or where somebody of his was born or died. */
    private static final Pattern WHOSE = Pattern.compile("(?:, [^,;.]{1,40})?, whose\\b[^,;]*$");

    private static final Pattern BIRTH =
            Pattern.compile("(?i)\\b(?:born|births?|birthplace|natives?|hail(?:s|ed|ing)?|née|né|b\\.)(?![\\p{L}])");

    /** Behind the place: "an Oslo native", "Oslo-born". */
    private static final Pattern BIRTH_BEHIND = Pattern.compile("(?i)^(?:['’]s)?[ -](?:native|born|birth)\\b");

    /** "Bo Ek (3 May 1950, Oslo – 1999)": the place of such a date. */
    private static final Pattern DATE_IN_BRACKETS = Pattern.compile("\\([^()]*$");

    private static final Pattern WHERE = Pattern.compile("\\b(?:where|which)\\b");

    private static final Pattern DEATH = Pattern.compile(
            "(?i)\\b(?:die[sd]?|dying|dead|deadly|deaths?|deathbed|deceased|demise|kill\\w*|murder\\w*|assassinat\\w*|slain|slay\\w*|funeral"
                    + "|bury|buried|burial|execut(?:ed?|es|ion|ions|ing)|drown\\w*|succumb\\w*|perish\\w*|suicide|hang(?:ed|ing)|fatal\\w*"
                    + "|lynch\\w*|martyr\\w*|behead\\w*|poison\\w*|shot|shoot\\w*|gunned|stabb\\w*|strangl\\w*|massacre\\w*|body|bodies|corpse"
                    + "|remains|passed away|crash\\w*|collaps\\w*|(?:lost|losing) (?:his|her|their) li(?:fe|ves)|d\\.)(?![\\p{L}])|†");

    private static final Pattern OF_OR_FROM = Pattern.compile("\\b(?:of|from) (?:the )?$");

    /** Characters in which a word that belongs to a name is looked for; by hand. */
    private static final int NEAR = 30;

    private final Ontology ontology;

    LifePlaces(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The statements that hold. */
    List<Statement> agree(Reading reading, List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            if (LIFE.contains(statement.property()) && isOfSomebodyElse(reading, statement)) {
                continue;
            }
            boolean birth = statement.property().equals(BIRTH_PLACE);
            if (birth && !(saysBirth(reading, statement) && isOfThem(reading, statement))) {
                if (isOf(reading, statement)) {
                    kept.add(ofHome(statement));
                }
            } else if (!statement.property().equals(DEATH_PLACE)
                    || saysDeath(reading, statement) && isOfThem(reading, statement)) {
                kept.add(statement);
            }
        }
        return kept;
    }

    /** "Anna Berg, whose father died in Lund". */
    private static boolean isOfSomebodyElse(Reading reading, Statement statement) {
        int begin = statement.subject().end();
        int end = statement.object().begin();
        return begin <= end
                && WHOSE.matcher(reading.article().text().substring(begin, end)).lookingAt();
    }

    private static Statement ofHome(Statement statement) {
        return new Statement(
                statement.subject(),
                RESIDES_IN,
                statement.object(),
                statement.value(),
                statement.passages(),
                statement.confidence(),
                statement.source(),
                statement.status(),
                statement.tense(),
                statement.claimedBy());
    }

    private static boolean isOf(Reading reading, Statement statement) {
        String text = reading.article().text();
        Mention place = statement.object();
        return statement.subject().end() < place.begin()
                && reading.sentenceIndex(statement.subject().begin()) == reading.sentenceIndex(place.begin())
                && OF_OR_FROM
                        .matcher(text.substring(statement.subject().end(), place.begin()))
                        .find();
    }

    private static boolean saysBirth(Reading reading, Statement statement) {
        String text = reading.article().text();
        Mention person = statement.subject();
        Mention place = statement.object();
        if (BIRTH_BEHIND.matcher(after(text, place.end())).find()) {
            return true;
        }
        if (person.end() <= place.begin()) {
            String between = text.substring(person.end(), place.begin());
            return BIRTH.matcher(between).find()
                    || DATE_IN_BRACKETS.matcher(between).find()
                    || BIRTH.matcher(before(text, person.begin())).find() && !isOf(reading, statement);
        }
        return place.end() <= person.begin()
                && (BIRTH.matcher(before(text, place.begin())).find()
                        || BIRTH.matcher(text.substring(place.end(), person.begin()))
                                .find()
                        || WHERE.matcher(text.substring(place.end(), person.begin()))
                                        .find()
                                && BIRTH.matcher(after(text, person.end())).find());
    }

    private static boolean saysDeath(Reading reading, Statement statement) {
        String text = reading.article().text();
        Mention person = statement.subject();
        Mention place = statement.object();
        Span passage = sentences(reading, person, place);
        if (!DEATH.matcher(passage.of(text)).find()) {
            return false;
        }
        if (person.end() <= place.begin()) {
            String between = text.substring(person.end(), place.begin());
            boolean bracketed = DATE_IN_BRACKETS.matcher(between).find();
            boolean saidBefore = DEATH.matcher(text.substring(passage.begin(), person.begin()))
                            .find()
                    && !isOf(reading, statement);
            return bracketed || saidBefore || DEATH.matcher(between).find();
        }
        return !OF_OR_FROM.matcher(before(text, place.begin())).find()
                || DEATH.matcher(before(text, place.begin())).find();
    }

    private static Span sentences(Reading reading, Mention one, Mention other) {
        int begin = Math.min(one.begin(), other.begin());
        int end = Math.max(one.end(), other.end());
        return new Span(
                reading.sentenceAt(begin).map(s -> s.span().begin()).orElse(begin),
                reading.sentenceAt(end - 1).map(s -> s.span().end()).orElse(end));
    }

    /** False of a place in another sentence, which names somebody else and not who is asked about. */
    private boolean isOfThem(Reading reading, Statement statement) {
        Mention person = statement.subject();
        Sentence around = reading.sentenceAt(statement.object().begin()).orElse(null);
        if (around == null || around.span().contains(person.span()) || person.kind() != MentionKind.NAME) {
            return true;
        }
        List<Mention> persons = reading.mentionsIn(around.span()).stream()
                .filter(m -> m.kind() == MentionKind.PRONOUN || ontology.isA(m.type(), Classes.PERSON))
                .filter(m -> m.kind() != MentionKind.NOMINAL)
                .toList();
        return persons.isEmpty() || persons.stream().anyMatch(m -> m.meant().equals(person.meant()));
    }

    private static String before(String text, int at) {
        String near = text.substring(Math.max(0, at - NEAR), at);
        return near.substring(near.lastIndexOf(". ") < 0 ? 0 : near.lastIndexOf(". ") + 1);
    }

    private static String after(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + NEAR));
    }
}
