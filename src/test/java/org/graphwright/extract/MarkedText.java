package org.graphwright.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A text for a test in which the mentions are marked: {@code [Person Anna Berg] said that [Pronoun she=Anna Berg] left [Place Oslo].}
 *
 * @param text the text without the marks
 * @param mentions in order of position, {@code m1}, {@code m2} and so on
 */
public record MarkedText(String text, List<Mention> mentions) {
    private static final Pattern MARK = Pattern.compile("\\[(\\w+) ([^\\]=]+)(?:=([^\\]]+))?]");
    /** Behind a class: {@code [PersonNoun the captain=Anna Berg]}. */
    private static final String NOUN = "Noun";

    private static final Language LANGUAGE = new Language();

    public MarkedText {
        Objects.requireNonNull(text, "text is null");
        mentions = List.copyOf(mentions);
    }

    /** Reads the marks; no mention refers to an entity yet, but for those that name one behind an equals sign. */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int begin = text.length();
            text.append(mark.group(2));
            boolean noun = mark.group(1).endsWith(NOUN);
            MentionKind kind = mark.group(1).equals(Mention.PRONOUN.value())
                    ? MentionKind.PRONOUN
                    : noun ? MentionKind.NOMINAL : MentionKind.NAME;
            String type = noun ? mark.group(1).substring(0, mark.group(1).length() - NOUN.length()) : mark.group(1);
            mentions.add(mention(mentions.size() + 1, begin, text.length(), type, kind, mark.group(3)));
        }
        mark.appendTail(text);
        return new MarkedText(text.toString(), mentions);
    }

    private static Mention mention(
            int number, int begin, int end, String type, MentionKind kind, @Nullable String entity) {
        return new Mention(
                new MentionId("m" + number),
                begin,
                end,
                new ClassName(type),
                kind,
                entity == null ? null : new EntityId(entity),
                0.9,
                null);
    }

    /** The same with a finer class for each: a company for an organization, a city for a place, a competition for an event. */
    public MarkedText finer() {
        Map<String, String> finer = Map.of("Organization", "Company", "Place", "City", "Event", "Competition");
        return new MarkedText(
                text,
                mentions.stream()
                        .map(m -> m.withType(new ClassName(
                                finer.getOrDefault(m.type().value(), m.type().value()))))
                        .toList());
    }

    /** The same where every mention refers to an entity, whose id is its name: what stands behind an equals sign, else the words. */
    public MarkedText named() {
        return new MarkedText(
                text,
                mentions.stream()
                        .map(m -> m.entity() == null ? m.withEntity(new EntityId(words(m))) : m)
                        .toList());
    }

    /** The entities that the mentions refer to, each once. */
    public List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Mention mention : mentions) {
            EntityId name = mention.entity();
            if (name != null && entities.stream().noneMatch(e -> e.id().equals(name))) {
                entities.add(new Entity(name, mention.type(), name.value(), List.of(), null));
            }
        }
        return entities;
    }

    /** The words of the mention with that id. */
    public String words(MentionId mention) {
        return mentions.stream()
                .filter(m -> m.id().equals(mention))
                .map(this::words)
                .findFirst()
                .orElseThrow();
    }

    private String words(Mention mention) {
        return mention.span().of(text);
    }

    /** The text as an undated article, with its sentences, mentions and entities. */
    public Reading reading() {
        return reading(null);
    }

    /** The same with a headline. */
    public Reading reading(@Nullable String headline) {
        return new Reading(new Article("a", text, null, headline, null, "test"), LANGUAGE.read(text), mentions)
                .withEntities(mentions, entities());
    }
}
