package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

/** Every word here is one piece: "a" and "." alone are in the vocabulary. */
class WindowCutterTest {
    private final WordPieces pieces = new WordPieces(List.of("a", "."));

    @Test
    void takesWholeSentencesAsLongAsTheyFit() {
        // 3 + 3 + 2 marks make 8 pieces; the third sentence would make 11.
        String text = "a a. a a. a a. a.";
        List<Window> windows = cut(text, 8);
        assertThat(windows).extracting(w -> words(text, w)).containsExactly("a a . a a .", "a a . a .");
        assertThat(windows.get(0).sentences).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(windows.get(1).sentences).containsExactly(2, 2, 2, 3, 3);
        assertThat(windows.get(0).ids).startsWith(101).endsWith(102).hasSize(8);
        assertThat(windows.get(0).first).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aSentenceThatIsLongerIsAWindowAlone() {
        String text = "a. a a a a a a a a. a.";
        assertThat(cut(text, 8)).extracting(w -> words(text, w)).containsExactly("a .", "a a a a a a a a .", "a .");
    }

    @Test
    void aSentenceThatIsTooLongIsCutBetweenWords() {
        String text = "a ".repeat(700) + ". a.";
        List<Window> windows = cut(text, 8);
        assertThat(windows).extracting(w -> w.ids.length).containsExactly(296, 296, 115, 4);
        assertThat(windows.stream().map(w -> words(text, w)).collect(Collectors.joining(" ")))
                .isEqualTo("a ".repeat(700) + ". a .");
        assertThat(windows.get(1).sentences[0]).isZero();
        assertThat(windows.get(3).sentences).containsExactly(1, 1);
    }

    @Test
    void emptySentencesMakeNoWindow() {
        assertThat(new WindowCutter(pieces, 8).cut("  ", List.of(new Sentence(0, 2, List.of()))))
                .isEmpty();
    }

    @Test
    void findsTheWordsOfASpan() {
        String text = "a a. a a.";
        Window window = cut(text, 100).get(0);
        assertThat(window.wordsOf(new Span(2, 3))).isEqualTo(new Span(1, 2));
        assertThat(window.wordsOf(new Span(2, 6))).isEqualTo(new Span(1, 4));
        assertThat(window.wordsOf(new Span(4, 5))).isNull();
        assertThat(window.wordsOf(new Span(8, 11))).isNull();
    }

    private List<Window> cut(String text, int limit) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf('.') + 1; end > 0; end = text.indexOf('.', begin) + 1) {
            sentences.add(new Sentence(begin, end, List.of()));
            begin = end;
        }
        return new WindowCutter(pieces, limit).cut(text, sentences);
    }

    private static String words(String text, Window window) {
        return window.words.stream().map(w -> w.of(text)).collect(Collectors.joining(" "));
    }
}
