package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IrisTest {
    @Test
    void aPlainNameReadsPlainly() {
        assertThat(Iris.thing("Person", "Xi Jinping")).isEqualTo("https://graphwright.org/id/person/xi-jinping");
        assertThat(Iris.thing("GovernmentBody", "nato")).isEqualTo("https://graphwright.org/id/government-body/nato");
        assertThat(Iris.thing("https://example.org/my#Plant", "x")).isEqualTo("https://graphwright.org/id/plant/x");
    }

    @Test
    void namesWhoseLettersAreLostStayDifferent() {
        assertThat(Iris.thing("Person", "习近平"))
                .matches("https://graphwright.org/id/person/[0-9a-f]{8}")
                .isNotEqualTo(Iris.thing("Person", "李克强"));
        assertThat(Iris.thing("Person", "a".repeat(100))).isNotEqualTo(Iris.thing("Person", "a".repeat(101)));
    }

    @Test
    void aHostileNameIsHarmless() {
        String iri = Iris.thing("Person", "> } <script>alert('x')</script>\n\u0000\"");
        assertThat(iri).matches("https://graphwright.org/id/person/[a-z0-9-]+");
        assertThat(Iris.article("../../etc/passwd?<>\n#\"")).matches("https://graphwright.org/article/[a-z0-9-]+");
        assertThat(Iris.thing("Person", "")).matches("https://graphwright.org/id/person/[0-9a-f]{8}");
    }

    @Test
    void anArticleIsReadableAndItsOwn() {
        String wiki = "https://en.wikinews.org/wiki/Bus_crash_in_Oslo";
        assertThat(Iris.article(wiki)).matches("https://graphwright.org/article/bus-crash-in-oslo-[0-9a-f]{8}");
        assertThat(Iris.article("a/x.txt")).isNotEqualTo(Iris.article("b/x.txt"));
    }
}
