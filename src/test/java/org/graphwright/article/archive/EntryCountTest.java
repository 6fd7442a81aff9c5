package org.graphwright.article.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graphwright.article.input.BombException;
import org.junit.jupiter.api.Test;

class EntryCountTest {
    @Test
    void allBytesOfAnArchiveTogetherAreBounded() {
        EntryCount count = new EntryCount();
        assertThatCode(() -> count.add(49_999_999_999L)).doesNotThrowAnyException();
        assertThatCode(() -> count.add(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> count.add(1))
                .isInstanceOf(BombException.class)
                .hasMessage("unpacks to more than 50000000000 bytes: the rest is left aside");
    }
}
