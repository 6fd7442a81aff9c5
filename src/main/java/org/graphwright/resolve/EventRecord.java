package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Iris;

/**
 * What one article says of something that happened.
 *
 * @param iri the IRI that holds within the article, such as {@code …/article/a-1234abcd#v2}
 * @param published the article's day as YYYY-MM-DD, or empty
 * @param begin offset of the first words that tell of it
 * @param type name of its class
 * @param date ISO 8601 value of when, or empty
 * @param future true where it is to come
 * @param main true where the article is about it
 * @param hinted true where the article only hints at it: it counts where another tells of it
 * @param parts who took part and where it was, agents first
 * @param unnamed the words for those who took part and have no name
 * @param names IRIs of the named events whose names are among the words that tell of it, sorted
 * @param around IRIs of the other things in the sentences that tell of it, sorted
 * @param said the words that tell of it
 * @param words stems of these words, sorted
 * @param context stems of the other words of the sentences, sorted
 * @param numbers what is counted or measured of it, as {@code killed=12}, sorted
 */
public record EventRecord(
        String iri,
        String published,
        int begin,
        ClassName type,
        String date,
        boolean future,
        boolean main,
        boolean hinted,
        List<Part> parts,
        List<String> unnamed,
        List<String> names,
        List<String> around,
        String said,
        List<String> words,
        List<String> context,
        List<String> numbers)
        implements Serializable {
    /** The role of the place where it was. */
    public static final String PLACE = "heldIn";

    /** What the IRIs of places have in them. */
    static final String PLACE_PATH = "/place/";

    private static final String PERSON = "/person/";

    /** Letters of a word; by hand. */
    private static final int STEM = 6;

    /**
     * A part in an event.
     *
     * @param role {@code agent}, {@code patient}, {@code participant} or {@link #PLACE}
     * @param thing the IRI of who or what has it
     */
    public record Part(String role, String thing) implements Serializable {
        public Part {
            requireNonNull(role, "role is null");
            requireNonNull(thing, "thing is null");
        }
    }

    public EventRecord {
        requireNonNull(iri, "iri is null");
        requireNonNull(published, "published is null");
        requireNonNull(type, "type is null");
        requireNonNull(date, "date is null");
        requireNonNull(said, "said is null");
        parts = List.copyOf(parts);
        unnamed = List.copyOf(unnamed);
        names = List.copyOf(names);
        around = List.copyOf(around);
        words = List.copyOf(words);
        context = List.copyOf(context);
        numbers = List.copyOf(numbers);
    }

    /** What counts of a word, in small letters: endings do not tell of another event. */
    public static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** What each person does or suffers by which word, and what is done to others: the rarer the more it tells of one event. */
    Set<String> doings() {
        Set<String> doings = new TreeSet<>();
        parts.stream()
                .filter(part -> part.role().equals("patient") || part.thing().contains(PERSON))
                .forEach(part -> words.forEach(word -> doings.add(part.thing() + ' ' + word)));
        return doings;
    }

    /** Who or what has a part of that role. */
    Set<String> things(String role) {
        Set<String> things = new HashSet<>();
        for (Part part : parts) {
            if (part.role().equals(role)) {
                things.add(part.thing());
            }
        }
        return things;
    }

    /** The persons who have a part. */
    Set<String> persons() {
        Set<String> persons = new HashSet<>();
        for (Part part : parts) {
            if (part.thing().contains(PERSON)) {
                persons.add(part.thing());
            }
        }
        return persons;
    }

    /** The persons who have a part of that role. */
    Set<String> persons(String role) {
        Set<String> persons = persons();
        persons.retainAll(things(role));
        return persons;
    }

    /** What has a part or stands in its sentences. */
    Set<String> mentioned() {
        Set<String> all = new HashSet<>(around);
        parts.forEach(part -> all.add(part.thing()));
        return all;
    }

    /** The article that it belongs to. */
    public String article() {
        return Iris.articleOf(iri);
    }

    /** The same with other IRIs of things: those that hold for all articles. */
    public EventRecord withThings(UnaryOperator<String> thing) {
        return with(
                parts.stream()
                        .map(part -> new Part(part.role(), thing.apply(part.thing())))
                        .distinct()
                        .toList(),
                names.stream().map(thing).distinct().sorted().toList(),
                around.stream().map(thing).distinct().sorted().toList());
    }

    /** The same without things that are none. */
    public EventRecord without(Predicate<String> thing) {
        return with(
                parts.stream().filter(part -> !thing.test(part.thing())).toList(),
                names.stream().filter(thing.negate()).toList(),
                around.stream().filter(thing.negate()).toList());
    }

    private EventRecord with(List<Part> newParts, List<String> newNames, List<String> newAround) {
        return new EventRecord(
                iri, published, begin, type, date, future, main, hinted, newParts, unnamed, newNames, newAround, said,
                words, context, numbers);
    }
}
