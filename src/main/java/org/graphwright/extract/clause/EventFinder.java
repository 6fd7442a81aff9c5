package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Mention;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Events: verbs and nouns that the ontology's cues name, with who took part, where and when. An event without any participant, place or
 * date is not reported: it would say nothing that one could look up.
 */
public final class EventFinder {
    private static final Set<String> PATIENT_OF_NOUN = Set.of("of", "on", "against");

    private final EventCues cues;
    private final ClauseFinder clauseFinder;
    private final Ontology ontology;
    private final BiFunction<Reading, Span, @Nullable String> dateOf;

    /**
     * @param cues the cues of the ontology's event classes
     * @param dateOf the ISO 8601 value of the date that governs a passage, or null
     */
    public EventFinder(List<EventCue> cues, Ontology ontology, BiFunction<Reading, Span, @Nullable String> dateOf) {
        this.cues = new EventCues(cues);
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.clauseFinder = new ClauseFinder(ontology);
        this.dateOf = dateOf;
    }

    /** The events of {@code reading}, whose mentions have their entities, in order of position. */
    public List<Event> find(Reading reading) {
        return new Pass(reading).run();
    }

    /** Events in the order of the text, with ids by it. */
    static List<Event> numbered(List<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(Event::span).thenComparing(Event::type));
        List<Event> numbered = new ArrayList<>();
        sorted.forEach(event -> numbered.add(event.withId(new EventId("v" + (numbered.size() + 1)))));
        return numbered;
    }

    private final class Pass {
        private final Reading reading;
        private final Referents referents;
        private final List<Event> events = new ArrayList<>();

        Pass(Reading reading) {
            this.reading = reading;
            this.referents = new Referents(reading);
        }

        List<Event> run() {
            for (Sentence sentence : reading.sentences()) {
                for (Clause clause : clauseFinder.find(sentence)) {
                    ofVerb(clause);
                }
                ofNouns(sentence);
            }
            return numbered(events);
        }

        private void ofVerb(Clause clause) {
            if (clause.verbs() == null) {
                return;
            }
            EventCue cue = cues.of(clause);
            if (cue == null) {
                return;
            }
            Sentence sentence = clause.sentence();
            Set<Participant> participants = new LinkedHashSet<>();
            EntityId place = null;
            add(
                    clause.passive() ? "patient" : "agent",
                    referents.listed(sentence, clause.subjectHead(), clause.subject()),
                    participants);
            for (Complement complement : clause.complements()) {
                String preposition = clause.prepositionOf(complement);
                List<Mention> mentions = referents.listed(sentence, complement.head(), complement.range());
                if (preposition == null) {
                    add(clause.passive() ? "participant" : "patient", mentions, participants);
                } else if (preposition.equals("by") && clause.passive()) {
                    add("agent", mentions, participants);
                } else if (preposition.equals("with")) {
                    add("agent", mentions, participants);
                } else if (Clause.PLACE_PREPOSITIONS.contains(preposition)
                        && place == null
                        && !isOfAdjective(sentence, complement)) {
                    place = firstPlace(mentions);
                }
            }
            add(
                    sentence,
                    cue.type(),
                    clause.verbs(),
                    participants,
                    place,
                    clause.negated(),
                    clause.finite() ? 0.8 : 0.7);
        }

        /** "A division active in Iraq": the place is the division's, not the event's. */
        private boolean isOfAdjective(Sentence sentence, Complement complement) {
            List<Token> tokens = sentence.tokens();
            int at = complement.head().begin() - 1;
            while (at > 0 && !tokens.get(at).tag().equals("IN")) {
                at--;
            }
            return at > 0 && tokens.get(at - 1).tag().startsWith("JJ");
        }

        private void ofNouns(Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                ClassName type = cues.ofNoun(token);
                boolean isHead = at + 1 >= tokens.size() || !tokens.get(at + 1).isNoun();
                if (type == null || !isHead) {
                    continue;
                }
                Set<Participant> participants = new LinkedHashSet<>();
                EntityId place = null;
                int next = at + 1;
                while (next + 1 < tokens.size()
                        && (tokens.get(next).tag().equals("IN")
                                || tokens.get(next).tag().equals("TO"))) {
                    String preposition = tokens.get(next).lemma();
                    int begin = next + 1;
                    int end = endOfPhrase(tokens, begin);
                    if (end <= begin) {
                        break;
                    }
                    Range phrase = new Range(begin, end);
                    List<Mention> mentions = referents.listed(sentence, phrase, phrase);
                    if (PATIENT_OF_NOUN.contains(preposition) && !arePlaces(mentions)) {
                        add("patient", mentions, participants);
                    } else if (preposition.equals("by")) {
                        add("agent", mentions, participants);
                    } else if (preposition.equals("between") || preposition.equals("with")) {
                        add("agent", mentions, participants);
                    } else if (place == null
                            && (Clause.PLACE_PREPOSITIONS.contains(preposition) || preposition.equals("of"))) {
                        place = firstPlace(mentions);
                    }
                    next = end;
                }
                Range word = new Range(at, at + 1);
                if (!isTold(sentence, word, type)) {
                    add(sentence, type, word, participants, place, false, 0.65);
                }
            }
        }

        /** True where a verb of the sentence has told the same event already. */
        private boolean isTold(Sentence sentence, Range word, ClassName type) {
            Span at = word.span(sentence);
            return events.stream()
                    .anyMatch(e -> e.type().equals(type)
                            && e.begin() >= sentence.begin()
                            && e.begin() < at.begin()
                            && at.begin() - e.end() < 60);
        }

        private int endOfPhrase(List<Token> tokens, int begin) {
            int at = begin;
            while (at < tokens.size()
                    && (at == begin || !tokens.get(at).chunk().equals("O") || isJoin(tokens, at))
                    && inNoun(tokens.get(at))) {
                at++;
            }
            return at;
        }

        private boolean isJoin(List<Token> tokens, int at) {
            return tokens.get(at).tag().equals("CC")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isNoun();
        }

        private boolean inNoun(Token token) {
            return token.chunk().endsWith("NP") || token.tag().equals("CC");
        }

        // ------------------------------------------------------------ parts

        private void add(String role, List<Mention> mentions, Set<Participant> into) {
            for (Mention mention : mentions) {
                EntityId entity = mention.entity();
                if (entity != null && into.stream().noneMatch(p -> p.entity().equals(entity))) {
                    into.add(new Participant(role, entity));
                }
            }
        }

        private boolean arePlaces(List<Mention> mentions) {
            return firstPlace(mentions) != null;
        }

        private @Nullable EntityId firstPlace(List<Mention> mentions) {
            for (Mention mention : mentions) {
                if (mention.entity() != null && ontology.isA(mention.type(), Classes.PLACE)) {
                    return mention.entity();
                }
            }
            return null;
        }

        private void add(
                Sentence sentence,
                ClassName type,
                Range words,
                Set<Participant> participants,
                @Nullable EntityId place,
                boolean negated,
                double confidence) {
            Span span = words.span(sentence);
            String date = dateOf.apply(reading, span);
            if (participants.isEmpty() && (place == null || date == null)) {
                return;
            }
            double sure = participants.size() > 1 ? confidence : confidence - 0.1;
            events.add(new Event(
                    new EventId("v0"),
                    type,
                    List.of(span),
                    List.copyOf(participants),
                    List.of(),
                    place,
                    date,
                    List.of(),
                    negated,
                    false,
                    false,
                    sure));
        }
    }
}
