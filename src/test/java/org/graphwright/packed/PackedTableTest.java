package org.graphwright.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PackedTableTest {
    @Test
    void everyWordHasItsBytesAndNoOtherHasAny() {
        PackedTableBuilder builder = new PackedTableBuilder();
        for (int i = 0; i < 1000; i++) {
            builder.put("word " + i, ("value " + i).getBytes(UTF_8));
        }
        builder.put("", new byte[0]);
        builder.put("北京", "Beijing".getBytes(UTF_8));
        PackedTable table = new PackedTable(ByteBuffer.wrap(builder.build()));
        for (int i = 0; i < 1000; i++) {
            assertThat(UTF_8.decode(table.get("word " + i)).toString()).isEqualTo("value " + i);
        }
        assertThat(table.get("").remaining()).isZero();
        assertThat(UTF_8.decode(table.get("北京")).toString()).isEqualTo("Beijing");
        assertThat(table.get("word 1000")).isNull();
        assertThat(table.get("word")).isNull();
        assertThat(table.get("word 1 ")).isNull();
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        PackedTableBuilder builder = new PackedTableBuilder();
        builder.put("Aa", new byte[] {1});
        PackedTable one = new PackedTable(ByteBuffer.wrap(builder.build()));
        builder.put("BB", new byte[] {2});
        PackedTable both = new PackedTable(ByteBuffer.wrap(builder.build()));
        assertThat(one.get("BB")).isNull();
        assertThat(both.get("Aa").get()).isEqualTo((byte) 1);
        assertThat(both.get("BB").get()).isEqualTo((byte) 2);
    }

    @Test
    void anEmptyTableHasNothing() {
        assertThat(new PackedTable(ByteBuffer.wrap(new PackedTableBuilder().build())).get("a"))
                .isNull();
    }

    @Test
    void theSameEntriesInAnotherOrderAreTheSameBytes() {
        PackedTableBuilder a = new PackedTableBuilder();
        a.put("x", new byte[] {1});
        a.put("y", new byte[] {2});
        PackedTableBuilder b = new PackedTableBuilder();
        b.put("y", new byte[] {2});
        b.put("x", new byte[] {1});
        assertThat(a.build()).isEqualTo(b.build());
    }

    @Test
    void aWordTwiceAndBytesOfAnotherFormAreRefused() {
        PackedTableBuilder builder = new PackedTableBuilder();
        builder.put("x", new byte[0]);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("x", new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackedTable(ByteBuffer.wrap(new byte[100])))
                .withMessage("no table of this form: build the program again");
        assertThatIllegalArgumentException().isThrownBy(() -> new PackedTable(ByteBuffer.allocate(0)));
    }
}
