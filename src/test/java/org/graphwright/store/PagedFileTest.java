package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.BinaryDataFileMem;
import org.junit.jupiter.api.Test;

class PagedFileTest {
    private final Random random = new Random(7);

    /** Counts how often it is read, and gives less than it is asked for. */
    private static final class Counting implements BinaryDataFile {
        private final BinaryDataFile file = new BinaryDataFileMem();
        private int reads;

        @Override
        public int read(long position, byte[] target, int start, int length) {
            reads++;
            return position >= file.length() ? -1 : file.read(position, target, start, Math.min(length, 5_000));
        }

        @Override
        public void open() {
            file.open();
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public long write(byte[] bytes, int start, int length) {
            return file.write(bytes, start, length);
        }

        @Override
        public long length() {
            return file.length();
        }

        @Override
        public void truncate(long length) {
            file.truncate(length);
        }

        @Override
        public void sync() {
            file.sync();
        }

        @Override
        public void close() {
            file.close();
        }
    }

    @Test
    void itSaysWhatTheFileHasWhileThatGrowsAndIsCut() {
        Counting file = new Counting();
        PagedFile paged = new PagedFile(file);
        paged.open();
        byte[] all = new byte[0];
        for (int step = 0; step < 60; step++) {
            byte[] more = new byte[random.nextInt(9_000)];
            random.nextBytes(more);
            if (step % 20 == 19) {
                all = Arrays.copyOf(all, all.length / 2);
                paged.truncate(all.length);
            }
            paged.write(more, 0, more.length);
            byte[] longer = Arrays.copyOf(all, all.length + more.length);
            System.arraycopy(more, 0, longer, all.length, more.length);
            all = longer;
            for (int i = 0; i < 20; i++) {
                int begin = random.nextInt(all.length + 10);
                byte[] read = new byte[random.nextInt(20_000)];
                int length = paged.read(begin, read, 0, read.length);
                int there = Math.max(0, Math.min(read.length, all.length - begin));
                assertThat(length).isEqualTo(there == 0 && read.length > 0 ? -1 : there);
                assertThat(Arrays.copyOf(read, there))
                        .isEqualTo(Arrays.copyOfRange(
                                all, Math.min(begin, all.length), Math.min(begin, all.length) + there));
            }
        }
        assertThat(paged.length()).isEqualTo(all.length);
    }

    @Test
    void bytesOfOnePageAreReadOnce() {
        Counting file = new Counting();
        PagedFile paged = new PagedFile(file);
        paged.open();
        paged.write(new byte[4_000], 0, 4_000);
        for (int i = 0; i < 4_000; i++) {
            assertThat(paged.read(i, new byte[1], 0, 1)).isEqualTo(1);
        }
        assertThat(file.reads).isLessThanOrEqualTo(2);
    }
}
