package org.graphwright.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.resolve.EntityRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sees in the text around mentions what names stand for: a short name in brackets after a long one, and where a place lies by the words
 * after its comma.
 */
final class MentionNeighbours {
    /** "Islamic State of Iraq and the Levant (ISIL": the name may have been cut short before the bracket. */
    private static final Pattern BRACKET = Pattern.compile("(?: [\\p{Lu}a-z][\\p{L}’'-]*){0,4}?,? ?\\(\"?(?:the )?");

    private static final Pattern AFTER_COMMA =
            Pattern.compile(",? ?\\(?((?:\\p{Lu}\\.){2,}|\\bD\\.? ?C\\b|(?<=, )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)");
    private static final int NEAR = 60;

    private static final class Place {
        private int begin = -1;
        private int end = -1;
        private @Nullable String thing;
    }

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    void add(String text, String article) {
        texts.put(article, text);
    }

    void refers(String mention, String thing) {
        place(mention).thing = thing;
    }

    void place(String mention, boolean end, int offset) {
        if (end) {
            place(mention).end = offset;
        } else {
            place(mention).begin = offset;
        }
    }

    private Place place(String mention) {
        return places.computeIfAbsent(mention, key -> new Place());
    }

    /** Gives each link with the thing from which it goes. */
    void links(BiConsumer<String, EntityRecord.Link> sink) {
        Map<String, List<Place>> byArticle = new TreeMap<>();
        places.forEach((iri, place) -> {
            if (place.thing != null && iri.indexOf('#') > 0) {
                byArticle
                        .computeIfAbsent(iri.substring(0, iri.indexOf('#')), key -> new ArrayList<>())
                        .add(place);
            }
        });
        byArticle.forEach((article, mentions) -> {
            String text = texts.get(article);
            if (text != null) {
                mentions.sort(Comparator.comparingInt((Place place) -> place.begin)
                        .thenComparingInt(place -> place.end)
                        .thenComparing(place -> String.valueOf(place.thing)));
                links(text, mentions, sink);
            }
        });
    }

    private static void links(String text, List<Place> mentions, BiConsumer<String, EntityRecord.Link> sink) {
        for (int i = 0; i < mentions.size(); i++) {
            Place mention = mentions.get(i);
            String thing = String.valueOf(mention.thing);
            if (mention.begin < 0 || mention.end > text.length()) {
                continue;
            }
            Matcher after = AFTER_COMMA
                    .matcher(text)
                    .region(mention.end, Math.min(text.length(), mention.end + NEAR))
                    .useTransparentBounds(true);
            if (after.lookingAt()) {
                sink.accept(thing, new EntityRecord.Link(EntityRecord.FOLLOWED_BY, true, after.group(1)));
            }
            for (int j = i + 1; j < mentions.size() && mentions.get(j).begin <= mention.end + NEAR; j++) {
                Place next = mentions.get(j);
                boolean closed = next.end < text.length() && "),;\"".indexOf(text.charAt(next.end)) >= 0;
                if (closed
                        && next.begin > mention.end
                        && !thing.equals(next.thing)
                        && BRACKET.matcher(text.substring(mention.end, next.begin))
                                .matches()) {
                    sink.accept(
                            thing, new EntityRecord.Link(EntityRecord.IN_BRACKETS, true, String.valueOf(next.thing)));
                }
            }
        }
    }
}
