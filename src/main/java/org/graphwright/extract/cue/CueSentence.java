package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as cues see it: its tokens, and which mention each belongs to. */
final class CueSentence {
    private final List<Token> tokens;
    private final String[] texts;
    private final String[] lemmas;
    private final @Nullable Mention[] mentions;
    private final int[] mentionEnds;

    /** @param mentions those of the sentence, in order of position */
    CueSentence(Sentence sentence, List<Mention> mentions) {
        tokens = cut(sentence.tokens(), mentions);
        int n = tokens.size();
        texts = new String[n];
        lemmas = new String[n];
        this.mentions = new Mention[n];
        mentionEnds = new int[n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            texts[i] = token.text().toLowerCase(Locale.ROOT);
            lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
            while (next < mentions.size() && mentions.get(next).end() <= token.begin()) {
                next++;
            }
            if (next < mentions.size() && mentions.get(next).begin() < token.end()) {
                this.mentions[i] = mentions.get(next);
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            mentionEnds[i] = i + 1 < n && this.mentions[i] != null && this.mentions[i] == this.mentions[i + 1]
                    ? mentionEnds[i + 1]
                    : i + 1;
        }
    }

    /** Cuts tokens where a mention begins or ends inside them: "Beijing-based" becomes two. */
    private static List<Token> cut(List<Token> tokens, List<Mention> mentions) {
        List<Token> pieces = new ArrayList<>(tokens.size());
        int next = 0;
        for (Token token : tokens) {
            int begin = token.begin();
            for (int i = next; i < mentions.size() && mentions.get(i).begin() < token.end(); i++) {
                for (int border :
                        new int[] {mentions.get(i).begin(), mentions.get(i).end()}) {
                    if (border > begin
                            && border < token.end()
                            && token.text().length() == token.end() - token.begin()) {
                        pieces.add(piece(token, begin, border));
                        begin = border;
                    }
                }
            }
            while (next < mentions.size() && mentions.get(next).end() <= token.end()) {
                next++;
            }
            pieces.add(begin == token.begin() ? token : piece(token, begin, token.end()));
        }
        return pieces;
    }

    private static Token piece(Token token, int begin, int end) {
        String text = token.text().substring(begin - token.begin(), end - token.begin());
        return new Token(begin, end, text, token.tag(), text.toLowerCase(Locale.ROOT), token.chunk());
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The token's text in lower case. */
    String text(int i) {
        return texts[i];
    }

    /** The token's lemma in lower case. */
    String lemma(int i) {
        return lemmas[i];
    }

    /** The mention that the token is in, or null. */
    @Nullable
    Mention mentionAt(int i) {
        return mentions[i];
    }

    /** True where a mention begins with this token. */
    boolean beginsMention(int i) {
        return mentions[i] != null && (i == 0 || mentions[i - 1] != mentions[i]);
    }

    /** The index after the last token of the mention that the token is in. */
    int mentionEnd(int i) {
        return mentionEnds[i];
    }

    /** The words of the mention that begins with this token. */
    String nameAt(int first) {
        return tokens.subList(first, mentionEnds[first]).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** All texts and lemmas. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < texts.length; i++) {
            words.add(texts[i]);
            words.add(lemmas[i]);
        }
        return words;
    }
}
