package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Values in parts, of which one at a time is in memory: as long as there are few all stay there, then they go to files of a folder. Not
 * for use by several threads.
 *
 * @param <T> the value
 */
final class SpilledParts<T extends Serializable> {
    /** Whoever puts another file in the folder gets nothing made of it but values like these. */
    private static final ObjectInputFilter OWN = ObjectInputFilter.Config.createFilter(
            "org.graphwright.resolve.*;org.graphwright.model.*;java.lang.*;java.util.*;!*");

    private final String name;
    private final SpillFolder folder;
    private final List<List<T>> buffers = new ArrayList<>();
    private int buffered;

    /**
     * @param name of the files
     * @param folder where they go, and how many values stay in memory
     * @param parts how many parts there are
     */
    SpilledParts(String name, SpillFolder folder, int parts) {
        this.name = requireNonNull(name, "name is null");
        this.folder = requireNonNull(folder, "folder is null");
        for (int part = 0; part < parts; part++) {
            buffers.add(new ArrayList<>());
            folder.delete(name + "-" + part);
        }
    }

    /** @param number whose remainder tells the part */
    void add(long number, T value) {
        buffers.get((int) Math.floorMod(number, (long) buffers.size())).add(value);
        buffered++;
        if (buffered > folder.kept()) {
            spill();
        }
    }

    /** Gives each part, which is gone afterwards. */
    void drain(Consumer<List<T>> action) {
        for (int part = 0; part < buffers.size(); part++) {
            List<T> values = take(part);
            if (!values.isEmpty()) {
                action.accept(values);
            }
        }
    }

    /** The values of a part, which is empty afterwards. */
    List<T> take(int part) {
        List<T> values = read(part);
        values.addAll(buffers.get(part));
        buffered -= buffers.get(part).size();
        buffers.set(part, new ArrayList<>());
        return values;
    }

    private void spill() {
        try {
            folder.make();
            for (int part = 0; part < buffers.size(); part++) {
                if (!buffers.get(part).isEmpty()) {
                    append(file(part), new ArrayList<>(buffers.get(part)));
                    buffers.get(part).clear();
                }
            }
            buffered = 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private void append(Path file, ArrayList<T> values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(values);
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            out.writeInt(bytes.size());
            bytes.writeTo(out);
        }
    }

    @SuppressWarnings("unchecked")
    private List<T> read(int part) {
        Path file = file(part);
        List<T> values = new ArrayList<>();
        if (folder.kept() == Integer.MAX_VALUE || !Files.exists(file)) {
            return values;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long left = Files.size(file); left > 0; ) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                left -= Integer.BYTES + bytes.length;
                try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                    objects.setObjectInputFilter(OWN);
                    values.addAll((List<T>) objects.readObject());
                }
            }
            folder.delete(file.getFileName().toString());
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not written by this program: " + file, e);
        }
    }

    private Path file(int part) {
        return folder.file(name + "-" + part);
    }
}
