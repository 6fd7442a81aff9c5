package org.graphwright.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Articles;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final String STORY = "Anton Becker, the mayor of Graz, resigned on Tuesday.";

    @TempDir
    private java.nio.file.Path folder;

    private Article read(String markdown) throws IOException {
        java.nio.file.Path file = folder.resolve("a.md");
        java.nio.file.Files.writeString(file, markdown, StandardCharsets.UTF_8);
        try (Stream<Article> articles = new Articles(
                        new ByteArrayInputStream(new byte[0]),
                        reject -> {
                            throw new AssertionError(reject.toString());
                        },
                        ArticleOptions.DEFAULT)
                .read(List.of(file.toString()))) {
            return articles.toList().get(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"Mayor of Graz resigns\"\ndate: 2021-03-10\nauthor: Ruth Lang\n---\n\n",
                "---\r\nlayout: post\r\nheadline: 'Mayor of Graz resigns'\r\npublish_date: 2021-03-10 # in print\r\nbyline: By Ruth Lang\r\n---\r\n",
                "---\ntitle: >-\n  Mayor of Graz\n  resigns\ndescription: |\n  Two\n  lines\npubDate: 10 March 2021\nauthors:\n  - Ruth Lang\n...\n",
                "+++\ntitle = \"Mayor of Graz resigns\"\ndate = 2021-03-10T08:15:00Z\nauthor = \"Ruth Lang\"\n[extra]\nweight = 1\n+++\n\n",
                "{\n  \"title\": \"Mayor of Graz resigns\",\n  \"date\": \"2021-03-10\",\n  \"authors\": [\"Ruth Lang\"]\n}\n\n",
                ";;;\n{\"title\": \"Mayor of Graz resigns\", \"date\": \"2021-03-10\", \"author\": \"Ruth Lang\"}\n;;;\n\n",
                "---json\n{\"title\": \"Mayor of Graz resigns\", \"date\": \"2021-03-10\", \"author\": \"Ruth Lang\"}\n---\n\n",
                "% Mayor of Graz resigns\n% Ruth Lang\n% March 10, 2021\n\n",
                "Title: Mayor of Graz resigns\nDate: 2021-03-10\nAuthor: Ruth Lang\n\n",
                "---\ntitle: Mayor of Graz resigns\ndate: 2021-03-10\nauthor: [Ruth Lang]\n---\n# Mayor of *Graz* resigns\n\n"
            })
    void whatStandsBeforeTheTextTellsTitleDateAndAuthor(String front) throws IOException {
        Article article = read(front + STORY);
        assertThat(article.title()).isEqualTo("Mayor of Graz resigns");
        assertThat(article.date()).hasToString("2021-03-10");
        assertThat(article.byline()).isEqualTo("Ruth Lang");
        assertThat(article.text()).isEqualTo(STORY);
    }

    @Test
    void aLineAcrossIsNoFrontMatter() throws IOException {
        assertThat(read("---\n\n" + STORY + "\n\n---\n\nClara Voss will lead the city.\n")
                        .text())
                .isEqualTo(STORY + "\n\nClara Voss will lead the city.");
    }

    @Test
    void linesThatBreakAreOneParagraphAndMarksAreNoText() throws IOException {
        Article article = read("# News\n\nAnton Becker[^1],\nthe _mayor_ of [Graz](https://x.example),\nresigned.\n\n"
                + "- [x] done\n\n| A | B |\n|---|---|\n| c | **d** |\n\n[^1]: He was born in Linz.\n");
        assertThat(article.text())
                .isEqualTo("Anton Becker, the mayor of Graz, resigned.\n\ndone\n\nA, B\nc, d\n\nHe was born in Linz.");
    }
}
