package org.graphwright.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** An extraction for the eye: entities by class, facts with the sentences that say them, quotations, events. */
final class ExtractionText {
    /** Characters, three lines of a terminal; by hand. */
    private static final int WIDEST_SENTENCE = 240;

    private final Ontology ontology;

    ExtractionText(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Several lines, without a last line break; control characters of the article are made harmless. */
    String write(Extraction extraction) {
        List<String> lines = new ArrayList<>();
        Map<EntityId, Entity> entities = new HashMap<>();
        extraction.entities().forEach(e -> entities.put(e.id(), e));
        String title = extraction.article().title();
        String date = extraction.article().date() == null
                ? ""
                : "  " + extraction.article().date();
        lines.add("# " + (title == null ? extraction.article().id() : title) + date);
        things(extraction, lines);
        facts(extraction, entities, lines);
        quotations(extraction, entities, lines);
        events(extraction, entities, lines);
        openRelations(extraction, lines);
        return lines.stream().map(Terminal::harmless).collect(Collectors.joining("\n")) + "\n";
    }

    private static void things(Extraction extraction, List<String> lines) {
        Map<ClassName, List<String>> byType = new TreeMap<>();
        for (Entity e : extraction.entities()) {
            String names = e.aliases().isEmpty() ? e.name() : e.name() + " (" + String.join(", ", e.aliases()) + ")";
            byType.computeIfAbsent(e.type(), t -> new ArrayList<>()).add(names);
        }
        byType.forEach((type, names) -> lines.add("  " + type + ": " + String.join("; ", names)));
    }

    /** A sentence once with all that it says, each fact once with its surest evidence. */
    private void facts(Extraction extraction, Map<EntityId, Entity> entities, List<String> lines) {
        Reading reading = new Reading(extraction.article(), extraction.sentences(), extraction.mentions());
        Map<Span, Map<Said, Fact>> bySentence = new TreeMap<>();
        for (Fact fact : extraction.facts()) {
            if (fact.isResolved()) {
                Said said = new Said(
                        name(entities, fact.subject()),
                        ontology.label(fact.property()),
                        fact.value() != null ? fact.value().value() : name(entities, fact.object()));
                bySentence
                        .computeIfAbsent(sentence(reading, fact), begin -> new LinkedHashMap<>())
                        .merge(said, fact, (one, other) -> other.confidence() > one.confidence() ? other : one);
            }
        }
        bySentence.forEach((sentence, facts) -> {
            lines.add("");
            lines.add("  \"" + shortened(sentence.of(extraction.article().text())) + "\"");
            facts.forEach((said, fact) -> lines.add(String.format(
                    Locale.ROOT,
                    "    %s  (%.2f, %s%s%s)",
                    said,
                    fact.confidence(),
                    fact.source().by(),
                    fact.claimedBy() == null ? "" : ", says " + name(entities, fact.claimedBy()),
                    fact.date() == null ? "" : ", " + fact.date())));
        });
    }

    /** The sentence that a fact begins in, or its own words between sentences. */
    private static Span sentence(Reading reading, Fact fact) {
        return reading.sentenceAt(fact.begin()).map(Sentence::span).orElse(new Span(fact.begin(), fact.end()));
    }

    private record Said(String subject, String property, String object) {
        @Override
        public String toString() {
            return subject + " — " + property + " — " + object;
        }
    }

    private static void quotations(Extraction extraction, Map<EntityId, Entity> entities, List<String> lines) {
        if (!extraction.quotations().isEmpty()) {
            lines.add("");
            lines.add("  Said:");
        }
        for (Quotation q : extraction.quotations()) {
            String unnamed = q.speakerWords() == null ? "somebody" : q.speakerWords();
            String speaker = q.speaker() == null ? unnamed : name(entities, q.speaker());
            String to = q.addressee() == null ? "" : " to " + name(entities, q.addressee());
            String mark = q.direct() ? "\"" : "";
            lines.add("    " + speaker + to + ": " + mark
                    + shortened(q.span().of(extraction.article().text())) + mark);
        }
    }

    private void events(Extraction extraction, Map<EntityId, Entity> entities, List<String> lines) {
        if (!extraction.events().isEmpty()) {
            lines.add("");
            lines.add("  Happened:");
        }
        for (Event e : extraction.events()) {
            String text = extraction.article().text();
            String parts = Stream.concat(
                            e.participants().stream().map(p -> p.role() + " " + name(entities, p.entity())),
                            e.unnamed().stream()
                                    .map(p -> p.role() + " " + p.span().of(text)))
                    .collect(Collectors.joining(", "));
            String place = e.place() == null ? "" : " in " + name(entities, e.place());
            String date = e.date() == null ? "" : " on " + e.date();
            String numbers = e.numbers().stream()
                    .map(n -> ", " + n.kind() + " " + n.value() + (n.currency() == null ? "" : " " + n.currency()))
                    .collect(Collectors.joining());
            lines.add("    " + (e.main() ? "* " : "") + (e.negated() ? "no " : "") + (e.future() ? "coming " : "")
                    + e.type() + " ("
                    + e.span().of(text) + "): " + parts + place + date
                    + numbers);
        }
    }

    private static void openRelations(Extraction extraction, List<String> lines) {
        if (!extraction.openRelations().isEmpty()) {
            lines.add("");
            lines.add("  In its own words:");
        }
        String text = extraction.article().text();
        for (OpenRelation r : extraction.openRelations()) {
            String objects = r.objects().stream().map(o -> o.span().of(text)).collect(Collectors.joining(" | "));
            lines.add("    " + r.subject().span().of(text) + " | " + (r.negated() ? "not " : "") + r.relation() + " | "
                    + objects);
        }
    }

    private static String name(Map<EntityId, Entity> entities, @Nullable EntityId id) {
        Entity entity = id == null ? null : entities.get(id);
        return entity == null ? "?" : entity.name();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDEST_SENTENCE ? line : line.substring(0, WIDEST_SENTENCE - 1) + "…";
    }
}
