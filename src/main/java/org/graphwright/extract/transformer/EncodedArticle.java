package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.Expected;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.Standing;
import org.graphwright.extract.trained.Standings;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.ClassName;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An article that the encoder has read: its mentions, and, once the caller has mended them and added to them, what class they have and
 * what the pair head reads between them. For one thread.
 */
final class EncodedArticle implements TrainedReading {
    /** Windows whose projections are kept, half a megabyte each; of a longer article the others are computed again when asked for. */
    private static final int MOST_KEPT = 256;

    private static final float[] NOT_KEPT = {};
    private static final float[] NO_ROWS = {};

    private record Part(
            Window window, float[] classes, float[] projected, float[] events, float[] standings, float[] about) {}

    private final TransformerModel model;
    private final PairReader pairReader;
    private final String text;
    private final List<Sentence> sentences;
    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Title lastTitle;

    /** A title with what the encoder says of it. */
    private record Title(String title, Window window, TransformerModel.Output output) {}

    EncodedArticle(TransformerModel model, PairReader pairReader, String text, List<Sentence> sentences) {
        this.model = Objects.requireNonNull(model, "model is null");
        this.pairReader = Objects.requireNonNull(pairReader, "pairReader is null");
        this.text = Objects.requireNonNull(text, "text is null");
        this.sentences = List.copyOf(sentences);
        WindowCutter cutter = new WindowCutter(model.pieces(), model.labels().max_pieces());
        MentionFinder finder = new MentionFinder(model.labels());
        for (Window window : cutter.cut(text, sentences)) {
            TransformerModel.Output output = model.run(window);
            mentions.addAll(finder.find(text, window, output.tags(), mentions.size()));
            boolean isKept = parts.size() < MOST_KEPT;
            parts.put(
                    window.words.get(0).begin(),
                    new Part(
                            window,
                            output.classes(),
                            isKept ? output.projected() : NOT_KEPT,
                            isKept ? output.events() : NOT_KEPT,
                            isKept ? output.standings() : NOT_KEPT,
                            isKept ? output.about() : NOT_KEPT));
        }
    }

    @Override
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** The logit of each class, summed over {@code names}, in the model's order; all zero where no name lies in a window. */
    @Override
    public Map<ClassName, Double> classes(List<Mention> names) {
        List<String> classes = model.labels().classes();
        double[] sums = new double[classes.size()];
        for (Mention name : names) {
            Part part = partOf(name);
            Span words = part == null ? null : part.window().wordsOf(name.span());
            if (part != null && words != null) {
                for (int w = words.begin(); w < words.end(); w++) {
                    int row = part.window().first[w] * sums.length;
                    for (int c = 0; c < sums.length; c++) {
                        sums[c] += part.classes()[row + c] / words.length();
                    }
                }
            }
        }
        Map<ClassName, Double> logits = new LinkedHashMap<>();
        for (int c = 0; c < sums.length; c++) {
            logits.put(new ClassName(classes.get(c)), sums[c]);
        }
        return logits;
    }

    /**
     * For the pair head a name is what its type says, a pronoun without a type a pronoun, everything else something else. What lies
     * across the edge of a window is passed over. A pronoun or noun that means nothing in its window may mean a name of the one before.
     */
    @Override
    public Related relate(Reading reading) {
        Map<Part, List<MentionPlace>> places = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            Part part = partOf(mention);
            Span words = part == null ? null : part.window().wordsOf(mention.span());
            if (part != null && words != null) {
                places.computeIfAbsent(part, p -> new ArrayList<>())
                        .add(MentionPlace.of(mention, part.window(), words));
            }
        }
        List<Statement> statements = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        float[] projectedBefore = {};
        List<MentionPlace> before = List.of();
        for (Part part : parts.values()) {
            List<MentionPlace> here = places.getOrDefault(part, List.of());
            float[] projected = projected(part);
            Related related = pairReader.read(projected, here, sentences);
            statements.addAll(related.statements());
            references.addAll(related.references());
            references.addAll(across(projectedBefore, before, projected, unresolved(here, related.references())));
            projectedBefore = projected;
            before = here;
        }
        return new Related(statements, references);
    }

    @Override
    public Optional<List<ToldEvent>> events(Reading reading, List<Figure> figures, Expected expected) {
        EventHead head = model.eventHead();
        if (head == null) {
            return Optional.empty();
        }
        EventCandidates candidates = new EventCandidates(head.labels, model.labels());
        List<EventReader.Part> read = new ArrayList<>();
        for (Part part : parts.values()) {
            float[] rows = part.events() == NOT_KEPT ? model.run(part.window()).events() : part.events();
            read.add(new EventReader.Part(part.window(), rows, candidates.of(part.window(), reading, figures)));
        }
        return Optional.of(new EventReader(head).read(text, read, expected));
    }

    @Override
    public Optional<About> about(Reading reading) {
        EventHead events = model.eventHead();
        AboutHead head = model.aboutHead();
        if (events == null || head == null) {
            return Optional.empty();
        }
        EventCandidates candidates = new EventCandidates(events.labels, model.labels());
        List<AboutHead.Part> beginning = new ArrayList<>();
        int pieces = 0;
        for (Part part : parts.values()) {
            if (pieces >= AboutHead.MOST_PIECES) {
                break;
            }
            beginning.add(new AboutHead.Part(
                    part.window(),
                    part.about(),
                    candidates.places(part.window(), reading, Mention::entity),
                    candidates.places(part.window(), reading, Mention::value)));
            pieces += part.window().pieces();
        }
        String title = reading.article().title();
        Title read = title == null ? null : title(title);
        return Optional.of(head.of(read == null ? NO_ROWS : read.output().about(), beginning));
    }

    /** A title is read as a window of its own: the article reads the same with and without one. */
    @Override
    public List<ToldEvent> titleEvents(String title) {
        EventHead head = model.eventHead();
        Title read = head == null ? null : title(title);
        if (head == null || read == null) {
            return List.of();
        }
        List<Mention> names = new MentionFinder(model.labels())
                .find(title, read.window(), read.output().tags(), 0);
        List<EventReader.Candidate> candidates =
                new EventCandidates(head.labels, model.labels()).of(read.window(), names, List.of());
        return new EventReader(head)
                .read(
                        title,
                        List.of(new EventReader.Part(
                                read.window(), read.output().events(), candidates)),
                        new Expected(Set.copyOf(read.window().words), Set.of()));
    }

    /** Null of a title without words. */
    private @Nullable Title title(String title) {
        if (lastTitle != null && lastTitle.title().equals(title)) {
            return lastTitle;
        }
        List<Span> words = BasicTokenizer.of(title, 0, title.length());
        if (words.isEmpty()) {
            return null;
        }
        Window window = Window.of(
                title,
                words,
                new int[words.size()],
                model.pieces(),
                model.labels().max_pieces());
        lastTitle = new Title(title, window, model.run(window));
        return lastTitle;
    }

    @Override
    public Standings standings() {
        StandingHead head = model.standingHead();
        return head == null ? Standings.NONE : (subject, object) -> standing(head, subject, object);
    }

    private Optional<Standing> standing(StandingHead head, Mention subject, Mention object) {
        Part part = partOf(subject);
        Span words = part == null ? null : part.window().wordsOf(subject.span());
        Span otherWords = part == null ? null : part.window().wordsOf(object.span());
        if (part == null || words == null || otherWords == null || words.overlaps(otherWords)) {
            return Optional.empty();
        }
        Window window = part.window();
        float[] rows = part.standings() == NOT_KEPT ? model.run(window).standings() : part.standings();
        MentionPlace of = MentionPlace.of(subject, window, words);
        MentionPlace to = MentionPlace.of(object, window, otherWords);
        // What stands in the sentence before or behind may take back what the two tell.
        int first = Math.min(of.sentence(), to.sentence()) - 1;
        int last = Math.max(of.sentence(), to.sentence()) + 1;
        int begin = 0;
        while (window.sentences[begin] < first) {
            begin++;
        }
        int end = window.sentences.length;
        while (window.sentences[end - 1] > last) {
            end--;
        }
        return Optional.of(head.of(rows, of, to, window.first[begin], window.last[end - 1] + 1));
    }

    private List<Reference> across(
            float[] projectedBefore, List<MentionPlace> before, float[] projected, List<MentionPlace> referring) {
        if (before.isEmpty() || referring.isEmpty()) {
            return List.of();
        }
        // Between the two windows stand the end mark of one and the begin mark of the other, which are no words.
        int width = model.labels().projection();
        int pieces = projectedBefore.length / width - 1;
        float[] both = new float[(pieces - 1) * width + projected.length];
        System.arraycopy(projectedBefore, 0, both, 0, pieces * width);
        System.arraycopy(projected, width, both, pieces * width, projected.length - width);
        return pairReader.readAcross(
                both, before, referring.stream().map(p -> p.behind(pieces - 1)).toList());
    }

    private static List<MentionPlace> unresolved(List<MentionPlace> places, List<Reference> references) {
        Set<MentionId> resolved = new HashSet<>();
        references.forEach(reference -> resolved.add(reference.mention().id()));
        return places.stream()
                .filter(p -> p.mention().kind() != MentionKind.NAME
                        && p.mention().type().equals(Mention.PRONOUN)
                        && !resolved.contains(p.mention().id()))
                .toList();
    }

    private float[] projected(Part part) {
        return part.projected() == NOT_KEPT ? model.run(part.window()).projected() : part.projected();
    }

    private @Nullable Part partOf(Mention mention) {
        Map.Entry<Integer, Part> part = parts.floorEntry(mention.begin());
        return part == null ? null : part.getValue();
    }
}
