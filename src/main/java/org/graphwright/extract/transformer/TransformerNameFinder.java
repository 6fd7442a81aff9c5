package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** The transformer as any OpenNLP pipeline can use it: tokens in, typed name spans out. One sentence a call; keeps no state. */
public final class TransformerNameFinder implements TokenNameFinder {
    private final TransformerModel model;
    private final WindowReader reader;

    public TransformerNameFinder(TransformerModel model) {
        this.model = Objects.requireNonNull(model, "model is null");
        this.reader = new WindowReader(model);
    }

    /**
     * The names among the tokens of one sentence. A name that begins or ends inside a token covers the whole token.
     *
     * @return spans of token indices with the mention's type and probability, in order of position, none overlapping
     */
    @Override
    public Span[] find(String[] tokens) {
        StringBuilder text = new StringBuilder();
        List<Integer> tokenAt = new ArrayList<>();
        for (int t = 0; t < tokens.length; t++) {
            for (int i = 0; i < tokens[t].length(); i++) {
                tokenAt.add(t);
            }
            tokenAt.add(t);
            text.append(tokens[t]).append(' ');
        }
        int[] tokenOf = tokenAt.stream().mapToInt(Integer::intValue).toArray();
        String sentence = text.toString();
        List<Span> names = new ArrayList<>();
        int lastEnd = 0;
        List<org.graphwright.model.Span> words = BasicTokenizer.of(sentence, 0, sentence.length());
        for (Window window :
                Window.of(sentence, words, model.pieces(), model.labels().max_pieces())) {
            TransformerModel.Output output = model.run(List.of(window));
            for (WindowReader.Found f : reader.mentions(sentence, window, output, 0)) {
                org.graphwright.model.Span span = WindowReader.span(window, f.begin(), f.end());
                int begin = Math.max(lastEnd, tokenOf[span.begin()]);
                int end = tokenOf[span.end() - 1] + 1;
                if (f.kind() != model.labels().pronounKind() && begin < end) {
                    names.add(new Span(begin, end, model.labels().kinds().get(f.kind()), f.probability()));
                    lastEnd = end;
                }
            }
        }
        return names.toArray(new Span[0]);
    }

    /** Does nothing: nothing is remembered from one sentence to the next. */
    @Override
    public void clearAdaptiveData() {}
}
