package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.transformer.Transformer;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Sentence;
import org.graphwright.model.Statement;
import org.graphwright.model.Token;

/** Reads the names and pronouns of an article, sentence by sentence. One object serves one thread. */
public final class LightReader {
    /** The words that are mentions though no name; the transformer's own. */
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "her",
            "herself",
            "him",
            "himself",
            "his",
            "i",
            "it",
            "its",
            "itself",
            "me",
            "my",
            "our",
            "she",
            "their",
            "them",
            "themselves",
            "they",
            "us",
            "we",
            "who",
            "whom",
            "whose",
            "you",
            "your");

    private static final int PRONOUN = NameLabels.TYPES.size();

    private final NameFeatures features = new NameFeatures();
    private final LightModel model;

    public LightReader(LightModel model) {
        this.model = Objects.requireNonNull(model, "model is null");
    }

    /** @param sentences of {@code text}, in order of position */
    public Transformer.Found read(String text, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (Names.Found found : mentions(tokens)) {
                boolean pronoun = found.type() == PRONOUN;
                mentions.add(new Mention(
                        "m" + (mentions.size() + 1),
                        tokens.get(found.begin()).begin(),
                        tokens.get(found.end() - 1).end(),
                        pronoun ? Mention.PRONOUN : NameLabels.TYPES.get(found.type()),
                        pronoun ? MentionKind.PRONOUN : MentionKind.NAME,
                        null,
                        rounded(found.probability()),
                        null));
            }
        }
        return new Transformer.Found(mentions, statements);
    }

    private List<Names.Found> mentions(List<Token> tokens) {
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
        List<Names.Found> names = Names.of(model.names().label(features.of(words, tags)));
        List<Names.Found> found = new ArrayList<>(names);
        for (int i = 0; i < words.length; i++) {
            int at = i;
            if (isPronoun(words[i]) && names.stream().noneMatch(n -> n.begin() <= at && at < n.end())) {
                found.add(new Names.Found(i, i + 1, PRONOUN, 1));
            }
        }
        found.sort(Comparator.comparingInt(Names.Found::begin));
        return found;
    }

    private static boolean isPronoun(String word) {
        return word.length() <= 10 && PRONOUNS.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
