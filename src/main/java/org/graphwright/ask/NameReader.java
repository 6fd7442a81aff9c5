package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.NameIndex;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Spelling;
import org.graphwright.query.ThingNames;

/**
 * Finds the things of the graph that a question names, the longest names first: as they are called, by parts of the names of persons, in lower case where the whole question is, and with
 * typing errors. Belongs to one read transaction.
 */
final class NameReader {
    // Words of a name, things of one name, letters of a word that may have errors, and articles in which a word is
    // looked up; by hand.
    private static final int LONGEST = 7;
    private static final int MOST_MEANT = 4;
    private static final int SHORTEST_WITH_ERRORS = 5;
    private static final int LOOKED_AT = 3;

    private final ThingNames names;
    private final GraphView view;
    private final NameIndex index;
    private final WordForms forms;
    private final ClassWords classes;
    private final Set<String> common;
    private final Map<String, Boolean> smallWords = new HashMap<>();

    /** @param common words in plain form that are no names where they are written small */
    NameReader(DatasetGraph dataset, Ontology ontology, WordForms forms, ClassWords classes, Set<String> common) {
        this.classes = requireNonNull(classes, "classes is null");
        this.names = new ThingNames(dataset, ontology);
        this.view = new GraphView(dataset);
        this.index = new NameIndex(dataset);
        this.forms = requireNonNull(forms, "forms is null");
        this.common = Set.copyOf(common);
    }

    /**
     * The names, in order of position.
     *
     * @param from the first word that may be part of one
     */
    List<Named> read(String question, List<Word> words, int from, Set<Integer> taken) {
        boolean small = words.stream().skip(Math.max(1, from)).noneMatch(Word::isCapital);
        List<Named> found = new ArrayList<>();
        BiPredicate<Integer, Integer> name = (first, last) -> mayBeName(words, first, last, small);
        BiPredicate<Integer, Integer> near = (first, last) -> mayHaveErrors(words, first, last, small);
        BiPredicate<Integer, Integer> many = (first, last) -> first < last;
        find(question, words, from, taken, found, many.and(name), false);
        find(question, words, from, taken, found, many.and(near), true);
        find(question, words, from, taken, found, name, false);
        find(question, words, from, taken, found, near, true);
        found.removeIf(one -> one.first() == one.last() && !small && isPartOfOther(words, one, from, taken, found));
        found.sort(Comparator.comparingInt(Named::first));
        return found.stream()
                .map(one -> withNext(question, words, one, found, small))
                .toList();
    }

    private void find(
            String question,
            List<Word> words,
            int from,
            Set<Integer> taken,
            List<Named> found,
            BiPredicate<Integer, Integer> mayBe,
            boolean near) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (int first = from; first + length <= words.size(); first++) {
                int begin = first;
                int last = first + length - 1;
                boolean free = IntStream.rangeClosed(begin, last)
                        .noneMatch(i -> taken.contains(i) || found.stream().anyMatch(name -> name.covers(i)));
                boolean whole =
                        IntStream.range(begin, last).noneMatch(i -> words.get(i).possessive());
                if (free && whole && mayBe.test(begin, last)) {
                    String text = question.substring(
                            words.get(begin).begin(),
                            words.get(last).begin() + words.get(last).text().length());
                    List<NamedThing> things = near ? near(text) : called(text, words.get(last));
                    if (!things.isEmpty()) {
                        found.add(new Named(
                                text, begin, last, things.subList(0, Math.min(MOST_MEANT, things.size())), near));
                    }
                }
            }
        }
    }

    /** "Ursula von der Leyn", of which "Ursula von der" is a name and the rest one with an error: all of it. */
    private Named withNext(String question, List<Word> words, Named one, List<Named> found, boolean small) {
        int next = one.last() + 1;
        if (next >= words.size()
                || !small && !words.get(next).isCapital()
                || words.get(one.last()).possessive()
                || found.stream().anyMatch(name -> name.covers(next))) {
            return one;
        }
        String word = words.get(next).plain();
        List<NamedThing> called = one.things().stream()
                .filter(thing -> Stream.concat(Stream.of(thing.label()), thing.aliases().stream())
                        .flatMap(name -> NameIndex.words(name).stream())
                        .anyMatch(own -> own.equals(word) || Spelling.isNear(word, own)))
                .toList();
        if (called.isEmpty()) {
            return one;
        }
        Word last = words.get(next);
        String text = question.substring(
                words.get(one.first()).begin(), last.begin() + last.text().length());
        return new Named(text, one.first(), next, called, true);
    }

    /** True for one word beside another in capitals that is in no name: "James" alone is not who "LeBron James" is. */
    private boolean isPartOfOther(List<Word> words, Named one, int from, Set<Integer> taken, List<Named> found) {
        return Stream.of(one.first() - 1, one.last() + 1)
                .filter(i -> i >= from && i < words.size() && !taken.contains(i))
                .filter(i -> found.stream().noneMatch(name -> name.covers(i)))
                .filter(i -> !words.get(Math.min(i, one.first())).possessive())
                .map(words::get)
                .anyMatch(word -> word.isCapital()
                        && !common.contains(word.plain())
                        && !forms.isEmpty(word.plain())
                        && !forms.isKnown(word.plain())
                        && !classes.of(word.plain()).isPresent());
    }

    private boolean mayBeName(List<Word> words, int first, int last, boolean small) {
        Word begin = words.get(first);
        Word end = words.get(last);
        if (forms.isEmpty(end.plain()) && !end.isCapital() || forms.isEmpty(begin.plain()) && !begin.isCapital()) {
            return false;
        }
        if (small) {
            return first < last
                    || !common.contains(begin.plain())
                            && !forms.isKnown(begin.plain())
                            && begin.plain().length() > 1
                            && !isSmallInArticles(begin.plain());
        }
        return IntStream.rangeClosed(first, last).anyMatch(i -> words.get(i).isCapital());
    }

    private boolean mayHaveErrors(List<Word> words, int first, int last, boolean small) {
        return mayBeName(words, first, last, small)
                && words.subList(first, last + 1).stream()
                        .allMatch(word -> (small || word.isCapital())
                                && (word.plain().length() >= SHORTEST_WITH_ERRORS || first < last)
                                && !common.contains(word.plain())
                                && !(small && forms.isKnown(word.plain()))
                                && !forms.isEmpty(word.plain()));
    }

    private List<NamedThing> called(String text, Word last) {
        List<NamedThing> exact = names.candidates(text);
        if (!exact.isEmpty()) {
            return exact;
        }
        Optional<String> turned = turned(text);
        if (turned.isPresent()) {
            List<NamedThing> ofCountry = names.candidates(turned.get());
            if (!ofCountry.isEmpty()) {
                return ofCountry;
            }
        }
        return last.text().endsWith("s") && !last.isCapital() && text.length() > 3
                ? names.candidates(text.substring(0, text.length() - 1))
                : List.of();
    }

    /** "Chinese foreign ministry" as "foreign ministry of China", "Chinese" as "China". */
    private static Optional<String> turned(String text) {
        String[] words = text.split(" ", 2);
        return Gazetteer.standard()
                .countryOfDemonym(words[0])
                .map(Country::name)
                .map(country -> words.length == 1 ? country : words[1] + " of " + country);
    }

    private List<NamedThing> near(String text) {
        List<String> words = NameIndex.words(text);
        if (words.stream().allMatch(this::isWord)) {
            return List.of();
        }
        NameIndex.Found found = index.things(words, 0, MOST_MEANT);
        Stream<Node> things = found.nodes().stream().filter(thing -> isNear(thing, words));
        return things.map(view::brief).toList();
    }

    /** True for a word that articles have just so, which is no error. */
    private boolean isWord(String word) {
        NameIndex.Found found = index.articles(List.of(word), 0, 1);
        return found.all() > 0
                && !found.near()
                && view.text(found.nodes().get(0), Vocabulary.TEXT).stream()
                        .flatMap(text -> WordReader.read(text).stream())
                        .anyMatch(own -> own.plain().equals(word) || own.loose().equals(word));
    }

    /** True for "time" and "official", which articles write small, so that a question in small letters need not mean the magazine. */
    private boolean isSmallInArticles(String word) {
        return smallWords.computeIfAbsent(
                word,
                unknown -> index.articles(List.of(word), 0, LOOKED_AT).nodes().stream()
                        .flatMap(article -> view.text(article, Vocabulary.TEXT).stream())
                        .anyMatch(text -> Pattern.compile(
                                        "(?<![\\p{L}\\p{N}'’-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}'’-])")
                                .matcher(text)
                                .find()));
    }

    /** True where each word stands in one of the thing's names, if with an error or two. */
    private boolean isNear(Node thing, List<String> words) {
        return Stream.concat(Stream.of(view.label(thing)), view.aliases(thing).stream())
                .map(NameIndex::words)
                .anyMatch(name -> words.stream()
                        .allMatch(
                                word -> name.stream().anyMatch(own -> own.equals(word) || Spelling.isNear(word, own))));
    }
}
