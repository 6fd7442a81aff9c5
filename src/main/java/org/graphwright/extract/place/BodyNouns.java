package org.graphwright.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of bodies that have no name of their own: the "foreign ministry" of "the Chinese foreign ministry", and lengthens the
 * "Euphrates" of "the Euphrates division", and parts a college from its university, so that facts can be told of them. The nouns are the ontology's word lists
 * {@code government body} and {@code unit}.
 */
public final class BodyNouns {
    /** Nouns and adjectives between a nation and its body. */
    private static final int MOST_MODIFIERS = 2;

    private static final Pattern PART_OF_UNIVERSITY = Pattern.compile(
            "(\\S.*\\S (?:College|School|Department|Faculty|Institute|Cent(?:er|re)|Laboratory)) of (?:the )?\\S.*University");
    /** Set by hand. */
    private static final double CONFIDENCE = 0.9;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Set<String> bodies;
    private final Set<String> units;
    private final BesideBodies beside;

    public BodyNouns(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
        this.bodies = ontology.words(WordLists.GOVERNMENT_BODY);
        this.units = ontology.words(WordLists.UNIT);
        this.beside = new BesideBodies(ontology);
    }

    /** The reading with the new mentions, in order of position, ids numbered on. */
    public Reading find(Reading reading) {
        int count = reading.mentions().stream()
                .mapToInt(m -> number(m.id().value()))
                .max()
                .orElse(0);
        List<Mention> mentions = new ArrayList<>();
        Set<String> named = nations(reading);
        for (Mention whole : reading.mentions()) {
            Mention mention = nationAlone(reading.article().text(), whole, named);
            int of = endOfPart(mention, reading.article().text());
            if (of < 0) {
                mentions.add(mention);
            } else {
                int university = reading.article().text().indexOf("of ", of) + 3;
                mentions.add(mention.withSpan(mention.begin(), of));
                mentions.add(new Mention(
                        new MentionId("m" + ++count),
                        university,
                        mention.end(),
                        mention.type(),
                        mention.kind(),
                        null,
                        mention.confidence(),
                        null));
            }
        }
        List<Mention> added = new ArrayList<>();
        for (int m = 0; m < mentions.size(); m++) {
            Mention mention = mentions.get(m);
            List<Token> tokens =
                    reading.sentenceAt(mention.end() - 1).map(Sentence::tokens).orElse(List.of());
            int after = firstTokenFrom(tokens, mention.end());
            if (mention.isDate() || after >= tokens.size()) {
                continue;
            }
            int limit = m + 1 == mentions.size()
                    ? Integer.MAX_VALUE
                    : mentions.get(m + 1).begin();
            if (limit >= tokens.get(after).end() && isUnit(mention, tokens.get(after))) {
                Mention unit =
                        mention.withSpan(mention.begin(), tokens.get(after).end());
                boolean body = ontology.isA(mention.type(), Classes.ORGANIZATION);
                mentions.set(m, body ? unit : unit.withType(Classes.ORGANIZATION));
            } else if (isNation(mention, reading.article().text())) {
                Mention body = body(tokens, after, limit, new MentionId("m" + (count + 1)));
                if (body != null) {
                    added.add(body);
                    count++;
                }
            }
        }
        mentions.addAll(added);
        mentions.sort(Comparator.comparing(Mention::span));
        return reading.withMentions(mentions);
    }

    /** The codes of the countries that have a mention of their own. */
    private Set<String> nations(Reading reading) {
        String text = reading.article().text();
        Set<String> codes = new TreeSet<>();
        reading.mentions().stream()
                .filter(mention -> !ontology.isA(mention.type(), Classes.ORGANIZATION))
                .forEach(mention ->
                        gazetteer.nation(mention.span().of(text)).ifPresent(country -> codes.add(country.code())));
        return codes;
    }

    /** The "British" of "the British Army" in an article that names Britain nowhere else: by it is told whose the army is. */
    private Mention nationAlone(String text, Mention mention, Set<String> named) {
        String name = mention.span().of(text);
        int blank = name.indexOf(' ');
        boolean body = blank > 0
                && mention.kind() == MentionKind.NAME
                && ontology.isA(mention.type(), Classes.ORGANIZATION)
                && bodies.contains(name.substring(blank + 1).toLowerCase(Locale.ROOT));
        boolean nation = body
                && gazetteer
                        .countryOfDemonym(name.substring(0, blank))
                        .filter(country -> country.demonyms().contains(name.substring(0, blank)))
                        .filter(country -> !named.contains(country.code()))
                        .isPresent();
        return nation
                ? mention.withSpan(mention.begin(), mention.begin() + blank).withType(Classes.GROUP)
                : mention;
    }

    /** Where the name of a college ends before "of" and the name of its university, or -1. */
    private int endOfPart(Mention mention, String text) {
        if (mention.kind() != MentionKind.NAME || !ontology.isA(mention.type(), Classes.ORGANIZATION)) {
            return -1;
        }
        Matcher matcher = PART_OF_UNIVERSITY.matcher(text).region(mention.begin(), mention.end());
        return matcher.matches() ? matcher.end(1) : -1;
    }

    private boolean isUnit(Mention mention, Token next) {
        return mention.kind() == MentionKind.NAME
                && !ontology.isA(mention.type(), Classes.PERSON)
                && units.contains(next.text().toLowerCase(Locale.ROOT))
                && next.begin() == mention.end() + 1;
    }

    private boolean isNation(Mention mention, String text) {
        String name = mention.span().of(text);
        return !ontology.isA(mention.type(), Classes.PERSON)
                && (gazetteer.country(name).isPresent()
                        || gazetteer.countryOfDemonym(name).isPresent());
    }

    private @Nullable Mention body(List<Token> tokens, int after, int limit, MentionId id) {
        int first = after;
        if (tokens.get(first).tag().equals("POS") || tokens.get(first).text().equals("'s")) {
            first++;
        }
        while (first < tokens.size() && beside.contain(tokens.get(first))) {
            first++;
        }
        StringBuilder words = new StringBuilder();
        Mention found = null;
        for (int i = first;
                i < tokens.size()
                        && i <= first + MOST_MODIFIERS
                        && tokens.get(i).end() <= limit;
                i++) {
            Token token = tokens.get(i);
            if (!(token.isNoun() || token.tag().startsWith("JJ"))) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
            if (bodies.contains(words.toString())
                    || bodies.contains(token.text().toLowerCase(Locale.ROOT))) {
                found = new Mention(
                        id,
                        tokens.get(first).begin(),
                        token.end(),
                        Classes.GOVERNMENT_BODY,
                        MentionKind.NOMINAL,
                        null,
                        CONFIDENCE,
                        null);
            }
        }
        return found;
    }

    private static int number(String id) {
        return id.matches("m\\d{1,8}") ? Integer.parseInt(id.substring(1)) : 0;
    }

    private static int firstTokenFrom(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).begin() < offset) {
            i++;
        }
        return i;
    }
}
