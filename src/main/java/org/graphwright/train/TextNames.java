package org.graphwright.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.light.NameLabels;
import org.graphwright.language.Language;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/** Sentences from whole texts with marked names: the text is split as articles are. One object serves one thread. */
final class TextNames {
    /**
     * A name in a text.
     *
     * @param type one of ours
     */
    record Marked(Span span, String type) {}

    private final Language language = new Language();

    /**
     * A name that begins or ends inside a word takes the whole word.
     *
     * @param annotated the types that are marked wherever they occur
     */
    List<NameExample> of(String text, List<Marked> names, Set<String> annotated) {
        return of(text, names, List.of(), annotated);
    }

    /** @param open what words that are in none of {@code names} may be, too */
    List<NameExample> of(String text, List<Marked> names, List<Marked> open, Set<String> annotated) {
        List<NameExample> examples = new ArrayList<>();
        for (Sentence sentence : language.read(text)) {
            List<Token> tokens = sentence.tokens();
            int[] allowed = new int[tokens.size()];
            Arrays.fill(allowed, JsonNames.outside(annotated));
            for (Marked name : open) {
                for (int i = 0; i < allowed.length; i++) {
                    if (isIn(tokens.get(i), name)) {
                        allowed[i] |= 3 << first(name);
                    }
                }
            }
            for (Marked name : names) {
                boolean begun = false;
                for (int i = 0; i < allowed.length; i++) {
                    if (isIn(tokens.get(i), name)) {
                        allowed[i] = 1 << (begun ? first(name) + 1 : first(name));
                        begun = true;
                    }
                }
            }
            examples.add(new NameExample(tokens.stream().map(Token::text).toList(), allowed));
        }
        return examples;
    }

    private static boolean isIn(Token token, Marked name) {
        return token.begin() < name.span().end() && name.span().begin() < token.end();
    }

    private static int first(Marked name) {
        return NameLabels.begin(NameLabels.TYPES.indexOf(name.type()));
    }
}
