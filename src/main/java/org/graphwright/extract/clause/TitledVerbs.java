package org.graphwright.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graphwright.model.Article;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * The verbs with which an article begins to tell what its title says: "endorsed" under "Governor endorses senator". They tell of what it is
 * about even where the verb alone would say little.
 */
final class TitledVerbs {
    /** Sentences with a verb; what stands in those behind is told by the way as often. */
    private static final int LEAD = 2;

    private TitledVerbs() {}

    /** In order of position; none where the title is about no one event. */
    static List<Span> of(Reading reading) {
        Article article = reading.article();
        String title = article.title();
        if (title == null || ArticleKind.isAboutNoOneEvent(article)) {
            return List.of();
        }
        Set<String> sought = TitleWords.predicates(title);
        return reading.sentences().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(TitledVerbs::isVerb))
                .limit(LEAD)
                .flatMap(sentence -> titled(sentence.tokens(), sought))
                .toList();
    }

    /** What may be is not what the title tells. */
    private static Stream<Span> titled(List<Token> tokens, Set<String> sought) {
        return IntStream.range(0, tokens.size())
                .filter(i -> isVerb(tokens.get(i)) && isOneOf(sought, tokens.get(i)))
                .filter(i -> i == 0 || !tokens.get(i - 1).tag().equals("MD"))
                .mapToObj(i -> tokens.get(i).span());
    }

    /** "The confirmed dead" tells of no confirming. */
    private static boolean isVerb(Token token) {
        return token.isVerb() && token.chunk().endsWith("VP");
    }

    private static boolean isOneOf(Set<String> stems, Token token) {
        return Stream.of(token.text(), token.lemma())
                .flatMap(word -> TitleWords.stems(word).stream())
                .anyMatch(stems::contains);
    }
}
