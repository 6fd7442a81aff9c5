package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTableTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatCannotBeReadIsNamedWithItsLineAndWhatToDo() throws IOException {
        Path open = Files.writeString(folder.resolve("open.csv"), "name\nBoris Johnson\n\"Theresa May\nJoe Biden\n");
        assertThatThrownBy(() -> NameTable.names(open))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(open + ": line 3: a quotation mark opens a cell and none closes it; add");
        Path other = Files.write(folder.resolve("other.csv"), "name\nJosé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> NameTable.names(other))
                .isInstanceOf(IOException.class)
                .hasMessage(other + ": line 2: it is no UTF-8; save the file as CSV UTF-8");
    }
}
