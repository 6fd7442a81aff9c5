package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graphwright.extract.statement.StatementSource;
import org.graphwright.model.ClassName;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Cue;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads what the cues of an ontology's properties say in the sentences of an article. Immutable. */
public final class CueMatcher implements StatementSource {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}?[\\p{Ll}'’]+)*");

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final OwnedBodies ownedBodies;
    private final List<CuePattern> patterns = new ArrayList<>();
    private final List<Integer> everywhere = new ArrayList<>();
    private final Map<String, List<Integer>> byAnchor = new HashMap<>();

    /** @throws CueException where a cue cannot be read, naming its property and what is wrong */
    public CueMatcher(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = ontology;
        this.gazetteer = gazetteer;
        this.surroundings = new Surroundings(ontology, gazetteer);
        this.ownedBodies = new OwnedBodies(gazetteer, Organizations.standard());
        CueParser parser = new CueParser(ontology);
        for (Cue cue : ontology.cues()) {
            if (ontology.property(new PropertyName(cue.term())).isPresent()) {
                add(parser.parse(cue));
            }
        }
    }

    private void add(CuePattern pattern) {
        int index = patterns.size();
        patterns.add(pattern);
        Set<String> anchors = pattern.anchors();
        if (anchors == null) {
            everywhere.add(index);
        } else {
            anchors.forEach(word ->
                    byAnchor.computeIfAbsent(word, k -> new ArrayList<>()).add(index));
        }
    }

    /** What the cues find, sentence by sentence; a statement for each cue that says it. */
    @Override
    public List<Statement> find(Reading reading) {
        List<Statement> statements = new ArrayList<>();
        List<Statement> ofMainPlaces = new ArrayList<>();
        MainPlaces mainPlaces = new MainPlaces(reading, ontology, gazetteer);
        for (Sentence sentence : reading.sentences()) {
            List<Mention> mentions = reading.mentionsIn(sentence.span());
            if (!mentions.isEmpty()) {
                match(new CueSentence(sentence, mentions), mainPlaces, statements, ofMainPlaces);
            }
        }
        dropPartsOfRoles(statements);
        String text = reading.article().text();
        ofMainPlaces.removeIf(guess -> isOfAnother(guess, text));
        addWhereNothingElseIsSaid(ofMainPlaces, statements);
        return statements;
    }

    /** Who is called the chief executive is no chief, and a vice president no president: of roles of one mention none is part of another. */
    private static void dropPartsOfRoles(List<Statement> statements) {
        Map<MentionId, Set<String>> roles = new HashMap<>();
        for (Statement statement : statements) {
            Literal role = statement.value();
            if (role != null) {
                roles.computeIfAbsent(statement.subject().id(), id -> new HashSet<>())
                        .add(role.value());
            }
        }
        statements.removeIf(statement -> {
            Literal role = statement.value();
            return role != null
                    && roles.getOrDefault(statement.subject().id(), Set.of()).stream()
                            .anyMatch(longer -> isPartOf(role.value(), longer));
        });
    }

    private static boolean isPartOf(String role, String longer) {
        return !longer.contains(" and ") && (longer.startsWith(role + " ") || longer.endsWith(" " + role));
    }

    private boolean isOfAnother(Statement guess, String text) {
        return ontology.isA(guess.subject().type(), Classes.ORGANIZATION)
                && !ownedBodies.mayBeOf(
                        guess.subject().span().of(text), guess.object().span().of(text));
    }

    /** That a president is the main country's is a guess: it holds only for one of whom nothing of the kind is said. */
    private void addWhereNothingElseIsSaid(List<Statement> guesses, List<Statement> statements) {
        Set<Referent> placed = new HashSet<>();
        for (Statement statement : statements) {
            if (isOffice(statement.property())) {
                placed.add(statement.subject().meant());
            }
        }
        for (Statement guess : guesses) {
            if (!placed.contains(guess.subject().meant())) {
                statements.add(guess);
            }
        }
    }

    private boolean isOffice(PropertyName property) {
        return ontology.implies(property, Properties.AGENT_OF) || ontology.implies(property, Properties.HEAD_OF);
    }

    private void match(
            CueSentence sentence, MainPlaces mainPlaces, List<Statement> statements, List<Statement> ofMainPlaces) {
        Set<Integer> candidates = new TreeSet<>(everywhere);
        for (String word : sentence.words()) {
            candidates.addAll(byAnchor.getOrDefault(word, List.of()));
        }
        for (int index : candidates) {
            CuePattern pattern = patterns.get(index);
            for (CuePattern.Match match : pattern.matches(sentence, ontology, gazetteer)) {
                if (!surroundings.admit(match, sentence, isOffice(pattern.property()))) {
                    continue;
                }
                List<Statement> found = statements(pattern, match, sentence, mainPlaces);
                (match.main() == null ? statements : ofMainPlaces).addAll(found);
            }
        }
    }

    private List<Statement> statements(
            CuePattern pattern, CuePattern.Match match, CueSentence sentence, MainPlaces mainPlaces) {
        List<Statement> found = new ArrayList<>();
        Span passage = new Span(
                sentence.token(match.begin()).begin(),
                sentence.token(match.end() - 1).end());
        for (Mention subject : match.subjects()) {
            if (match.roleBegin() >= 0) {
                String role = role(sentence, match.roleBegin(), match.roleEnd());
                if (!role.isEmpty()
                        && ontology.allows(pattern.property(), subject.type(), new ClassName("xsd:string"))) {
                    found.add(statement(pattern, subject, subject, new Literal(role, "xsd:string"), passage));
                }
                continue;
            }
            for (Mention object : objects(match, subject, mainPlaces)) {
                if (subject != object && ontology.allows(pattern.property(), subject.type(), object.type())) {
                    found.add(statement(pattern, subject, object, null, passage));
                }
            }
        }
        return found;
    }

    private static Statement statement(
            CuePattern pattern, Mention subject, Mention object, @Nullable Literal value, Span passage) {
        return new Statement(
                subject,
                pattern.property(),
                object,
                value,
                List.of(passage),
                pattern.confidence(),
                new Source.Cue(pattern.text()),
                Status.ASSERTED,
                Tense.CURRENT);
    }

    private static List<Mention> objects(CuePattern.Match match, Mention subject, MainPlaces mainPlaces) {
        if (match.main() == null) {
            return match.objects();
        }
        Mention place = mainPlaces.nearest(match.main(), subject);
        return place == null ? List.of() : List.of(place);
    }

    /**
     * The words of an office without when it is held ("incumbent President"), and small as in the middle of a sentence: a President and a
     * president hold one office. Names and acronyms in it stay as they are. Empty if there is none.
     */
    private String role(CueSentence sentence, int begin, int end) {
        int first = behindAnothersOffice(sentence, begin, end);
        if (first < end && sentence.text(first).startsWith("-")) {
            first = behindConjunction(sentence, first, end);
        }
        while (first + 1 < end && ontology.isListed(WordLists.TIME_OF_AN_OFFICE, sentence.text(first))) {
            first++;
        }
        return withoutPrefix(words(sentence, first, end));
    }

    /** "Ex-president": a president. */
    private String withoutPrefix(String role) {
        int hyphen = role.indexOf('-') + 1;
        boolean time = hyphen > 0
                && hyphen < role.length()
                && ontology.isListed(WordLists.TIME_OF_AN_OFFICE, role.substring(0, hyphen));
        return time ? role.substring(hyphen) : role;
    }

    /** Of "the ticket of Bo Ek for president and engineer Al Berg" the engineer's words begin behind "and". */
    private static int behindAnothersOffice(CueSentence sentence, int begin, int end) {
        if (begin > 0 && sentence.text(begin - 1).equals("for")) {
            int behind = behindConjunction(sentence, begin + 1, end);
            return behind == end ? begin : behind;
        }
        return begin;
    }

    /** Of "Poe-critic and former engineer" what begins in the middle of a word is no office. */
    private static int behindConjunction(CueSentence sentence, int begin, int end) {
        for (int i = begin; i + 1 < end; i++) {
            if (sentence.token(i).tag().equals("CC")) {
                return i + 1;
            }
        }
        return end;
    }

    private static String words(CueSentence sentence, int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            boolean apart = i > begin
                    && sentence.token(i).begin() > sentence.token(i - 1).end();
            String word = sentence.token(i).text();
            boolean small =
                    sentence.mentionAt(i) == null && CAPITALISED.matcher(word).matches();
            words.append(apart ? " " : "").append(small ? word.toLowerCase(Locale.ROOT) : word);
        }
        return words.toString();
    }
}
