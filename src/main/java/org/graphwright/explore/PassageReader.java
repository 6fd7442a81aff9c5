package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;

/** Reads the passages behind facts. Belongs to one read transaction. */
final class PassageReader {
    private static final Comparator<Passage> SUREST_FIRST = Comparator.comparingDouble(Passage::confidence)
            .reversed()
            .thenComparing(p -> !p.article().copyOf().isEmpty())
            .thenComparing(p -> p.article().iri())
            .thenComparing(Passage::begin)
            .thenComparing(Passage::evidence);

    /** But for single spaces, which need no change. */
    private static final Pattern SPACES = Pattern.compile("[\\s&&[^ ]]\\s*|\\s{2,}");

    /** So many words stand with a verb at most ("has repeatedly stated"); by hand. Graphs made elsewhere may place the whole sentence. */
    private static final int HELPERS = 3;

    private final GraphView view;
    private final References references;
    private final Map<String, FactEvidence> read = new HashMap<>();

    /** What makes two readings of a fact one passage: the same words, in an article or in what repeats it. */
    private record Words(String source, String sentence, String relation, boolean negated) {
        static Words of(Passage passage) {
            return new Words(passage.article().source(), sentence(passage), passage.relation(), passage.negated());
        }

        static String sentence(Passage passage) {
            return SPACES.matcher(passage.sentence()).replaceAll(" ").strip();
        }
    }

    PassageReader(GraphView view, References references) {
        this.view = view;
        this.references = references;
    }

    /** One for each piece of evidence, surest first, without marks. */
    List<Passage> read(Collection<FactEvidence> evidence) {
        return evidence.stream().map(this::passage).sorted(SUREST_FIRST).toList();
    }

    /**
     * The passages without repeats: one for all steps and pairs of mentions that read a sentence, and for its copies. What another
     * article says in the same words comes behind all other words.
     */
    static List<Passage> distinct(List<Passage> surestFirst) {
        Map<Words, Passage> distinct = new LinkedHashMap<>();
        surestFirst.forEach(passage -> distinct.merge(Words.of(passage), passage, Passage::with));
        Set<String> sentences = new HashSet<>();
        List<Passage> ordered = new ArrayList<>();
        List<Passage> again = new ArrayList<>();
        distinct.values().forEach(passage -> (sentences.add(Words.sentence(passage)) ? ordered : again).add(passage));
        ordered.addAll(again);
        return ordered;
    }

    /** A passage that was read here, with the marks of its words. */
    Passage marked(Passage passage) {
        FactEvidence reading = Objects.requireNonNull(read.get(passage.evidence()), "passage was not read here");
        Description said = view.describe(reading.graph(), reading.evidence());
        int length = passage.sentence().length();
        return passage.with(Stream.of(Mark.SUBJECT, Mark.OBJECT)
                .flatMap(role -> mark(reading.graph(), said, role, passage.begin(), length).stream())
                .sorted(Comparator.comparingInt(Mark::begin).thenComparing(Mark::end))
                .toList());
    }

    private Passage passage(FactEvidence reading) {
        Description said = view.describe(reading.graph(), reading.evidence());
        read.put(GraphView.text(reading.evidence()), reading);
        String sentence = said.text(Vocabulary.SENTENCE);
        int begin = said.number(Vocabulary.SENTENCE_BEGIN, 0);
        return new Passage(
                GraphView.text(reading.evidence()),
                references.article(reading.graph()),
                sentence,
                begin,
                List.of(),
                said.confidence(),
                said.object(Vocabulary.BY).map(GraphView::text).stream().toList(),
                said.text(Vocabulary.CUE),
                said.object(Vocabulary.CLAIMED_BY).map(view::label).orElse(""),
                said.object(Vocabulary.CLAIMED_BY).map(GraphView::text).orElse(""),
                said.text(Vocabulary.WHEN),
                said.text(Vocabulary.UNTIL),
                said.text(Vocabulary.TENSE),
                verb(said, sentence, begin),
                said.isTrue(Vocabulary.NEGATED));
    }

    /** The verb of an open relation as the sentence has it ("flew to"), which says more than its base form ("fly to"): when, whether, by whom. */
    private static String verb(Description said, String sentence, int sentenceBegin) {
        String base = said.text(Vocabulary.RELATION);
        int begin = said.number(Vocabulary.BEGIN, -1) - sentenceBegin;
        int end = said.number(Vocabulary.END, -1) - sentenceBegin;
        if (base.isEmpty() || begin < 0 || begin >= end || end > sentence.length()) {
            return base;
        }
        String words = SPACES.matcher(sentence.substring(begin, end)).replaceAll(" ");
        return words.split(" ").length <= base.split(" ").length + HELPERS ? words : base;
    }

    private Optional<Mark> mark(Node graph, Description evidence, String role, int sentenceBegin, int length) {
        Node property = role.equals(Mark.SUBJECT) ? Vocabulary.SUBJECT_MENTION : Vocabulary.OBJECT_MENTION;
        return evidence.object(property).map(node -> view.describe(graph, node)).flatMap(mention -> {
            int begin = mention.number(Vocabulary.BEGIN, -1) - sentenceBegin;
            int end = mention.number(Vocabulary.END, -1) - sentenceBegin;
            boolean inSentence = begin >= 0 && end > begin && end <= length;
            return inSentence ? Optional.of(new Mark(begin, end, role)) : Optional.empty();
        });
    }
}
