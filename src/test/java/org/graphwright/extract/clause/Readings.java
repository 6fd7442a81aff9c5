package org.graphwright.extract.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;

/** Makes readings for tests: a text and the names in it, each name its own entity. */
final class Readings {
    private static final Language LANGUAGE = new Language();

    private Readings() {}

    /** @param names each as {@code Type:the name}; the entity's id is the name itself */
    static Reading of(String text, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            String type = name.substring(0, name.indexOf(':'));
            String words = name.substring(name.indexOf(':') + 1);
            int begin = text.indexOf(words);
            mentions.add(new Mention(
                    new MentionId("m" + begin),
                    begin,
                    begin + words.length(),
                    new ClassName(type),
                    MentionKind.NAME,
                    new EntityId(words),
                    0.9,
                    null));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        Article article = new Article("a", text, LocalDate.of(2020, 1, 1), null, null, "test");
        return new Reading(article, LANGUAGE.read(text), mentions);
    }
}
