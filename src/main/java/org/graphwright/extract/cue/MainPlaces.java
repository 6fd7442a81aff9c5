package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * The nation, state and city that an article is about: named at least twice, counting the title, and half as often again as any other
 * of its kind; no nation where the headline names another first. A title without a country ("President Xi Jinping") is read as of that
 * one.
 */
final class MainPlaces {
    /** How many times more often the main one is named than the next. */
    private static final double LEAD = 1.5;
    /** How often it must be named. */
    private static final int LEAST = 2;

    /** Words of the longest names of countries that headlines use. */
    private static final int LONGEST = 4;

    private static final Pattern NO_NAME = Pattern.compile("(?:['’]s)?[^\\p{L}.-]+|['’]s$");

    private final Map<KnownPlace, List<Mention>> mentions = new EnumMap<>(KnownPlace.class);

    MainPlaces(Reading reading, Ontology ontology, Gazetteer gazetteer) {
        String text = reading.article().text();
        String headline =
                reading.article().title() == null ? "" : reading.article().title();
        String title = headline.toLowerCase(Locale.ROOT);
        for (KnownPlace kind : new KnownPlace[] {KnownPlace.NATION, KnownPlace.STATE, KnownPlace.CITY}) {
            Map<String, List<Mention>> groups = new HashMap<>();
            Map<String, Integer> counts = new HashMap<>();
            for (Mention mention : reading.mentions()) {
                String name = mention.span().of(text);
                if (mention.isDate()
                        || ontology.isA(mention.type(), Classes.PERSON)
                        || ontology.isA(mention.type(), Classes.ORGANIZATION)
                        || !kind.admits(name, mention, ontology, gazetteer)) {
                    continue;
                }
                String key = mention.entity() == null ? name : mention.entity().value();
                List<Mention> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
                boolean firstInTitle = group.isEmpty() && title.contains(name.toLowerCase(Locale.ROOT));
                group.add(mention);
                counts.merge(key, firstInTitle ? 2 : 1, Integer::sum);
            }
            List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
            boolean clear = !ranked.isEmpty()
                    && ranked.get(0).getValue() >= LEAST
                    && (ranked.size() == 1
                            || ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue());
            List<Mention> main = clear ? groups.getOrDefault(ranked.get(0).getKey(), List.of()) : List.of();
            if (kind != KnownPlace.NATION || main.isEmpty() || !isSecondToAnother(headline, main, text, gazetteer)) {
                mentions.put(kind, List.copyOf(main));
            }
        }
    }

    /** A headline begins with who acts: "Turkey's president" is not of Greece, however much of the article is about Greece. */
    private static boolean isSecondToAnother(String title, List<Mention> main, String text, Gazetteer gazetteer) {
        Set<String> ours = new HashSet<>();
        main.forEach(mention -> gazetteer.nation(mention.span().of(text)).ifPresent(c -> ours.add(c.code())));
        String[] words = NO_NAME.split(title);
        for (int i = 0; i < words.length; i++) {
            for (int length = Math.min(LONGEST, words.length - i); length > 0; length--) {
                String name = String.join(" ", Arrays.asList(words).subList(i, i + length));
                Optional<Country> named = gazetteer.nation(name);
                if (named.isPresent()) {
                    return !ours.contains(named.get().code());
                }
            }
        }
        return false;
    }

    /** The mention of the main place of that kind which is nearest to another mention, or null if there is no main one. */
    @Nullable
    Mention nearest(KnownPlace kind, Mention to) {
        return mentions.getOrDefault(kind, List.of()).stream()
                .min(Comparator.comparingInt((Mention m) -> Math.abs(m.begin() - to.begin())))
                .orElse(null);
    }
}
