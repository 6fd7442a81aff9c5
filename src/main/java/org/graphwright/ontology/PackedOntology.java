package org.graphwright.ontology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.graphwright.packed.PackedFiles;

/**
 * The standard ontology as it was read when the program was built: to read it from its files takes a second of processor time, most of it
 * for what reads Turtle. It holds for the files that it was made of and no others.
 */
final class PackedOntology {
    static final String FILE = "ontology.bin";

    private PackedOntology() {}

    /** The packed one, if there is one and it was made of these files. */
    static Optional<Ontology> find(List<OntologyFile> files) {
        ByteBuffer packed = PackedFiles.find(FILE);
        return packed == null ? Optional.empty() : of(packed, files);
    }

    /** What {@link #write} has written, if it was made of these files. */
    static Optional<Ontology> of(ByteBuffer packed, List<OntologyFile> files) {
        if (packed.getLong(0) != checksum(files)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[packed.limit() - Long.BYTES];
        packed.get(Long.BYTES, bytes);
        try {
            return Optional.of(ontology(new DataInputStream(new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the packed ontology: build the program again", e);
        }
    }

    /** What {@link #of} reads. */
    static byte[] write(List<OntologyFile> files, Ontology ontology) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(checksum(files));
            ontology(out, ontology);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long checksum(List<OntologyFile> files) {
        CRC32 sum = new CRC32();
        files.forEach(file -> sum.update(file.text().getBytes(StandardCharsets.UTF_8)));
        return sum.getValue();
    }

    private static void ontology(DataOutputStream out, Ontology ontology) throws IOException {
        classes(out, ontology.superClasses());
        out.writeInt(ontology.properties().size());
        for (Property property : ontology.properties()) {
            PackedProperty.write(out, property, ontology.limits(property.name()));
        }
        out.writeInt(ontology.cues().size());
        for (Cue cue : ontology.cues()) {
            out.writeUTF(cue.term());
            out.writeUTF(cue.pattern());
        }
        out.writeInt(ontology.rules().size());
        for (Rule rule : ontology.rules()) {
            PackedRule.write(out, rule);
        }
        lists(out, ontology.wordLists());
    }

    private static Ontology ontology(DataInputStream in) throws IOException {
        SortedMap<ClassName, SortedSet<ClassName>> superClasses = classes(in);
        SortedMap<PropertyName, Property> properties = new TreeMap<>();
        SortedMap<PropertyName, Limits> limits = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Property property = PackedProperty.read(in);
            properties.put(property.name(), property);
            Limits limit = PackedProperty.readLimits(in);
            if (!limit.equals(Limits.NONE)) {
                limits.put(property.name(), limit);
            }
        }
        List<Cue> cues = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            cues.add(new Cue(in.readUTF(), in.readUTF()));
        }
        List<Rule> rules = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.add(PackedRule.read(in));
        }
        return new Ontology(superClasses, properties, limits, cues, rules, lists(in));
    }

    private static void classes(DataOutputStream out, SortedMap<ClassName, SortedSet<ClassName>> classes)
            throws IOException {
        out.writeInt(classes.size());
        for (var each : classes.entrySet()) {
            out.writeUTF(each.getKey().value());
            PackedProperty.classes(out, each.getValue());
        }
    }

    private static SortedMap<ClassName, SortedSet<ClassName>> classes(DataInputStream in) throws IOException {
        SortedMap<ClassName, SortedSet<ClassName>> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(new ClassName(in.readUTF()), PackedProperty.classes(in));
        }
        return classes;
    }

    private static void lists(DataOutputStream out, SortedMap<String, SortedSet<String>> lists) throws IOException {
        out.writeInt(lists.size());
        for (var list : lists.entrySet()) {
            out.writeUTF(list.getKey());
            words(out, list.getValue());
        }
    }

    private static SortedMap<String, SortedSet<String>> lists(DataInputStream in) throws IOException {
        SortedMap<String, SortedSet<String>> lists = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            lists.put(in.readUTF(), new TreeSet<>(words(in)));
        }
        return lists;
    }

    static void words(DataOutputStream out, Collection<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    static List<String> words(DataInputStream in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }
}
