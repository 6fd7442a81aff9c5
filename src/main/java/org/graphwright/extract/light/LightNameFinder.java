package org.graphwright.extract.light;

import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.graphwright.language.Language;

/** The light name model as any OpenNLP pipeline can use it: tokens in, typed name spans out. One object serves one thread. */
public final class LightNameFinder implements TokenNameFinder {
    private final Language language = new Language();
    private final NameFeatures features = new NameFeatures();
    private final NameModel model;

    public LightNameFinder(LightModel model) {
        this.model = Objects.requireNonNull(model, "model is null").names();
    }

    /**
     * The names among the tokens of one sentence.
     *
     * @return spans of token indices with the name's type and probability, in order of position, none overlapping
     */
    @Override
    public Span[] find(String[] tokens) {
        String[] tags = language.tags(List.of(tokens)).toArray(new String[0]);
        return LabelledNames.of(model.label(features, tokens, tags)).stream()
                .map(name -> new Span(
                        name.begin(), name.end(), NameLabels.TYPES.get(name.type()), Math.min(1, name.probability())))
                .toArray(Span[]::new);
    }

    /** Does nothing: nothing is remembered from one sentence to the next. */
    @Override
    public void clearAdaptiveData() {}
}
