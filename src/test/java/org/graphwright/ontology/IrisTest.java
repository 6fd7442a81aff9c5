package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.model.ClassName;
import org.junit.jupiter.api.Test;

class IrisTest {
    @Test
    void aPlainNameReadsPlainly() {
        assertThat(Iris.thing(new ClassName("Person"), "Xi Jinping"))
                .isEqualTo("https://graphwright.org/id/person/xi-jinping");
        assertThat(Iris.thing(new ClassName("GovernmentBody"), "nato"))
                .isEqualTo("https://graphwright.org/id/government-body/nato");
        assertThat(Iris.thing(new ClassName("https://example.org/my#Plant"), "x"))
                .isEqualTo("https://graphwright.org/id/plant/x");
    }

    @Test
    void namesWhoseLettersAreLostStayDifferent() {
        assertThat(Iris.thing(new ClassName("Person"), "习近平"))
                .matches("https://graphwright.org/id/person/[0-9a-f]{8}")
                .isNotEqualTo(Iris.thing(new ClassName("Person"), "李克强"));
        assertThat(Iris.thing(new ClassName("Person"), "a".repeat(100)))
                .isNotEqualTo(Iris.thing(new ClassName("Person"), "a".repeat(101)));
    }

    @Test
    void aHostileNameIsHarmless() {
        String iri = Iris.thing(new ClassName("Person"), "> } <script>alert('x')</script>\n\u0000\"");
        assertThat(iri).matches("https://graphwright.org/id/person/[a-z0-9-]+");
        assertThat(Iris.article("../../etc/passwd?<>\n#\"")).matches("https://graphwright.org/article/[a-z0-9-]+");
        assertThat(Iris.thing(new ClassName("Person"), "")).matches("https://graphwright.org/id/person/[0-9a-f]{8}");
    }

    @Test
    void anArticleIsReadableAndItsOwn() {
        String wiki = "https://en.wikinews.org/wiki/Bus_crash_in_Oslo";
        assertThat(Iris.article(wiki)).matches("https://graphwright.org/article/bus-crash-in-oslo-[0-9a-f]{8}");
        assertThat(Iris.article("a/x.txt")).isNotEqualTo(Iris.article("b/x.txt"));
    }
}
