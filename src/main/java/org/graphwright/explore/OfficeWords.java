package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.WordLists;

/**
 * Finds how sentences call an office beside the body or country of which it is: "Mayor of London", "Wisconsin governor", which say more than
 * the property by which both are heads of government. Belongs to one read transaction.
 */
final class OfficeWords {
    /** So many sentences of a fact are read, the surest; by hand. */
    private static final int READ = 8;

    /** "Prime minister", "secretary of state". */
    private static final int LONGEST = 3;

    private static final Pattern OF =
            Pattern.compile("\\s+(of|for|from|at|to)\\s+(?:the\\s+)?(?:[\\p{L}.-]+\\s+)?", Pattern.CASE_INSENSITIVE);

    /** "US president", "the party's current leader", "then-U.S.-president". */
    private static final Pattern OWNED = Pattern.compile(
            "(?:['’]s?)?[\\s-]+(?:(?:current|former|then|new|late|acting|incumbent|outgoing|longtime)[\\s-]+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE =
            Pattern.compile("((?:[\\p{L}-]+\\s+){0,3}?[\\p{L}-]+)\\s+of\\s+(?:the\\s+)?$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Who has such an office has another one. */
    private static final Set<String> BELOW = Set.of("vice", "deputy", "assistant", "associate", "under", "vice-");

    /** The lists whose words are offices; "republican" is a position, too. */
    private static final List<String> LISTS = List.of(
            "president",
            WordLists.HEAD_OF_STATE,
            WordLists.HEAD_OF_GOVERNMENT,
            "minister",
            WordLists.SPOKESPERSON,
            "chief executive",
            "head",
            "official",
            "coach");

    /** Those of a state as a whole. */
    private static final List<String> OF_STATE =
            List.of("president", WordLists.HEAD_OF_STATE, WordLists.HEAD_OF_GOVERNMENT, "minister");

    private final Set<String> offices;
    private final Set<String> ofState;
    private final Map<PropertyName, Set<String>> heads;
    private final UnaryOperator<FactSummary> marked;

    /** @param marked gives a fact's passages the marks of its words */
    OfficeWords(Ontology ontology, UnaryOperator<FactSummary> marked) {
        this.offices = ontology.words(LISTS);
        this.ofState = ontology.words(OF_STATE);
        this.heads = Map.of(
                Properties.HEAD_OF_STATE, ontology.words("president", WordLists.HEAD_OF_STATE),
                Properties.HEAD_OF_GOVERNMENT, ontology.words(WordLists.HEAD_OF_GOVERNMENT));
        this.marked = marked;
    }

    /** What most of the surest sentences of an office call it; nothing where the body stands beside no office. */
    Optional<String> of(FactSummary office) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Passage passage : marked(office, office.passages())) {
            beside(passage).ifPresent(words -> counts.merge(words, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /**
     * The body or country of which a position is by the words of a sentence.
     *
     * @param facts of who holds it; those first that are to be taken first
     */
    Optional<Held> held(FactSummary position, Collection<FactSummary> facts) {
        Map<String, List<FactSummary>> bySentence = new HashMap<>();
        facts.forEach(fact -> fact.passages()
                .forEach(passage -> bySentence
                        .computeIfAbsent(key(passage), any -> new ArrayList<>())
                        .add(fact)));
        for (Passage passage : first(position.passages())) {
            for (FactSummary fact : bySentence.getOrDefault(key(passage), List.of())) {
                Optional<String> joined = joined(position.value(), fact, passage);
                if (joined.isPresent()) {
                    return Optional.of(new Held(fact, joined.get()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A position with its body.
     *
     * @param fact names the body as its object
     * @param preposition joins both: "of", "for"; empty where the sentence has the body first
     */
    record Held(FactSummary fact, String preposition) {
        /** True where the sentence has the body before the position. */
        boolean isOwned() {
            return preposition.isEmpty();
        }
    }

    /** True of a vice president and a foreign minister, and not of a senator: of a state, not only from it. */
    boolean isOfState(String position) {
        return ofState.contains(position.substring(position.lastIndexOf(' ') + 1)) || ofState.contains(position);
    }

    /** True of a president as head of state, and of a mayor as head of government. */
    boolean isHead(PropertyName property, String position) {
        return heads.getOrDefault(property, Set.of()).contains(position.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence has the position right beside the body of the office. */
    boolean isOf(FactSummary position, FactSummary office) {
        return held(position, List.of(office)).isPresent();
    }

    private Optional<String> joined(String position, FactSummary fact, Passage passage) {
        List<Passage> same = fact.passages().stream()
                .filter(own -> key(own).equals(key(passage)))
                .toList();
        String sentence = passage.sentence();
        String lower = sentence.toLowerCase(Locale.ROOT);
        String words = position.toLowerCase(Locale.ROOT);
        for (Mark body : bodies(marked(fact, same))) {
            for (int at = lower.indexOf(words); at >= 0 && lower.length() == sentence.length(); ) {
                int end = at + words.length();
                if (end <= body.begin()) {
                    Matcher of = OF.matcher(sentence.substring(end, body.begin()));
                    if (of.matches()) {
                        return Optional.of(of.group(1).toLowerCase(Locale.ROOT));
                    }
                } else if (body.end() <= at
                        && OWNED.matcher(sentence.substring(body.end(), at)).matches()) {
                    return Optional.of("");
                }
                at = lower.indexOf(words, end);
            }
        }
        return Optional.empty();
    }

    private static List<Mark> bodies(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.marks().stream())
                .filter(mark -> mark.role().equals(Mark.OBJECT))
                .toList();
    }

    private List<Passage> marked(FactSummary fact, List<Passage> passages) {
        return marked.apply(fact.with(first(passages))).passages();
    }

    private static List<Passage> first(List<Passage> passages) {
        return passages.subList(0, Math.min(READ, passages.size()));
    }

    private static String key(Passage passage) {
        return passage.article().iri() + " " + passage.sentence();
    }

    private Optional<String> beside(Passage passage) {
        for (Mark body : bodies(List.of(passage))) {
            String sentence = passage.sentence();
            Optional<String> words =
                    before(sentence.substring(0, body.begin())).or(() -> behind(sentence.substring(body.end())));
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    /** The longest office that ends there, but none below it: a vice president is no president. */
    private Optional<String> before(String text) {
        Matcher of = BEFORE.matcher(text.substring(Math.max(0, text.length() - 80)));
        if (!of.find()) {
            return Optional.empty();
        }
        List<String> words = words(of.group(1));
        for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
            String office = String.join(" ", words.subList(from, words.size()));
            if (offices.contains(office)) {
                return from > 0 && BELOW.contains(words.get(from - 1)) ? Optional.empty() : Optional.of(office);
            }
        }
        return Optional.empty();
    }

    private Optional<String> behind(String text) {
        Matcher owned = OWNED.matcher(text);
        if (!owned.lookingAt()) {
            return Optional.empty();
        }
        List<String> words = words(text.substring(owned.end(), Math.min(text.length(), owned.end() + 80)));
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String office = String.join(" ", words.subList(0, length));
            if (offices.contains(office)) {
                return Optional.of(office);
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        return List.of(SPACES.split(text.strip().toLowerCase(Locale.ROOT)));
    }
}
