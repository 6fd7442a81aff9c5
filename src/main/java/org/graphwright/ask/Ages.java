package org.graphwright.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graphwright.language.NumberWords;

/** Reads in a sentence how old somebody is: "33-year-old", "aged 64", "82 years old", or a number between commas behind a name. */
final class Ages {
    private static final Pattern AGE = Pattern.compile(
            "(?i)\\b(\\d{1,3}|"
                    + NumberWords.ONES + "|" + NumberWords.TEENS + "|" + NumberWords.TENS
                    + ")[- ]years?[- ](?:of[- ])?(?:old|age)|\\b(?:aged?|age of|turned|turns)\\s+(?:just |only |about )?(\\d{1,3}|"
                    + NumberWords.ONES + "|" + NumberWords.TEENS + "|" + NumberWords.TENS
                    + ")\\b|\\p{L}, (\\d{1,3})(?:,| and |$|\\.(?!\\d))|\\p{L} \\((\\d{1,3})\\)|\\bd(?:ies|ied) at (\\d{1,3})\\b|^(?:He|She) (?:was|is) (?:only |just )?(\\d{1,3})(?=[.,;]|$| when | and )");

    private static final Set<String> THE = Set.of("the", "a", "an");
    private static final Set<String> NO_NOUN_BEFORE = Set.of("when");
    private static final Set<String> BEHIND_NOUN = Set.of(
            "who", "that", "whom", "killed", "found", "in", "at", "of", "on", "from", "involved", "when", "shot");

    // Characters between a name and an age that says so, and one that is a number alone; by hand.
    private static final int NEAR = 60;
    private static final int BESIDE = 4;

    /** Years that the oldest person lived of whom it is proven (Jeanne Calment, 1875 to 1997). */
    private static final int OLDEST = 122;

    private Ages() {}

    /** Bare is one that nothing but its place tells for an age. */
    private record Age(String text, int at, boolean bare) {}

    /** The age that stands nearest to where the sentence means one of the names; nothing where none is near. */
    static Optional<String> of(Reading reading, Told told) {
        return nearest(reading, told).map(Age::text);
    }

    /** How far from the name, in characters; the largest number where there is none. */
    static int distance(Reading reading, Told told) {
        return nearest(reading, told)
                .map(age -> distance(named(reading, told), age))
                .orElse(Integer.MAX_VALUE);
    }

    /** Where the sentence means whose age is asked for: a name, or "the girls" of "How old were the girls who …?". */
    private static List<Integer> named(Reading reading, Told told) {
        Optional<Word> noun = noun(reading);
        return noun.isPresent()
                ? told.words().stream()
                        .filter(word -> WordForms.stem(word.plain())
                                .equals(WordForms.stem(noun.get().plain())))
                        .flatMap(word -> List.of(word.begin(), word.end()).stream())
                        .toList()
                : told.mentions().stream()
                        .filter(m -> reading.isAbout(m.iri()))
                        .flatMap(m -> List.of(m.begin(), m.end()).stream())
                        .toList();
    }

    /** The first word of the content, where it stands before all names. */
    private static Optional<Word> noun(Reading reading) {
        int from = reading.names().stream()
                .mapToInt(name -> reading.words().get(name.first()).begin())
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean directly = reading.words().stream()
                .filter(word -> word.begin() < from)
                .noneMatch(word -> NO_NOUN_BEFORE.contains(word.plain()));
        return reading.content().stream()
                .filter(word -> word.begin() < from && directly && !word.isCapital())
                .filter(word -> reading.words().stream()
                        .anyMatch(other -> other.end() < word.begin() && THE.contains(other.plain())))
                .findFirst()
                .filter(word ->
                        reading.words().indexOf(word) + 1 < reading.words().size()
                                && BEHIND_NOUN.contains(reading.words()
                                        .get(reading.words().indexOf(word) + 1)
                                        .plain()));
    }

    private static Optional<Age> nearest(Reading reading, Told told) {
        List<Integer> named = named(reading, told);
        return ages(told.text()).stream()
                .filter(age -> distance(named, age) < (age.bare() ? BESIDE : NEAR))
                .min(Comparator.comparingInt(age -> distance(named, age)));
    }

    private static int distance(List<Integer> named, Age age) {
        return named.stream().mapToInt(at -> Math.abs(at - age.at())).min().orElse(Integer.MAX_VALUE);
    }

    private static List<Age> ages(String sentence) {
        List<Age> found = new ArrayList<>();
        Matcher age = AGE.matcher(sentence);
        while (age.find()) {
            int group = IntStream.rangeClosed(1, age.groupCount())
                    .filter(i -> age.group(i) != null)
                    .findFirst()
                    .orElseThrow();
            String number = number(age.group(group));
            if (Integer.parseInt(number) <= OLDEST) {
                found.add(new Age(number, age.start(group), group == 3 || group == 4));
            }
        }
        return found;
    }

    private static String number(String written) {
        return Character.isDigit(written.charAt(0))
                ? written
                : Integer.toString(
                        NumberWords.of(written.toLowerCase(Locale.ROOT)).orElseThrow());
    }
}
