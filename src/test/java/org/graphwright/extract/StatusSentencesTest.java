package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 80 sentences that deny, doubt, wish or have somebody claim a fact, and 40 alike that assert it, written by a reader who had not seen the
 * program, before it decided such things.
 */
class StatusSentencesTest {
    /** What the sentences name for want of the ontology: the same by its terms. */
    private static final Set<String> FOUNDING = Set.of("founderOf", "foundedBy");

    private static Extractors extractors;

    private final Ontology ontology = Ontology.standard();

    @BeforeAll
    static void load() throws IOException {
        extractors = new Extractors(ExtractorOptions.DEFAULT);
    }

    @AfterAll
    static void close() throws IOException {
        extractors.close();
    }

    @Test
    void whatIsDeniedDoubtedWishedOrClaimedIsNotAsserted() throws IOException {
        List<String> asserted = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int denied = 0;
        int told = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/status-sentences.jsonl"))) {
            JsonNode sentence = JsonMapper.shared().readTree(line);
            String text = sentence.get("text").asString();
            Extraction extraction = extract(text);
            boolean given = extraction.facts().stream().anyMatch(f -> says(extraction, f, sentence));
            if (sentence.get("asserted").asBoolean()) {
                told++;
                if (!given) {
                    missed.add(text);
                }
            } else {
                denied++;
                if (given) {
                    asserted.add(text);
                }
            }
        }
        assertThat(denied).isEqualTo(80);
        assertThat(told).isEqualTo(40);
        assertThat(asserted).hasSizeLessThanOrEqualTo(4);
        assertThat(missed).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Julia Meyer is not married to Peter Stein.",
                "Clara Voss is not a member of the Green Party.",
                "Nokia is not a subsidiary of Siemens.",
                "Anton Becker was not born in Vienna.",
                "It is not true that Anton Becker is the mayor of Graz.",
                "Anton Becker refused to join the Freedom Party."
            })
    void whatIsDeniedIsNoFact(String text) {
        assertThat(extract(text).facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Max Hill was born in Rome,” Anna Muller said. “He is married to Clara Voss.”",
                "Anna Muller claimed that Siemens is based in Rome.",
                "According to Anna Muller, Max Hill was born in Rome.",
                "“Max Hill is the chairman of Siemens,” said Anna Muller.",
                "Max Hill was born in Rome, says the historian Anna Muller."
            })
    void whatSomebodySaysIsAClaimOfHers(String text) {
        Extraction extraction = extract(text);
        List<Fact> facts = extraction.facts().stream()
                .filter(f -> !f.property().value().equals("position") || f.isAsserted())
                .filter(f -> !isCalled(extraction, f.subject(), "Anna Muller"))
                .toList();
        assertThat(facts).isNotEmpty();
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.surest().status()).isEqualTo(Status.CLAIMED);
            assertThat(isCalled(extraction, fact.claimedBy(), "Anna Muller")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Max Hill did not say “we will win.”",
                "Max Hill never said the bank would close.",
                "Max Hill has not said that the bank will close.",
                "If Max Hill says that the bank will close, prices will fall.",
                "It is not true that Max Hill said the bank would close.",
                "Max Hill did not say that the bank would close.",
                "Max Hill refused to say whether the bank would close."
            })
    void whatNobodySaidIsNoQuotation(String text) {
        assertThat(extract(text).quotations()).isEmpty();
    }

    private static Extraction extract(String text) {
        return extractors.newExtractor().extract(new Article("a", text, null, null, null, "sentences"));
    }

    private boolean says(Extraction extraction, Fact fact, JsonNode sentence) {
        if (!fact.isAsserted() || fact.subject() == null || fact.object() == null) {
            return false;
        }
        String one = sentence.get("subject").asString();
        String other = sentence.get("object").asString();
        boolean between = isCalled(extraction, fact.subject(), one) && isCalled(extraction, fact.object(), other)
                || isCalled(extraction, fact.subject(), other) && isCalled(extraction, fact.object(), one);
        return between && isOf(fact.property().value(), sentence.get("property").asString());
    }

    /** The property, one below or above it, or what the sentences call otherwise. */
    private boolean isOf(String property, String wanted) {
        if (wanted.equals("founded")) {
            return FOUNDING.contains(property);
        }
        if (wanted.equals("participantIn")) {
            return property.equals("participatedIn");
        }
        Set<String> both = new HashSet<>(above(property));
        both.retainAll(above(wanted));
        return both.contains(property) || both.contains(wanted);
    }

    private Set<String> above(String property) {
        Set<String> all =
                ontology.property(new PropertyName(property)).map(Property::superProperties).orElse(List.of()).stream()
                        .map(PropertyName::value)
                        .collect(Collectors.toSet());
        all.add(property);
        return all;
    }

    private static boolean isCalled(Extraction extraction, EntityId id, String name) {
        return extraction.entities().stream()
                .filter(e -> e.id().equals(id))
                .flatMap(e -> names(e).stream())
                .anyMatch(n -> n.contains(name) || name.contains(n));
    }

    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        return names;
    }
}
