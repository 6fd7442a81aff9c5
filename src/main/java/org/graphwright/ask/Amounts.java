package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graphwright.language.NumberWords;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;

/** Reads in a sentence how many or how much there is of what is asked for; no days, years and ages. */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?<![\\p{L}\\d.,-])((?:\\p{Lu}{0,3}\\p{Sc} ?)?\\d[\\d,]*(?:\\.\\d+)?)(?:[ -]?(million|billion|trillion|thousand|hundred|%|per ?cent|dozen))?(?![\\p{L}\\d-])|\\b(a (?:hundred|thousand|million|dozen)|hundreds|thousands|dozens)\\b|\\b("
                    + NumberWords.ONES + "|" + NumberWords.TEENS + "|" + NumberWords.TENS + ")\\b");

    /** Else "one" stands for somebody, and not for a number. */
    private static final Pattern ONE_OF =
            Pattern.compile("\\s+(person|people|man|woman|child|boy|girl|victim|dead)\\b");

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern COUNTING = Pattern.compile(
            "(?s)|.*([,;:(] |\\b(about|nearly|some|over|than|least|most|approximately|roughly|around|almost|were|with|and|killed|injured) )");
    private static final Pattern COUNTED = Pattern.compile(" (\\p{Ll}+ )?\\p{Ll}{2,}s\\b");
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "ppl",
            "persons",
            "person",
            "victims",
            "men",
            "women",
            "others",
            "dead",
            "civilians",
            "residents",
            "inhabitants",
            "citizens",
            "passengers",
            "soldiers",
            "troops");

    /** Characters between an amount and what it counts; by hand. */
    private static final int CLOSE = 40;

    private static final Set<String> OF_MONEY =
            Set.of("dollars", "euros", "pounds", "percent", "lari", "yen", "rupees");
    /** Amounts beside the words of what is asked for that are looked at; by hand. */
    private static final int NEAR = 4;

    private final Explainer explainer;
    private final RelatedWords related;
    private final ClassWords classes;

    Amounts(Explainer explainer, RelatedWords related, ClassWords classes) {
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.related = requireNonNull(related, "related is null");
        this.classes = requireNonNull(classes, "classes is null");
    }

    /** Before a number, that it tells which one and not how many: "Flight 1344", "Article 50", "a Boeing 737". */
    private static final Pattern WHICH_ONE = Pattern.compile(
            "(?s).*\\b(?i:flight|article|section|chapter|number|no\\.|highway|route|road|area|page|channel|resolution|covid|room|platform|gate|line|zone|phase|model|bill|proposition|amendment|apollo|boeing|airbus|season|episode|volume|version|group|type|magnitude|category|aged?) $");

    /** Before a number, that it is of another event: "the shooting preceded another one in Dayton, where ten people died". */
    private static final Pattern OF_OTHER =
            Pattern.compile("(?is).*\\b(preceded|followed) (by )?(another|an earlier|a similar|a previous)\\b.*");

    /** No number of people: "6.3". */
    private static final Pattern BROKEN = Pattern.compile("\\d+\\.\\d+");

    private record Amount(String text, int begin, int end) {}

    /** In order, without repetition: digits without the commas of thousands, and words as digits. */
    List<String> of(Reading reading, Told told) {
        int many = IntStream.range(0, reading.words().size())
                .filter(i -> Set.of("many", "much", "number")
                        .contains(reading.words().get(i).plain()))
                .findFirst()
                .orElse(-1);
        Optional<Pattern> measure = Measures.of(reading);
        if (measure.isPresent()) {
            return measure.get()
                    .matcher(told.text())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
        List<Amount> all = all(told);
        if (many < 0 || many + 1 == reading.words().size()) {
            return List.of();
        }
        Word noun = noun(reading, many);
        boolean bare = Auxiliaries.ALL.contains(noun.plain())
                || noun.plain().equals("money")
                || noun.plain().endsWith("ed") && noun.equals(reading.words().get(many + 1));
        boolean counted = bare && reading.words().get(many).plain().equals("many");
        boolean people = counted
                || PEOPLE.contains(noun.plain())
                || noun.isCapital() && noun.plain().endsWith("s")
                || classes.of(noun.plain()).filter(Classes.PERSON::equals).isPresent()
                        && all.stream().noneMatch(amount -> isNear(told, amount, word -> says(noun, word), false));
        return all.stream()
                .filter(amount -> bare && !counted
                        ? isOfMoney(told, amount)
                        : people
                                ? isOfPeople(reading, told, amount)
                                : isNear(told, amount, word -> says(noun, word), false))
                .map(Amount::text)
                .distinct()
                .toList();
    }

    /** True for a number beside the verb, and for one of people where the verb is not far. */
    private boolean isOfPeople(Reading reading, Told told, Amount amount) {
        if (BROKEN.matcher(amount.text()).matches()) {
            return false;
        }
        Predicate<Word> key = word -> reading.keyWords().stream().anyMatch(asked -> says(asked, word));
        return isNear(told, amount, key, true) && !isOfThings(told, amount)
                || isNear(told, amount, this::isPeople, false)
                        && told.words().stream()
                                .filter(key)
                                .anyMatch(word ->
                                        word.begin() - amount.end() < CLOSE && amount.begin() - word.end() < CLOSE);
    }

    /** True of "two pieces". */
    private boolean isOfThings(Told told, Amount amount) {
        return told.words().stream()
                .filter(word -> word.begin() >= amount.end())
                .findFirst()
                .filter(word -> word.begin() - amount.end() <= 1)
                .filter(word -> word.plain().endsWith("s")
                        && word.plain().length() > 3
                        && !word.plain().equals("others"))
                .filter(word -> !isPeople(word))
                .isPresent();
    }

    private boolean isPeople(Word word) {
        return PEOPLE.contains(word.plain())
                || word.isCapital() && word.plain().endsWith("s")
                || word.plain().endsWith("s")
                        && classes.of(word.plain())
                                .filter(Classes.PERSON::equals)
                                .isPresent();
    }

    /** "How much was paid" has none, and gets the auxiliary. */
    private static Word noun(Reading reading, int many) {
        List<Word> words = reading.words();
        int auxiliary = IntStream.range(many + 1, words.size())
                .filter(i -> Auxiliaries.ALL.contains(words.get(i).plain()))
                .findFirst()
                .orElseGet(() -> behindNames(reading, many + 1) + 1);
        return words.get(Math.max(many + 1, Math.min(auxiliary - 1, words.size() - 1)));
    }

    /** The first word from there on that is part of no name: of "How many Tesco stores go …" the stores. */
    private static int behindNames(Reading reading, int from) {
        return IntStream.range(from, reading.words().size())
                .filter(i -> reading.names().stream().noneMatch(name -> name.covers(i)))
                .findFirst()
                .orElse(from);
    }

    private boolean says(Word asked, Word word) {
        return explainer.says(asked, word)
                || related.related(asked.plain(), word.plain())
                || word.plain().endsWith(asked.plain());
    }

    private static boolean isNear(Told told, Amount amount, Predicate<Word> wanted, boolean before) {
        return told.words().stream()
                        .filter(word -> word.begin() >= amount.end())
                        .limit(NEAR)
                        .filter(word -> isTogether(told.text(), amount.end(), word.begin()))
                        .anyMatch(wanted)
                || before
                        && told.words().stream()
                                .filter(word -> word.end() <= amount.begin()
                                        && amount.begin() - word.end() < 20
                                        && isTogether(told.text(), word.end(), amount.begin()))
                                .anyMatch(wanted);
    }

    private static boolean isOfMoney(Told told, Amount amount) {
        return amount.text().matches(".*(\\p{Sc}|million|billion|%|cent).*")
                || isNear(told, amount, word -> OF_MONEY.contains(word.plain()), false);
    }

    private static boolean isTogether(String text, int from, int to) {
        return from <= to && text.substring(from, to).chars().noneMatch(c -> ",;:.()–—".indexOf(c) >= 0);
    }

    private static List<Amount> all(Told told) {
        List<Amount> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(told.text());
        while (number.find()) {
            int begin = number.start();
            int end = number.end();
            boolean counts = isCount(told.text(), begin, end);
            boolean day = !counts
                    && told.mentions().stream()
                            .anyMatch(m -> m.type().equals(Mention.DATE) && m.begin() <= begin && end <= m.end());
            String value = value(number, counts);
            boolean one = value.equals("1")
                    && !ONE_OF.matcher(told.text().substring(end)).lookingAt();
            boolean other = OF_OTHER.matcher(told.text().substring(0, begin)).matches();
            boolean which =
                    other || WHICH_ONE.matcher(told.text().substring(0, begin)).matches();
            if (!day && !one && !which && !value.isEmpty()) {
                found.add(new Amount(value, begin, end));
            }
        }
        return found;
    }

    /** True where a number that may be a year counts what follows: ", 1885 aftershocks", not "the 2019 protests". */
    private static boolean isCount(String text, int begin, int end) {
        return COUNTING.matcher(text.substring(0, begin)).matches()
                && COUNTED.matcher(text.substring(end)).lookingAt();
    }

    private static String value(Matcher number, boolean counts) {
        if (number.group(3) != null) {
            return number.group(3).toLowerCase(Locale.ROOT);
        }
        if (number.group(4) != null) {
            return Integer.toString(
                    NumberWords.of(number.group(4).toLowerCase(Locale.ROOT)).orElseThrow());
        }
        String written = number.group(1).replaceAll(",+$", "");
        String digits = written.replaceAll(",(?=\\d{3})", "");
        if (number.group(2) == null) {
            return YEAR.matcher(written).matches() && !counts ? "" : digits;
        }
        return digits + (number.group(2).equals("%") ? "" : " ") + number.group(2);
    }
}
