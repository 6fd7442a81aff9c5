package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.Sides;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads the names and pronouns of an article and the properties between them, sentence by sentence. One object serves one thread. */
public final class LightReader implements TrainedReader {
    private static final int[] NONE = {};
    private static final int PRONOUN = NameLabels.TYPES.size();

    private record Types(ClassName subject, ClassName object) {}

    private final NameFeatures features = new NameFeatures();
    private final PairFeatures pairFeatures = new PairFeatures();
    private final NameModel names;
    private final @Nullable PairModel pairs;
    private final Sides sides;
    private final Set<String> pronouns;
    private final Set<String> spokenTo;
    private final ReferenceRules references;
    private final Wordings wordings;
    private final Map<Types, int[]> allowed = new HashMap<>();

    /** @param ontology says between what a property may stand, and which words are pronouns */
    public LightReader(LightModel model, Ontology ontology) {
        this.names = Objects.requireNonNull(model, "model is null").names();
        this.pairs = model.pairs();
        this.sides = ontology::allows;
        this.pronouns = ontology.words(WordLists.PRONOUNS);
        this.spokenTo = ontology.words(WordLists.PRONOUN_OF_WE_AND_YOU);
        this.references = new ReferenceRules(ontology);
        this.wordings = new Wordings(ontology);
    }

    /** Reads names and pronouns only. */
    public LightReader(NameModel names, Ontology ontology) {
        this.names = Objects.requireNonNull(names, "names is null");
        this.pairs = null;
        this.sides = (property, subject, object) -> false;
        this.pronouns = ontology.words(WordLists.PRONOUNS);
        this.spokenTo = ontology.words(WordLists.PRONOUN_OF_WE_AND_YOU);
        this.references = new ReferenceRules(ontology);
        this.wordings = new Wordings(ontology);
    }

    @Override
    public TrainedReading read(String text, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (LabelledNames.TaggedName found : mentions(tokens)) {
                boolean pronoun = found.type() == PRONOUN;
                mentions.add(new Mention(
                        new MentionId("m" + (mentions.size() + 1)),
                        tokens.get(found.begin()).begin(),
                        tokens.get(found.end() - 1).end(),
                        typeOf(found),
                        pronoun ? MentionKind.PRONOUN : MentionKind.NAME,
                        null,
                        rounded(found.probability()),
                        null));
            }
        }
        return new LightReading(mentions);
    }

    /** What this reader reads in one article. */
    private final class LightReading implements TrainedReading {
        private final List<Mention> mentions;

        LightReading(List<Mention> mentions) {
            this.mentions = List.copyOf(mentions);
        }

        @Override
        public List<Mention> mentions() {
            return mentions;
        }

        @Override
        public Related relate(Reading reading) {
            List<Statement> statements = new ArrayList<>();
            if (pairs != null) {
                for (MentionsOfSentence here : MentionsOfSentence.of(reading)) {
                    LightReader.this.relate(pairs, here, statements);
                }
            }
            return new Related(wordings.leaveOut(reading, statements), references.find(reading));
        }

        @Override
        public Map<ClassName, Double> classes(List<Mention> names) {
            return Map.of();
        }
    }

    private void relate(PairModel model, MentionsOfSentence here, List<Statement> into) {
        Sentence sentence = here.sentence();
        List<Mention> mentions = here.mentions();
        List<PairSide> candidates = here.sides();
        pairFeatures.turnTo(sentence.tokens(), candidates);
        for (int s = 0; s < candidates.size(); s++) {
            for (int o = 0; o < candidates.size(); o++) {
                int[] possible = s == o || isSpokenTo(here, s) || isSpokenTo(here, o)
                        ? NONE
                        : possible(
                                model,
                                candidates.get(s).type(),
                                candidates.get(o).type());
                if (possible.length == 0) {
                    continue;
                }
                double[] probabilities = model.probabilities(pairFeatures.of(s, o), possible);
                for (int p : possible) {
                    if (probabilities[p] >= model.threshold(p)) {
                        into.add(new Statement(
                                mentions.get(s),
                                new PropertyName(model.properties().get(p)),
                                mentions.get(o),
                                sentence.span(),
                                rounded(probabilities[p]),
                                new Source.Model()));
                    }
                }
            }
        }
    }

    /** The properties, by their number, that may stand between mentions of these types. */
    private int[] possible(PairModel model, ClassName subject, ClassName object) {
        return allowed.computeIfAbsent(
                new Types(subject, object),
                key -> IntStream.range(0, model.properties().size())
                        .filter(p ->
                                sides.allow(new PropertyName(model.properties().get(p)), subject, object))
                        .toArray());
    }

    /** The mentions of a sentence, as the pair model sees them. */
    public List<PairSide> candidates(List<Token> tokens) {
        return mentions(tokens).stream()
                .map(found -> new PairSide(found.begin(), found.end(), typeOf(found)))
                .toList();
    }

    private boolean isSpokenTo(MentionsOfSentence here, int candidate) {
        return here.mentions().get(candidate).kind() == MentionKind.PRONOUN
                && spokenTo.contains(here.sentence()
                        .tokens()
                        .get(here.sides().get(candidate).begin())
                        .text()
                        .toLowerCase(Locale.ROOT));
    }

    private static ClassName typeOf(LabelledNames.TaggedName found) {
        return found.type() == PRONOUN ? Mention.PRONOUN : new ClassName(NameLabels.TYPES.get(found.type()));
    }

    private List<LabelledNames.TaggedName> mentions(List<Token> tokens) {
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
        List<LabelledNames.TaggedName> named = LabelledNames.of(names.label(features, words, tags));
        List<LabelledNames.TaggedName> found = new ArrayList<>(named);
        for (int i = 0; i < words.length; i++) {
            int at = i;
            if (isPronoun(words[i]) && named.stream().noneMatch(n -> n.begin() <= at && at < n.end())) {
                found.add(new LabelledNames.TaggedName(i, i + 1, PRONOUN, 1));
            }
        }
        found.sort(Comparator.comparingInt(LabelledNames.TaggedName::begin));
        return found;
    }

    private boolean isPronoun(String word) {
        return word.length() <= 10 && pronouns.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
