package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.graphwright.language.NumberWords;

/** Reads in a sentence how many there are of what "how many" asks for. */
final class Counts {
    private static final Set<String> PEOPLE = Set.of("people", "persons", "person", "victims");
    private static final int NEAR = 3;

    private final Explainer explainer;

    Counts(Explainer explainer) {
        this.explainer = requireNonNull(explainer, "explainer is null");
    }

    /** The number before the noun that was asked for; of people who were killed or hurt also that beside the verb alone. */
    Optional<String> of(Reading reading, SentenceFinder.Hit hit) {
        int many = IntStream.range(0, reading.words().size())
                .filter(i ->
                        Set.of("many", "much").contains(reading.words().get(i).plain()))
                .findFirst()
                .orElse(-1);
        if (many < 0 || many + 1 >= reading.words().size()) {
            return Optional.empty();
        }
        Word noun = reading.words().get(many + 1);
        List<Word> words = hit.told().words();
        Optional<String> beforeNoun = IntStream.range(0, words.size())
                .filter(i -> singular(noun).equals(singular(words.get(i))))
                .mapToObj(i -> before(hit.told().text(), words, i))
                .flatMap(Optional::stream)
                .findFirst();
        if (beforeNoun.isPresent() || !PEOPLE.contains(noun.plain())) {
            return beforeNoun;
        }
        return IntStream.range(0, words.size())
                .filter(i ->
                        explainer.missing(hit.said(), List.of(words.get(i))).size()
                                < hit.said().size())
                .mapToObj(i -> before(hit.told().text(), words, i)
                        .or(() -> after(hit.told().text(), words, i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String singular(Word word) {
        return word.plain().length() > 3 ? word.plain().replaceFirst("s$", "") : word.plain();
    }

    private static Optional<String> before(String text, List<Word> words, int at) {
        return IntStream.rangeClosed(1, NEAR)
                .map(back -> at - back)
                .filter(i -> i >= 0 && isTogether(text, words.get(i), words.get(at)))
                .mapToObj(i -> number(words.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> after(String text, List<Word> words, int at) {
        return IntStream.rangeClosed(1, NEAR)
                .map(on -> at + on)
                .filter(i -> i < words.size() && isTogether(text, words.get(at), words.get(i)))
                .mapToObj(i -> number(words.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isTogether(String text, Word one, Word other) {
        return text.substring(one.end(), other.begin()).chars().noneMatch(c -> ",;:.()–—".indexOf(c) >= 0);
    }

    private static Optional<String> number(Word word) {
        if (word.isNumber()) {
            String plain = word.text().replaceAll(",(?=\\d{3})", "");
            return plain.matches("(1[89]|20)\\d\\d") ? Optional.empty() : Optional.of(plain);
        }
        OptionalInt spelt = NumberWords.of(word.plain());
        return spelt.isPresent() ? Optional.of(Integer.toString(spelt.getAsInt())) : Optional.empty();
    }
}
