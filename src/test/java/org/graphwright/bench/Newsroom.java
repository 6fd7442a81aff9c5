package org.graphwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;

/**
 * Makes up articles with what was found in them, as many as wanted, for measuring what comes after extraction. Some things are named
 * often and most of them rarely, as in news (Zipf's law); article number {@code i} is the same in every run, so shares of its things come
 * back at every size.
 */
final class Newsroom implements Function<Article, Extraction> {
    /** Things in an article, each mentioned once. */
    static final int THINGS = 6;

    private static final String[] SYLLABLES = {
        "ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "du", "fa", "ge", "ho", "ji", "ku", "la", "me", "no",
        "pi", "ro"
    };
    private static final String[] PLACES = {
        "Paris", "London", "Berlin", "Madrid", "Rome", "Vienna", "Warsaw", "Lisbon", "Oslo", "Athens", "Cairo",
        "Nairobi"
    };
    private static final String[] BODIES = {
        "Bank", "Institute", "Party", "Union", "Council", "Motors", "Airlines", "Press"
    };

    private final int things;

    /** @param things how many different things there are to speak of */
    Newsroom(int things) {
        this.things = things;
    }

    /** A made-up article; what it says is in its text's line of names. */
    Article article(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < THINGS; i++) {
            text.append(name(thing(random))).append(" met ");
        }
        return new Article("made-up-" + number, text + "others.", null, "Number " + number, null, "made up");
    }

    @Override
    public Extraction apply(Article article) {
        String text = article.text();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(" met "); end > 0; end = text.indexOf(" met ", begin)) {
            int number = mentions.size() + 1;
            String name = text.substring(begin, end);
            Entity entity = entities.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseGet(() ->
                            new Entity(new EntityId("e" + number), new ClassName(type(name)), name, List.of(), null));
            if (!entities.contains(entity)) {
                entities.add(entity);
            }
            mentions.add(new Mention(
                    new MentionId("m" + number), begin, end, entity.type(), MentionKind.NAME, entity.id(), 0.9, null));
            if (number % 3 == 0) {
                Mention before = mentions.get(number - 2);
                facts.add(fact(number, before, mentions.get(number - 1)));
            }
            begin = end + " met ".length();
        }
        return new Extraction(
                article,
                List.of(new Sentence(0, text.length(), List.of())),
                mentions,
                entities,
                facts,
                List.of(),
                List.of(),
                List.of(),
                "made up");
    }

    private static Fact fact(int number, Mention subject, Mention object) {
        return new Fact(
                new FactId("f" + number),
                subject.entity(),
                new PropertyName("metWith"),
                object.entity(),
                null,
                subject.id(),
                object.id(),
                Evidence.asserted(subject.begin(), object.end(), 0.9, new Source.Cue("met")));
    }

    /** The number of a thing: small ones often. */
    int thing(Random random) {
        return (int) Math.min(things - 1, Math.pow(things, random.nextDouble()) - 1);
    }

    /** The name of a thing: three of five are people, one is a body, one a place. */
    static String name(int thing) {
        int kind = thing % 5;
        if (kind == 3) {
            return word(thing * 31 + 7) + " " + BODIES[thing / 5 % BODIES.length];
        }
        if (kind == 4) {
            return thing < 5 * PLACES.length ? PLACES[thing / 5] : word(thing * 17 + 3) + "ville";
        }
        return word(thing % 997) + " " + word(thing);
    }

    static String type(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (List.of(BODIES).contains(last)) {
            return "Organization";
        }
        return name.indexOf(' ') < 0 ? "City" : "Person";
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 400; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
