package org.graphwright.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Corrections;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.Span;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Gives the single mentions that users part from what they were read as an entity of their own, in what was read of an article and before anything
 * else is made of that. Which thing the entity is, {@link CorrectedIdentity} says. What was read stays as it is in the shards.
 */
public final class PartedMentions implements Serializable {
    private static final long serialVersionUID = 1;

    /** Where nothing is parted. */
    static final PartedMentions NONE = new PartedMentions(Corrections.NONE);

    private final TreeMap<String, List<CorrectionEntry>> parts = new TreeMap<>();

    public PartedMentions(Corrections corrections) {
        for (CorrectionEntry entry : corrections.entries()) {
            if (entry.correction() instanceof Correction.PartMentions parted) {
                parted.articles()
                        .forEach(article -> parts.computeIfAbsent(Iris.article(article), none -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** The entity that a correction's mentions have in each of its articles. */
    static EntityId entity(String correction) {
        return new EntityId("x" + correction);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** True for the IRI of an article of which a mention is parted. */
    boolean isOf(String article) {
        return parts.containsKey(article);
    }

    /** Another text where other mentions are parted. */
    String stamp() {
        Map<String, String> all = new LinkedHashMap<>();
        parts.values()
                .forEach(entries -> entries.forEach(
                        entry -> all.put(entry.id(), entry.correction().toString())));
        return all.toString();
    }

    /** What was read of an article with its mentions as users have them. */
    Extraction apply(Extraction read) {
        return applied(read, new HashSet<>());
    }

    /** Ids of the corrections that find a mention in what was read of an article. */
    Set<String> fitting(Extraction read) {
        Set<String> fitting = new HashSet<>();
        applied(read, fitting);
        return fitting;
    }

    private Extraction applied(Extraction read, Set<String> fitting) {
        Extraction parted = read;
        for (CorrectionEntry entry :
                parts.getOrDefault(Iris.article(read.article().id()), List.of())) {
            Correction.PartMentions correction = (Correction.PartMentions) entry.correction();
            SortedMap<Integer, Mention> moved = moved(parted, correction);
            if (!moved.isEmpty()) {
                fitting.add(entry.id());
                parted = parted(parted, moved, entry.id(), correction.name());
            }
        }
        return parted;
    }

    private static SortedMap<Integer, Mention> moved(Extraction read, Correction.PartMentions correction) {
        SortedMap<Integer, Mention> moved = new TreeMap<>();
        for (Mention mention : read.mentions()) {
            if (mention.entity() != null
                    && correction.mentions().stream().anyMatch(place -> isAt(place, mention, read))) {
                moved.put(mention.begin(), mention);
            }
        }
        return moved;
    }

    private static boolean isAt(Correction.PartMentions.Place place, Mention mention, Extraction read) {
        String text = read.article().text();
        if (!Iris.article(place.article()).equals(Iris.article(read.article().id()))
                || !place.words().equals(mention.span().of(text))) {
            return false;
        }
        Span sentence = read.sentenceOf(mention.span());
        return place.sentence().equals(sentence.of(text))
                && (place.number() == 0 || place.number() == number(sentence, mention, text));
    }

    /** The how many-th place a mention has of those with its words in its sentence, from 1 on; 0 where it is the only one. */
    static int number(Span sentence, Mention mention, String text) {
        String words = mention.span().of(text);
        int before = 0;
        int all = 0;
        for (int at = text.indexOf(words, sentence.begin());
                at >= 0 && at + words.length() <= sentence.end();
                at = text.indexOf(words, at + 1)) {
            if (isWhole(text, at, at + words.length())) {
                all++;
                before += at < mention.begin() ? 1 : 0;
            }
        }
        return all < 2 ? 0 : before + 1;
    }

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Extraction parted(
            Extraction read, SortedMap<Integer, Mention> moved, String correction, @Nullable String into) {
        Map<MentionId, Mention> mentions = new LinkedHashMap<>();
        moved.values().forEach(mention -> mentions.put(mention.id(), mention));
        String text = read.article().text();
        // what has no name, such as "he", and is not said to be something that has one is nobody known
        String name = moved.values().stream()
                .filter(Mention::isNameOfThing)
                .map(mention -> mention.span().of(text))
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElse(into);
        return new PartedReading(read, mentions, name == null ? null : entity(correction), name == null ? "" : name)
                .read();
    }
}
