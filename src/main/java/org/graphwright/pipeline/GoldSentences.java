package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences of a graph whose readings users have judged, as {@code train} and {@code evaluate} read them: a passage, the properties that
 * are known of it and the facts that it states. Of a property of which only a part of a sentence's readings is judged nothing is said. And the
 * sentences with names whose things users have renamed or given another class; see {@link GoldNames}.
 */
public final class GoldSentences {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path graph;
    private final Ontology ontology;

    /** @param graph the graph's folder */
    public GoldSentences(Path graph, Ontology ontology) {
        this.graph = requireNonNull(graph, "graph is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    private record Seen(Span sentence, PropertyName property, MentionId subject, MentionId object) {}

    /** What a sentence is read to say with one property. */
    private static final class Readings {
        private final List<Map<String, Object>> right = new ArrayList<>();
        private boolean judged;
        private boolean open;
    }

    /** A line of JSON for each sentence, by article and position. */
    public List<String> lines() throws IOException {
        GraphCorrections corrections = new GraphResolution(graph, ontology).corrected();
        List<String> lines = new ArrayList<>();
        Set<String> articles = new TreeSet<>(corrections.articles().keySet());
        StoredArticles stored = new StoredArticles(graph);
        articles.addAll(corrections.articlesOfNamed());
        GoldNames names = new GoldNames(corrections.renamed(), corrections.types(), ontology);
        articles.forEach(article -> stored.find(article).ifPresent(found -> {
            Extraction read = ThingIris.of(found, corrections.resolution());
            lines.addAll(lines(read, corrections));
            lines.addAll(names.lines(read));
        }));
        return lines;
    }

    private static List<String> lines(Extraction read, GraphCorrections corrections) {
        SortedMap<Span, SortedMap<String, Readings>> sentences = new TreeMap<>();
        Map<MentionId, Mention> mentions = new HashMap<>();
        read.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        Set<Seen> seen = new HashSet<>();
        corrections.judgements(read).forEach((fact, verdicts) -> {
            for (int i = 0; i < fact.evidence().size(); i++) {
                Evidence evidence = fact.evidence().get(i);
                Span sentence = read.sentenceOf(new Span(evidence.begin(), evidence.end()));
                Readings readings = sentences
                        .computeIfAbsent(sentence, key -> new TreeMap<>())
                        .computeIfAbsent(fact.property().value(), key -> new Readings());
                Boolean verdict = verdicts.get(i).orElse(null);
                Mention subject = mentions.get(fact.subjectMention());
                Mention object = mentions.get(fact.objectMention());
                boolean inSentence = subject != null
                        && object != null
                        && sentence.contains(subject.span())
                        && sentence.contains(object.span());
                if (verdict == null || verdict && !inSentence) {
                    readings.open = true;
                } else {
                    readings.judged = true;
                    if (verdict
                            && subject != null
                            && object != null
                            && seen.add(new Seen(sentence, fact.property(), subject.id(), object.id()))) {
                        readings.right.add(Map.of(
                                "property",
                                fact.property().value(),
                                "subject",
                                offsets(subject, sentence),
                                "object",
                                offsets(object, sentence)));
                    }
                }
            }
        });
        List<String> lines = new ArrayList<>();
        sentences.forEach((sentence, byProperty) -> {
            String text = sentence.of(read.article().text());
            byProperty.values().removeIf(readings -> readings.open || !readings.judged);
            // characters of two units count otherwise for train and for evaluate
            if (!byProperty.isEmpty() && text.length() == text.codePointCount(0, text.length())) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("id", id(read, sentence));
                line.put("text", text);
                line.put("properties", List.copyOf(byProperty.keySet()));
                line.put(
                        "facts",
                        byProperty.values().stream()
                                .flatMap(readings -> readings.right.stream())
                                .map(TreeMap::new)
                                .toList());
                lines.add(JSON.writeValueAsString(line));
            }
        });
        return lines;
    }

    /** Of a passage: with both its ends, for others may begin where it does. */
    static String id(Extraction read, Span passage) {
        return read.article().id() + "#" + passage.begin() + "-" + passage.end();
    }

    private static List<Integer> offsets(Mention mention, Span sentence) {
        return List.of(mention.begin() - sentence.begin(), mention.end() - sentence.begin());
    }
}
