package org.graphwright.extract.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.graphwright.extract.trained.ModelFolder;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightReaderTest {
    private static final String TEXT = "Russian Foreign Minister Sergei Lavrov met John Kerry in Geneva on Friday. "
            + "He works for the United Nations.";

    @Test
    void findsNamesAmongTokens() throws IOException {
        String[] tokens = "Angela Merkel , leader of the CDU , flew to Paris .".split(" ");
        Span[] found = new LightNameFinder(LightModel.shipped()).find(tokens);
        assertThat(found[0].getStart()).isZero();
        assertThat(found[0].getEnd()).isEqualTo(2);
        assertThat(Arrays.stream(found).map(Span::getType)).containsExactly("Person", "Organization", "Place");
    }

    @Test
    void findsNothingInNothing() throws IOException {
        LightNameFinder finder = new LightNameFinder(LightModel.shipped());
        assertThat(finder.find(new String[0])).isEmpty();
        assertThat(finder.find(new String[] {"\ud83d", "", "\u0000"})).isEmpty();
    }

    @Test
    void whatIsSummedOnceIsWhatTheFeaturesSay() throws IOException {
        NameModel model = LightModel.shipped().names();
        NameFeatures features = new NameFeatures();
        String[] words =
                "BERLIN ( AP ) -- Angela Merkel , leader of the CDU , said 12 of 34 flew to St. Louis on Monday ."
                        .split(" ");
        String[] tags = new Language().tags(List.of(words)).toArray(new String[0]);
        NameModel.Labelled listed = model.label(features.of(words, tags));
        for (int time = 0; time < 2; time++) {
            NameModel.Labelled summed = model.label(features, words, tags);
            assertThat(summed.labels()).isEqualTo(listed.labels());
            assertThat(summed.probabilities()).containsExactly(listed.probabilities());
        }
    }

    @Test
    void theModelsAreSmallerThan15Megabytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/models/light"))) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isBetween(1_000_000L, 15_000_000L);
    }

    @Test
    void readsAnArticleWithoutTheTransformer() throws IOException {
        Article article = new Article("a", TEXT, null, null, null, "test");
        ExtractorOptions options = new ExtractorOptions(Profile.LIGHT, null, List.of(), 0, false);
        try (Extractors extractors = new Extractors(options)) {
            Extractor extractor = extractors.newExtractor();
            Extraction extraction = extractor.extract(article);
            assertThat(extraction.mentions().stream()
                            .filter(m -> m.kind() == MentionKind.NAME)
                            .map(m -> m.span().of(TEXT) + " " + m.type()))
                    .contains(
                            "Sergei Lavrov Person", "John Kerry Person", "Geneva Place", "United Nations Organization");
            assertThat(extraction.mentions().stream()
                            .filter(m -> m.kind() == MentionKind.PRONOUN)
                            .map(m -> m.span().of(TEXT)))
                    .containsExactly("He");
            assertThat(extraction.extractor()).endsWith("model/light");
            assertThat(extractor.extract(article)).isEqualTo(extraction);
        }
    }

    @Test
    void readsPropertiesBetweenNames() throws IOException {
        String text = "Maria Silva was born in Lisbon on 3 May 1960.";
        ExtractorOptions options = new ExtractorOptions(Profile.LIGHT, null, List.of(), 0, false);
        try (Extractors extractors = new Extractors(options)) {
            Extraction extraction = extractors.newExtractor().extract(new Article("a", text, null, null, null, "test"));
            assertThat(extraction.facts().stream()
                            .filter(f -> f.source() instanceof Source.Model)
                            .map(Fact::property))
                    .contains(new PropertyName("birthPlace"), new PropertyName("birthDate"));
        }
    }

    @Test
    void saysWhatIsWrongWithAModelFolder(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> LightModel.from(ModelFolder.of(folder))).hasMessageContaining("lacks names.bin");
        Files.writeString(folder.resolve("names.bin"), "no model");
        assertThatThrownBy(() -> LightModel.from(ModelFolder.of(folder))).hasMessageContaining("lacks pairs.bin");
        Files.writeString(folder.resolve("pairs.bin"), "no model");
        assertThatThrownBy(() -> LightModel.from(ModelFolder.of(folder)))
                .hasMessageContaining("names.bin cannot be read");
    }
}
