package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.graphwright.extract.trained.Sides;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;

/**
 * Reads the names and pronouns of an article and the properties between them, sentence by sentence. Batches are formed of one article's
 * sentences sorted by length, so that the same article gives the same figures wherever and in whatever company it is read. Safe for
 * threads.
 */
public final class Transformer implements TrainedReader {
    /** Pieces in a batch, padding counted: enough to keep a core busy, few enough to stay in its cache. */
    private static final int MOST_PIECES = 1024;

    /**
     * How much longer than its shortest sentence a batch's longest may be. Padding costs what words cost: without this bound news articles
     * took 30 % more time, with 1.1 or 1.5 instead they took the same.
     */
    private static final double MOST_PADDED = 1.25;

    private record Place(int sentence, Window window) {}

    private record Read(List<WindowReader.Found> mentions, List<WindowReader.Related> related) {}

    private final TransformerModel model;
    private final WindowReader reader;
    private final Sides sides;
    private final double threshold;

    /** @param sides usually the ontology's domain and range */
    public Transformer(TransformerModel model, Sides sides) {
        this(model, sides, model.labels().threshold());
    }

    /** @param threshold probability from which a property is reported, 0 to 1 */
    public Transformer(TransformerModel model, Sides sides, double threshold) {
        this.model = Objects.requireNonNull(model, "model is null");
        this.sides = Objects.requireNonNull(sides, "sides is null");
        this.threshold = threshold;
        this.reader = new WindowReader(model);
    }

    @Override
    public TrainedReading read(String text, List<Sentence> sentences) {
        List<Place> places = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Span> words = BasicTokenizer.of(text, sentence.begin(), sentence.end());
            for (Window window :
                    Window.of(text, words, model.pieces(), model.labels().max_pieces())) {
                places.add(new Place(s, window));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> places.get(i).window().pieces())
                .thenComparing(i -> i));
        Read[] read = new Read[places.size()];
        int begin = 0;
        while (begin < order.size()) {
            int end = begin + 1;
            double widest = MOST_PADDED * places.get(order.get(begin)).window().pieces();
            while (end < order.size()
                    && places.get(order.get(end)).window().pieces() <= widest
                    && (end - begin + 1) * places.get(order.get(end)).window().pieces() <= MOST_PIECES) {
                end++;
            }
            readBatch(text, places, order.subList(begin, end), read);
            begin = end;
        }
        return collect(sentences, places, read);
    }

    private void readBatch(String text, List<Place> places, List<Integer> batch, Read[] into) {
        List<Window> windows = batch.stream().map(i -> places.get(i).window()).toList();
        TransformerModel.Output output = model.run(windows);
        for (int row = 0; row < windows.size(); row++) {
            Window window = windows.get(row);
            List<WindowReader.Found> mentions = reader.mentions(text, window, output, row);
            into[batch.get(row)] = new Read(mentions, reader.properties(window, mentions, output, row, threshold));
        }
    }

    private TrainedReading collect(List<Sentence> sentences, List<Place> places, Read[] read) {
        Labels labels = model.labels();
        List<Mention> mentions = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Window window = places.get(i).window();
            Sentence sentence = sentences.get(places.get(i).sentence());
            int firstMention = mentions.size();
            for (WindowReader.Found f : read[i].mentions()) {
                Span span = WindowReader.span(window, f.begin(), f.end());
                boolean pronoun = f.kind() == labels.pronounKind();
                mentions.add(new Mention(
                        "m" + (mentions.size() + 1),
                        span.begin(),
                        span.end(),
                        labels.kinds().get(f.kind()),
                        pronoun ? MentionKind.PRONOUN : MentionKind.NAME,
                        null,
                        rounded(f.probability()),
                        null));
            }
            for (WindowReader.Related r : read[i].related()) {
                Mention subject = mentions.get(firstMention + r.subject());
                Mention object = mentions.get(firstMention + r.object());
                String property = labels.properties().get(r.property());
                if (sides.allow(property, subject.type(), object.type())) {
                    statements.add(new Statement(
                            subject, property, object, sentence.span(), rounded(r.probability()), new Source.Model()));
                }
            }
        }
        return new TrainedReading(mentions, statements);
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
