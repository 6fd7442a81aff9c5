package org.graphwright.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.graphwright.model.ClassName;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.RecordSource;

/**
 * Makes up what articles say of their things, with the names that make blocks fuse in news: few first names and last names that many
 * bear, names of three words of which two are somebody else's, first letters and last names alone, bodies with acronyms. Some things are
 * named often and most rarely (Zipf's law). Article number {@code i} is the same in every run, and nothing is kept.
 */
public final class MadeUpRecords implements RecordSource {
    private static final int THINGS = 20;
    private static final int FIRST_NAMES = 2_000;
    private static final int LAST_NAMES = 60_000;
    private static final String[] SYLLABLES = {
        "ba", "ker", "lo", "min", "nu", "ra", "sen", "ti", "vo", "dur", "fa", "gel", "ho", "jin", "ku", "la", "mer",
        "no", "pi", "ros"
    };
    private static final String[] COUNTRIES = {
        "United States",
        "China",
        "France",
        "Germany",
        "India",
        "Japan",
        "Brazil",
        "Russia",
        "Spain",
        "Italy",
        "Egypt",
        "Kenya",
        "Peru",
        "Chile",
        "Canada",
        "Australia",
        "Poland",
        "Turkey",
        "Iran",
        "Iraq"
    };
    private static final String[] BODY_WORDS = {
        "National", "International", "Workers", "Peoples", "Research", "Health", "Energy", "Transport", "Defence",
                "Union",
        "Federation", "Council", "Agency", "Institute", "Party", "Front", "Movement", "Bank", "Group", "Press"
    };

    private final int articles;

    public MadeUpRecords(int articles) {
        this.articles = articles;
    }

    @Override
    public void forEachArticle(Consumer<List<EntityRecord>> action) {
        for (int i = 0; i < articles; i++) {
            action.accept(article(i));
        }
    }

    /** What one article says. */
    public static List<EntityRecord> article(int number) {
        Random random = new Random(number);
        String iri = String.format("https://graphwright.org/article/made-up-%d-0123abcd", number);
        List<EntityRecord> records = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < THINGS; i++) {
            int kind = random.nextInt(10);
            EntityRecord record = kind < 2
                    ? place(iri + "#e" + i, random)
                    : kind < 5 ? body(iri + "#e" + i, random) : person(iri + "#e" + i, random);
            if (known.add(record.name())) {
                records.add(record);
            }
        }
        return records;
    }

    private static EntityRecord place(String iri, Random random) {
        int place = zipf(random, 20_000);
        return place < COUNTRIES.length
                ? new EntityRecord(iri, new ClassName("Country"), COUNTRIES[place], List.of(), 2)
                : new EntityRecord(iri, new ClassName("City"), word(place) + "ville", List.of(), 1);
    }

    private static EntityRecord body(String iri, Random random) {
        Random own = new Random(zipf(random, 300_000));
        StringBuilder name = new StringBuilder(word(own.nextInt(5_000)));
        StringBuilder acronym = new StringBuilder(name.substring(0, 1));
        for (int i = 1 + own.nextInt(3); i > 0; i--) {
            String word = BODY_WORDS[own.nextInt(BODY_WORDS.length)];
            name.append(' ').append(word);
            acronym.append(word.charAt(0));
        }
        int how = random.nextInt(10);
        return how == 0 && acronym.length() > 2
                ? new EntityRecord(iri, new ClassName("Organization"), acronym.toString(), List.of(), 1)
                : new EntityRecord(
                        iri,
                        new ClassName("Organization"),
                        name.toString(),
                        how < 4 ? List.of(acronym.toString()) : List.of(),
                        2);
    }

    private static EntityRecord person(String iri, Random random) {
        int thing = zipf(random, 5_000_000);
        Random own = new Random(thing * 7L + 1);
        String first = word(zipf(own, FIRST_NAMES));
        String last = word(FIRST_NAMES + zipf(own, LAST_NAMES));
        int form = own.nextInt(100);
        String between = form < 6
                ? " " + word(zipf(own, FIRST_NAMES))
                : form < 12 ? " " + word(FIRST_NAMES + zipf(own, LAST_NAMES)) : "";
        int how = random.nextInt(100);
        String name = how < 15 ? last : how < 17 ? first.charAt(0) + ". " + last : first + between + " " + last;
        return new EntityRecord(iri, new ClassName("Person"), name, how >= 50 ? List.of(last) : List.of(), 2);
    }

    /** A number below {@code count}, small ones often. */
    private static int zipf(Random random, int count) {
        return (int) Math.min(count - 1, Math.pow(count, random.nextDouble()) - 1);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 400; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
