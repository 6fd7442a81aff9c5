package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Quotations from the command line on: sixty sentences of a reader who had not seen the program, and what nobody said. */
class QuoteSentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/quote-sentences.jsonl");

    private record Said(String words, boolean direct, List<String> speakers) {}

    @Test
    void atLeastFiftyFourOfSixtySentencesAreReadAsTheirWriterDid() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, List<Said>> found = found(SENTENCES.toString());
        List<String> lines = Files.readAllLines(SENTENCES);
        for (String line : lines) {
            JsonNode sentence = new ObjectMapper().readTree(line);
            List<Said> said = found.get(sentence.required("id").asString());
            if (!isRight(sentence, said)) {
                wrong.add(sentence.required("text").asString() + " " + said);
            }
        }
        assertThat(lines).hasSize(60);
        assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whatNobodySaidIsNoQuotation(@TempDir Path folder) throws IOException {
        String text = """
                {"id": "s0", "text": "Max Hill did not say \\u201cwe will win.\\u201d"}
                {"id": "s1", "text": "Max Hill never said the bank would close."}
                {"id": "s2", "text": "Max Hill has not said that the bank will close."}
                {"id": "s3", "text": "If Max Hill says that the bank will close, prices will fall."}
                {"id": "s4", "text": "It is not true that Max Hill said the bank would close."}
                {"id": "s5", "text": "Max Hill refused to say whether the bank would close."}
                {"id": "s6", "text": "Reporters asked whether the bank would close."}
                {"id": "s7", "text": "Nobody said that the bank would close."}
                {"id": "s8", "text": "Ann Poe denied that Max Hill had said \\u201cwe will win\\u201d."}
                {"id": "s10", "text": "Ann Poe asked whether \\u201cthe money\\u201d was safe."}
                {"id": "s11", "text": "Had Max Hill said \\u201cgo\\u201d, they would have gone."}
                {"id": "s13", "text": "Max Hill read [the plan](http://example.org/a \\"We shall not go.\\") to them."}
                {"id": "s12", "text": "Max Hill denied saying \\u201cI quit\\u201d."}
                {"id": "s9", "text": "Max Hill is expected to say on Monday that the bank will close."}
                """;
        Path file = Files.writeString(folder.resolve("a.jsonl"), text);
        Map<String, List<Said>> found = found(file.toString());
        assertThat(found.remove("s8")).extracting(Said::direct).containsOnly(false);
        assertThat(found.values()).allSatisfy(said -> assertThat(said).isEmpty());
    }

    @Test
    void findsTheSourceInFormsThatNewsHas(@TempDir Path folder) throws IOException {
        String text = """
                {"id": "s0", "text": "\\u201cIt is over,\\u201d according to a spokesperson."}
                {"id": "s1", "text": "\\u201cI saw him fall,\\u201d recalled a neighbour who asked not to be named."}
                {"id": "s2", "text": "Sources close to the club said he would leave."}
                {"id": "s3", "text": "Ann Poe, who was quick to say that she \\u201cread about it like everyone else\\u201d, left."}
                {"id": "s4", "text": "Their leader, Ann Poe \\u2014 no relation \\u2014 described such a pact as \\u201ca fantasy for now\\u201d."}
                {"id": "s5", "text": "Ann Poe praised a film \\u201cthat lets the dead have the best lines\\u201d."}
                {"id": "s7", "text": "Ann Poe, the envoy to Oslo, was dismayed: \\u201cMoney does not change its dress.\\u201d"}
                {"id": "s8", "text": "Ann Poe denied that he ran anything: \\u201cHe sells his bread there.\\u201d Max Hill said: \\u201cHe does not.\\u201d"}
                {"id": "s9", "text": "A spokesman for the ministry said the talks were over."}
                {"id": "s6", "text": "The reporter spoke with Ann Poe of the mine.\\n\\nWN: Were you afraid?\\n\\nAP: Yes, we were."}
                """;
        Path file = Files.writeString(folder.resolve("b.jsonl"), text);
        Map<String, List<Said>> found = found(file.toString());
        Map<String, String> last = new TreeMap<>();
        found.forEach((id, said) -> last.put(
                id,
                said.get(said.size() - 1).words() + "/"
                        + said.get(said.size() - 1).speakers().get(0)));
        assertThat(last)
                .isEqualTo(Map.of(
                        "s0", "it is over/a spokesperson",
                        "s1", "i saw him fall/a neighbour",
                        "s2", "he would leave/Sources close to the club",
                        "s3", "read about it like everyone else/Ann Poe",
                        "s4", "a fantasy for now/Ann Poe",
                        "s5", "that lets the dead have the best lines/Ann Poe",
                        "s6", "yes we were/Ann Poe",
                        "s7", "money does not change its dress/Ann Poe",
                        "s8", "he does not/Max Hill",
                        "s9", "the talks were over/A spokesman for the ministry"));
    }

    @Test
    void theSpeakerIsTheNounAndWhomTheArticleCalledSo(@TempDir Path folder) throws IOException {
        String text = """
                {"id": "s0", "text": "A detective of the Leeds Police said that she knew him."}
                {"id": "s1", "text": "Colonel Ann Poe of the highway police said the driver had slept."}
                {"id": "s2", "text": "Captain Ann Poe brought the ferry home. The captain said that the engine had failed."}
                {"id": "s3", "text": "Danish striker Max Hill scored twice. \u201cI ran and ran,\u201d the Dane said."}
                {"id": "s4", "text": "Max Hill confirmed that the two had met, but said nothing was signed."}
                {"id": "s5", "text": "According to the letter, Max Hill wrote the program for a gang."}
                {"id": "s6", "text": "\u201cI carried it\u201d, Maj. Ann Poe said."}
                {"id": "s7", "text": "Ann Poe said that prices would rise and that jobs would go."}
                {"id": "s8", "text": "The town is safe, according to the governor of Leeds, Ann Poe."}
                {"id": "s9", "text": "Ann Poe said the plan was good, adding that it was cheap."}
                """;
        Path file = Files.writeString(folder.resolve("d.jsonl"), text);
        Map<String, String> last = new TreeMap<>();
        found(file.toString())
                .forEach((id, said) -> last.put(
                        id,
                        said.get(said.size() - 1).words() + "/"
                                + said.get(said.size() - 1).speakers().get(0)));
        assertThat(last)
                .isEqualTo(Map.of(
                        "s0", "she knew him/A detective of the Leeds Police",
                        "s1", "the driver had slept/Ann Poe",
                        "s2", "the engine had failed/Ann Poe",
                        "s3", "i ran and ran/Max Hill",
                        "s4", "nothing was signed/Max Hill",
                        "s5", "max hill wrote the program for a gang/the letter",
                        "s6", "i carried it/Ann Poe",
                        "s7", "jobs would go/Ann Poe",
                        "s8", "the town is safe/Ann Poe",
                        "s9", "it was cheap/Ann Poe"));
    }

    @Test
    void whatWasSaidIsFoundBehindAsidesTimesAndObjects(@TempDir Path folder) throws IOException {
        String text = """
                {"id": "s0", "text": "A spokeswoman for the army, Colonel Ann Poe, denied that soldiers had taken bribes."}
                {"id": "s1", "text": "Max Hill announced three weeks later that the mine would close."}
                {"id": "s2", "text": "Max Hill told counsel assisting the inquiry, Ann Poe, that he had lost it."}
                {"id": "s3", "text": "The lake is safe, the group Clear Water said on Monday, two weeks after the first fish died."}
                {"id": "s4", "text": "According to prosecutors it was built by a cousin of the mayor."}
                {"id": "s5", "text": "Clear Water, based in Hartford, Connecticut, says it will stay."}
                {"id": "s6", "text": "An importer that heats two million homes warned on Friday that it had no gas."}
                {"id": "s7", "text": "Max Hill called the verdict unfair."}
                {"id": "s8", "text": "Max Hill put the number of dead at 188."}
                {"id": "s9", "text": "Ann Poe, who leads the union, accused the owners of hiding it."}
                {"id": "t0", "text": "Max Hill called Ann Poe on Wednesday to congratulate her."}
                {"id": "t1", "text": "Born in Oslo to a Swedish engineer, Ann Poe holds both passports."}
                """;
        Path file = Files.writeString(folder.resolve("c.jsonl"), text);
        Map<String, String> only = new TreeMap<>();
        found(file.toString())
                .forEach((id, said) -> only.put(
                        id,
                        String.join(
                                "|",
                                said.stream()
                                        .map(s -> s.words() + "/" + s.speakers().get(0))
                                        .toList())));
        assertThat(only)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("s0", "soldiers had taken bribes/Ann Poe"),
                        Map.entry("s1", "the mine would close/Max Hill"),
                        Map.entry("s2", "he had lost it/Max Hill"),
                        Map.entry("s3", "the lake is safe/Clear Water"),
                        Map.entry("s4", "it was built by a cousin of the mayor/prosecutors"),
                        Map.entry("s5", "it will stay/Clear Water"),
                        Map.entry("s6", "it had no gas/An importer"),
                        Map.entry("s7", "the verdict unfair/Max Hill"),
                        Map.entry("s8", "the number of dead at 188/Max Hill"),
                        Map.entry("s9", "hiding it/Ann Poe"),
                        Map.entry("t0", ""),
                        Map.entry("t1", ""))));
    }

    private static boolean isRight(JsonNode sentence, List<Said> found) {
        List<Said> open = new ArrayList<>(found);
        for (JsonNode wanted : sentence.required("quotes")) {
            String words = letters(wanted.required("words").asString());
            List<Said> here = found.stream()
                    .filter(s -> s.direct() == wanted.required("direct").asBoolean())
                    .filter(s -> words.contains(s.words()) || s.words().contains(words))
                    .toList();
            int length = here.stream().mapToInt(s -> s.words().length()).sum();
            String speaker = wanted.required("speaker").asString();
            if (2 * length < words.length()
                    || here.stream().noneMatch(s -> s.speakers().contains(speaker))) {
                return false;
            }
            open.removeAll(here);
        }
        return open.isEmpty();
    }

    private static Map<String, List<Said>> found(String file) {
        Cli.Result result = Cli.run("extract", file, "--format", "jsonl");
        assertThat(result.code()).as(result.err()).isZero();
        Map<String, List<Said>> found = new HashMap<>();
        for (String line : result.out().lines().toList()) {
            JsonNode article = new ObjectMapper().readTree(line);
            List<Said> said = new ArrayList<>();
            for (JsonNode q : article.required("quotations")) {
                said.add(new Said(
                        letters(q.required("text").asString()),
                        q.required("direct").asBoolean(),
                        speakers(article, q)));
            }
            found.put(article.required("id").asString(), said);
        }
        return found;
    }

    private static List<String> speakers(JsonNode article, JsonNode quotation) {
        List<String> names = new ArrayList<>();
        if (quotation.has("words")) {
            names.add(quotation.get("words").asString());
        }
        for (JsonNode entity : article.required("entities")) {
            if (entity.required("id").equals(quotation.required("speaker"))) {
                names.add(entity.required("name").asString());
                entity.path("aliases").forEach(alias -> names.add(alias.asString()));
            }
        }
        return names;
    }

    private static String letters(String words) {
        return words.replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
