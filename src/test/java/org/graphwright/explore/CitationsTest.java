package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.explore.Citations.Form;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final Citations citations = new Citations(List.of(new ArticleRef(
            "https://graphwright.org/article/a-1",
            "50 % {of}\n\\input{x}",
            "2019-05-02",
            "https://example.org/a_b",
            "")));

    @Test
    void anArticleIsCitedInEachForm() {
        assertThat(citations.write(Form.TEXT)).isEqualTo("50 % {of} \\input{x}, 2019-05-02, https://example.org/a_b\n");
        assertThat(citations.write(Form.BIBTEX))
                .contains(
                        "  title = {50 \\%  of   input x }",
                        "  date = {2019-05-02}", "  url = {https://example.org/a_b}");
        assertThat(citations.write(Form.RIS)).isEqualTo("""
                TY  - NEWS
                TI  - 50 % {of} \\input{x}
                DA  - 2019/05/02
                UR  - https://example.org/a_b
                ER  -\s
                """);
    }
}
