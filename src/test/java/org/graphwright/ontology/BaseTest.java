package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTest {
    private static final String MENTION = "https://graphwright.org/article/a-1#m1";

    @Test
    void iriGoesOverAndBack() {
        Base base = new Base("http://example.org/news/");
        assertThat(base.named("https://graphwright.org/id/person/xi-jinping"))
                .isEqualTo("http://example.org/news/id/person/xi-jinping");
        assertThat(base.named(MENTION)).isEqualTo("http://example.org/news/article/a-1#m1");
        assertThat(base.own(base.named(MENTION))).isEqualTo(MENTION);
    }

    @Test
    void aHashHasOneFragmentOnly() {
        Base base = new Base("http://example.org/kg#");
        assertThat(base.named(MENTION)).isEqualTo("http://example.org/kg#article/a-1/m1");
        assertThat(base.own(base.named(MENTION))).isEqualTo(MENTION);
        assertThat(base.own("http://example.org/kg#id/person/x")).isEqualTo("https://graphwright.org/id/person/x");
    }

    @Test
    void termsAndOtherIrisStay() {
        Base base = new Base("https://graphwright.org/mine/");
        assertThat(base.named("https://graphwright.org/ontology#Person"))
                .isEqualTo("https://graphwright.org/ontology#Person");
        assertThat(base.named("https://graphwright.org/graph/things"))
                .isEqualTo("https://graphwright.org/graph/things");
        assertThat(base.named("http://www.wikidata.org/entity/Q5")).isEqualTo("http://www.wikidata.org/entity/Q5");
        assertThat(base.named(base.named(MENTION))).isEqualTo("https://graphwright.org/mine/article/a-1#m1");
    }

    @Test
    void eventsAndBeliefsAreKnownUnderAnyBase() {
        for (String base :
                new String[] {"https://graphwright.org/", "http://example.org/event/x/", "http://x.de/kg#"}) {
            assertThat(Iris.isEvent(base + "event/attack-1a2b3c4d")).isTrue();
            assertThat(Iris.isEvent(base + "id/event/world-cup-1a2b3c4d")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:3030/", "https://例え.jp/データ/", "http://[::1]:80/x/", "https://a.org/a%20b#"})
    void basesThatServe(String iri) {
        assertThat(new Base(iri).iri()).isEqualTo(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/",
                "/news/",
                "ftp://example.org/",
                "urn:x:",
                "file:///tmp/",
                "javascript://x/",
                "https://example.org",
                "https://example.org/news",
                "https:///news/",
                "https://example.org/?q=/",
                "https://me:pw@example.org/",
                "https://example.org/a b/",
                "https://example.org/%zz/",
                "https://example.org/><script>/",
                "https://example.org/\r\nX: y/",
                "https://example.org/\u202e/",
                "https://example.org/a/../b/",
                "https://example.org/a#b#",
                "https://example.org/id/",
                "https://graphwright.org/ontology#"
            })
    void basesThatAreRefused(String iri) {
        assertThatThrownBy(() -> new Base(iri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the base '")
                .hasMessageNotContaining("\n");
    }
}
