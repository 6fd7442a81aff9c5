package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graphwright.explore.OrderedLists.Ordered;
import org.junit.jupiter.api.Test;

class OrderedListsTest {
    private final OrderedLists lists = new OrderedLists();
    private final AtomicInteger made = new AtomicInteger();

    private List<String> of(String key) {
        Ordered<String> list = lists.of(List.of(key), () -> {
            made.incrementAndGet();
            return new Ordered<>(List.of(key), List.of());
        });
        return list.items();
    }

    @Test
    void aListIsMadeOnceForAllItsPages() {
        assertThat(of("facts")).containsExactly("facts");
        assertThat(of("events")).containsExactly("events");
        assertThat(of("facts")).containsExactly("facts");
        assertThat(made).hasValue(2);
    }

    @Test
    void ofManyListsTheLastAreKept() {
        of("first");
        for (int i = 0; i < 50; i++) {
            of("other " + i);
            of("often");
        }
        made.set(0);
        of("often");
        of("other 49");
        assertThat(made).hasValue(0);
        of("first");
        assertThat(made).hasValue(1);
    }
}
