package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleKindTest {
    private static boolean isInterview(String title, @Nullable String url) {
        return ArticleKind.isInterview(new Article("a", "A text.", null, title, url, "test"));
    }

    @Test
    void withoutAnAddressThePaperIsWhoInterviewsOrIsCalledNews() {
        assertThat(isInterview("Lantern interviews Anna Berg", null)).isTrue();
        assertThat(isInterview("Anna Berg talks to Norlandnews", null)).isTrue();
        assertThat(isInterview("Lantern interviews Anna Berg", "https://beacon.example/a"))
                .isFalse();
        assertThat(isInterview("Anna Berg talks to Lantern", null)).isFalse();
        assertThat(isInterview("Police interview Anna Berg", null)).isFalse();
    }

    private static boolean namesItsPaper(String words, String text, @Nullable String url) {
        return ArticleKind.namesItsPaper(words, new Article("a", text, null, "Interview: Anna Berg", url, "test"));
    }

    @Test
    void aPaperOfSeveralWordsIsItsAddressOrAsksAtTheHeadOfTheText() {
        String asked = "The Northern Herald interviewed Anna Berg in Lund.";
        assertThat(namesItsPaper("the Northern Herald asked", "A text.", "https://www.northernherald.example/a"))
                .isTrue();
        assertThat(namesItsPaper("the Northern Star asked", "A text.", "https://www.northernherald.example/a"))
                .isFalse();
        assertThat(namesItsPaper("the Northern Herald asked", asked, null)).isTrue();
        assertThat(namesItsPaper("the Northern Star asked", asked, null)).isFalse();
        assertThat(namesItsPaper("the Northern Herald asked", "A text.", null)).isFalse();
    }
}
