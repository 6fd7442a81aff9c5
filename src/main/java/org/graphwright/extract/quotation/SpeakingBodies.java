package org.graphwright.extract.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Makes things of the bodies that speak and have no name: "the electoral commission", "a court in Seville". What they are called so is
 * their name, and the same words of one article mean the same body.
 */
final class SpeakingBodies {
    /** As that of the bodies of a state that stand beside its name. */
    private static final double CONFIDENCE = 0.9;
    /** Tokens of a body's name, what is attached included. */
    private static final int LONGEST = 8;

    private final Ontology ontology;
    private final Reading reading;
    private final List<Mention> mentions;
    private final List<Entity> entities;
    /** By their words without what is attached, in the order in which they spoke. */
    private final Map<String, Entity> bodies = new LinkedHashMap<>();

    SpeakingBodies(Ontology ontology, Reading reading) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.reading = requireNonNull(reading, "reading is null");
        this.mentions = new ArrayList<>(reading.mentions());
        this.entities = new ArrayList<>(reading.entities());
    }

    /**
     * The reading with its quotations and these bodies.
     *
     * @param unnamed the words of those speakers who are no known entity
     */
    Reading among(List<Quotation> quotations, Map<QuotationId, Span> unnamed) {
        Map<Span, Mention> found = new LinkedHashMap<>();
        List<Quotation> said = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Span words = unnamed.get(quotation.id());
            Mention body = words == null ? null : found.computeIfAbsent(words, this::body);
            said.add(body == null ? quotation : quotation.saidBy(body));
        }
        if (found.isEmpty()) {
            return reading.withQuotations(said);
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return reading.withEntities(mentions, entities).withQuotations(said);
    }

    private @Nullable Mention body(Span words) {
        List<Token> tokens = reading.sentenceAt(words.begin()).map(Sentence::tokens).orElse(List.of()).stream()
                .filter(token -> token.begin() >= words.begin() && token.end() <= words.end())
                .toList();
        int head = head(tokens);
        if (head < 0) {
            return null;
        }
        int first = first(tokens, head);
        int begin = tokens.get(first).begin();
        int end = tokens.get(head).end();
        String key = text(begin, end).toLowerCase(Locale.ROOT);
        Entity entity = known(key).orElseGet(() -> added(key, tokens, head));
        Mention mention = new Mention(
                new MentionId("b" + (mentions.size() + 1)),
                begin,
                end,
                entity.type(),
                MentionKind.NOMINAL,
                entity.id(),
                CONFIDENCE,
                null);
        mentions.add(mention);
        return mention;
    }

    /** The noun that says what the words mean: the last one before what is attached, else the last one of all; or -1. */
    private int head(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size()
                && (tokens.get(end).isNoun() || tokens.get(end).tag().matches("DT|JJ.*|PRP\\$|POS|CD|VB[GN]"))) {
            end++;
        }
        return isBody(tokens, end - 1) ? end - 1 : isBody(tokens, tokens.size() - 1) ? tokens.size() - 1 : -1;
    }

    private boolean isBody(List<Token> tokens, int at) {
        return at >= 0
                && tokens.get(at).isNoun()
                && (ontology.isListed(WordLists.NOUN_FOR_A_BODY_WITHOUT_A_NAME, lower(tokens.get(at)))
                        || isNewOrKnown(tokens, at))
                && reading.mentionAt(tokens.get(at).begin()).isEmpty();
    }

    /** "A newspaper": an organization that no other name can be meant by; and "the newspaper" behind it. */
    private boolean isNewOrKnown(List<Token> tokens, int at) {
        String noun = lower(tokens.get(at));
        String first = lower(tokens.get(0));
        return ontology.isListed(WordLists.NOUN_FOR_AN_ORGANIZATION, noun)
                && (first.matches("an?|another|one")
                        || first.equals("the")
                                && bodies.keySet().stream()
                                        .anyMatch(key -> key.equals(noun) || key.endsWith(" " + noun)));
    }

    /** The first token of the words that no mention holds, behind article, owner and preposition. */
    private int first(List<Token> tokens, int head) {
        int first = head;
        while (first > 0
                && reading.mentionAt(tokens.get(first - 1).begin()).isEmpty()
                && (tokens.get(first - 1).isNoun()
                        || tokens.get(first - 1).tag().matches("JJ.*|VB[GN]|POS|CD")
                        || lower(tokens.get(first - 1)).equals("of"))) {
            first--;
        }
        while (first < head && tokens.get(first).tag().matches("POS|IN")) {
            first++;
        }
        return first;
    }

    /** The body that these words have meant before, or that one noun of them may mean: "the commission". */
    private Optional<Entity> known(String key) {
        Entity same = bodies.get(key);
        return same != null || key.indexOf(' ') > 0
                ? Optional.ofNullable(same)
                : bodies.entrySet().stream()
                        .filter(body -> body.getKey().endsWith(" " + key))
                        .map(Map.Entry::getValue)
                        .reduce((before, last) -> last);
    }

    private Entity added(String key, List<Token> tokens, int head) {
        int from = tokens.get(0).tag().matches("DT|PRP\\$") ? 1 : 0;
        int to = tokens.size() - from <= LONGEST ? tokens.size() : head + 1;
        String name = text(tokens.get(from).begin(), tokens.get(to - 1).end()).replaceAll("\\s+", " ");
        String noun = lower(tokens.get(head));
        ClassName type = ontology.isListed(WordLists.NOUN_FOR_A_STATES_BODY_WITHOUT_A_NAME, noun)
                        || ontology.isListed(WordLists.GOVERNMENT_BODY, noun)
                        || ontology.isListed(WordLists.GOVERNMENT_BODY, key)
                ? Classes.GOVERNMENT_BODY
                : Classes.ORGANIZATION;
        int last = entities.stream()
                .map(entity -> entity.id().value())
                .filter(id -> id.matches("e\\d{1,8}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        Entity entity = new Entity(new EntityId("e" + (last + 1)), type, name, List.of(), null);
        entities.add(entity);
        bodies.put(key, entity);
        return entity;
    }

    private String text(int begin, int end) {
        return new Span(begin, end).of(reading.article().text());
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
