package org.graphwright.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Who found out what a study says, and where it was published: "scientists from the University of Kalten", "published in the journal Lichen". */
final class StudyParts {
    /** Events of these classes tell of studies. */
    static final Set<ClassName> TOLD_OF = ClassName.setOf("Announcement", "Discovery", "Investigation", "Publication");

    private static final Pattern STUDY =
            Pattern.compile("(?i)\\b(?:study|studies|findings|report|paper|research|survey)\\b");

    /** Behind those who did it: "researchers mostly from the". */
    private static final Pattern FROM =
            Pattern.compile("(\\p{L}+?)s?(?:\\s\\p{Ll}+ly)?\\s(?:from|at|of|with)\\s(?:the\\s)?$");

    private static final Pattern AND =
            Pattern.compile("(?:\\s?\\([^)]{1,30}\\))?(?:,|,? and)(?:\\s\\p{Ll}+)?\\s(?:the\\s)?");

    private static final Pattern AUTHOR_BEFORE = Pattern.compile("(?i)\\bauthors?\\s(?:professor\\s|dr\\.?\\s)?$");

    private static final Pattern AUTHOR_BEHIND = Pattern.compile(
            "(?:\\s(?:of|at|from)\\s[^,.;]{3,60})?,\\s(?:(?:a|an|the|(?:one|two|three|four|some|several) of the)\\s)?(?:\\p{L}+\\s)?(?:co-?)?authors?\\b"
                    + "|,\\s(?:(?:a|an|the)\\s[^,.;]{3,60}\\s)?who\\s(?:(?:co-?)?led|headed|conducted)\\s[^,.;]{0,30}\\b(?:study|studies|research)\\b");

    private static final Pattern PUBLISHED_IN = Pattern.compile(
            "\\b(?:published|released|posted|printed|appearing|appeared|reported)\\b(?:\\s(?!in\\b)[\\p{L}\\p{N}]+){0,4}"
                    + "\\sin\\s(?:[Tt]he\\s)?(?:(?:\\p{Ll}|-)+\\s)?(?:journal\\s)?$");

    /** Characters before a name in which its role is looked for. */
    private static final int BEFORE = 90;

    private final Ontology ontology;
    private final Reading reading;
    private final Set<String> researchers;
    private final Map<EntityId, String> roles = new LinkedHashMap<>();

    private StudyParts(Ontology ontology, Reading reading) {
        this.ontology = ontology;
        this.reading = reading;
        this.researchers = ontology.words(WordLists.RESEARCHER);
    }

    /**
     * Those who did it as agents, where it was published as a participant; by the sentences that tell of {@code told} and of a study. Where these
     * name nobody who did it, whom others call an author.
     */
    static Map<EntityId, String> of(Ontology ontology, Reading reading, ToldEvent told) {
        StudyParts parts = new StudyParts(ontology, reading);
        List<Sentence> sentences = TOLD_OF.contains(told.type())
                ? told.passages().stream()
                        .flatMap(passage -> reading.sentenceAt(passage.begin()).stream())
                        .distinct()
                        .filter(sentence -> STUDY.matcher(
                                        sentence.span().of(reading.article().text()))
                                .find())
                        .toList()
                : List.of();
        sentences.forEach(parts::read);
        if (!sentences.isEmpty() && !parts.roles.containsValue(RolesOfTold.AGENT)) {
            reading.mentions().stream()
                    .filter(name -> name.isNameOfThing() && name.type().equals(Classes.PERSON))
                    .filter(name -> name.entity() != null && isAuthor(reading, name.entity()))
                    .forEach(name -> parts.put(name, RolesOfTold.AGENT));
        }
        return parts.roles;
    }

    /** True where the article calls the person an author, whom a study does not befall. */
    /** True of what is told beside words for a study. */
    static boolean isOfStudy(Reading reading, ToldEvent told) {
        return reading.sentenceAt(told.begin())
                .filter(sentence -> STUDY.matcher(
                                sentence.span().of(reading.article().text()))
                        .find())
                .isPresent();
    }

    static boolean isAuthor(Reading reading, EntityId person) {
        String text = reading.article().text();
        return reading.mentionsOf(person).stream()
                .filter(name -> name.isNameOfThing() && name.type().equals(Classes.PERSON))
                .anyMatch(name -> isAuthor(text, name, 0, text.length()));
    }

    /** By the words from {@code begin} to {@code end} alone. */
    private static boolean isAuthor(String text, Mention name, int begin, int end) {
        return AUTHOR_BEFORE.matcher(before(text, name, begin)).find()
                || AUTHOR_BEHIND.matcher(text).region(name.end(), end).lookingAt();
    }

    private static String before(String text, Mention name, int begin) {
        return text.substring(Math.max(begin, name.begin() - BEFORE), name.begin());
    }

    private void read(Sentence sentence) {
        List<Mention> names = reading.mentionsIn(sentence.span()).stream()
                .filter(name -> name.isNameOfThing() && name.entity() != null)
                .toList();
        String text = reading.article().text();
        Mention author = null;
        for (Mention name : names) {
            String before = before(text, name, sentence.begin());
            boolean isBody = ontology.isA(name.type(), Classes.ORGANIZATION)
                    || name.type().equals(Classes.FACILITY);
            boolean goesOn = author != null
                    && author.end() < name.begin()
                    && AND.matcher(text.substring(author.end(), name.begin())).matches();
            if (isBody && (goesOn || areResearchers(before))) {
                author = name;
                put(name, RolesOfTold.AGENT);
            } else if (name.type().equals(Classes.PERSON) && isAuthor(text, name, sentence.begin(), sentence.end())) {
                put(name, RolesOfTold.AGENT);
            } else if (!name.type().equals(Classes.PERSON)
                    && !ontology.isA(name.type(), Classes.PLACE)
                    && PUBLISHED_IN.matcher(before).find()) {
                put(name, RolesOfTold.PARTICIPANT);
            }
        }
    }

    private boolean areResearchers(String before) {
        Matcher from = FROM.matcher(before);
        return from.find() && researchers.contains(from.group(1).toLowerCase(Locale.ROOT));
    }

    private void put(Mention name, String role) {
        EntityId entity = name.entity();
        if (entity != null) {
            roles.putIfAbsent(entity, role);
        }
    }
}
