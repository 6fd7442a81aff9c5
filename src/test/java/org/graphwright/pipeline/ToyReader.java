package org.graphwright.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.ExtractorOptions;
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
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;

/** Reads without a model, for tests of what comes after: every capitalised word is a person, and each met the next one. */
final class ToyReader implements Function<Article, Extraction> {
    private static final Pattern NAME = Pattern.compile("[A-ZÉ][a-z]+");

    private final long millisEach;

    private ToyReader(long millisEach) {
        this.millisEach = millisEach;
    }

    static ReaderFactory factory() {
        return slow(0);
    }

    /** One that takes a while for each article. */
    static ReaderFactory slow(long millisEach) {
        return factory("toy/1", () -> new ToyReader(millisEach));
    }

    /** One of another version. */
    static ReaderFactory factory(String version, Supplier<Function<Article, Extraction>> each) {
        GraphSettings settings = new GraphSettings(ExtractorOptions.DEFAULT, "no model");
        return new ReaderFactory(settings, Ontology.standard(), version, each);
    }

    /** Number {@code i} of a series of articles that share some of their people. */
    static Article article(int i) {
        String text = "Ada met Bo" + "abcdefghij".charAt(i % 10) + ". Then Name" + "klmnopqrst".charAt(i / 10 % 10)
                + " came.";
        return new Article("article-" + i, text, null, "Title " + i, null, "test:" + i);
    }

    @Override
    public Extraction apply(Article article) {
        pause();
        if (article.text().contains("BROKEN")) {
            throw new IllegalStateException("cannot read this");
        }
        Map<String, Entity> entities = new TreeMap<>();
        List<Mention> mentions = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = NAME.matcher(article.text());
        while (matcher.find()) {
            String id = "e" + (entities.size() + 1);
            Entity entity = entities.computeIfAbsent(
                    matcher.group(),
                    name -> new Entity(new EntityId(id), new ClassName("Person"), name, List.of(), null));
            int number = mentions.size() + 1;
            mentions.add(new Mention(
                    new MentionId("m" + number),
                    matcher.start(),
                    matcher.end(),
                    new ClassName("Person"),
                    MentionKind.NAME,
                    entity.id(),
                    0.9,
                    null));
            if (number > 1) {
                Mention before = mentions.get(number - 2);
                facts.add(new Fact(
                        new FactId("f" + facts.size()),
                        before.entity(),
                        new PropertyName("metWith"),
                        entity.id(),
                        null,
                        before.id(),
                        new MentionId("m" + number),
                        Evidence.asserted(before.begin(), matcher.end(), 0.9, new Source.Cue("met"))));
            }
        }
        Token token = new Token(0, article.text().length(), "…", "NN", "…", "O");
        List<Sentence> sentences = List.of(new Sentence(0, article.text().length(), List.of(token)));
        return new Extraction(
                article,
                sentences,
                mentions,
                List.copyOf(entities.values()),
                facts,
                List.of(),
                List.of(),
                List.of(),
                "toy/1");
    }

    private void pause() {
        try {
            Thread.sleep(millisEach);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
