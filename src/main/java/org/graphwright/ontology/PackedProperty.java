package org.graphwright.ontology;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;

/** A property and its limits within {@link PackedOntology}. */
final class PackedProperty {
    private PackedProperty() {}

    static void write(DataOutputStream out, Property property, Limits limits) throws IOException {
        out.writeUTF(property.name().value());
        out.writeUTF(property.iri());
        out.writeUTF(property.label());
        classes(out, property.domain());
        classes(out, property.range());
        names(out, property.superProperties());
        out.writeBoolean(property.inverse() != null);
        if (property.inverse() != null) {
            out.writeUTF(property.inverse().value());
        }
        out.writeBoolean(property.symmetric());
        out.writeDouble(property.minConfidence());
        PackedOntology.words(out, property.wording());
        out.writeInt(limits.objects());
        out.writeInt(limits.subjects());
        out.writeBoolean(limits.atOneTime());
        names(out, limits.excludes());
        out.writeBoolean(limits.acyclic());
        out.writeBoolean(limits.notAfterArticle());
    }

    static Property read(DataInputStream in) throws IOException {
        return new Property(
                new PropertyName(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                classes(in),
                classes(in),
                names(in),
                in.readBoolean() ? new PropertyName(in.readUTF()) : null,
                in.readBoolean(),
                in.readDouble(),
                set(in));
    }

    static void classes(DataOutputStream out, Collection<ClassName> classes) throws IOException {
        PackedOntology.words(out, classes.stream().map(ClassName::value).toList());
    }

    static SortedSet<ClassName> classes(DataInputStream in) throws IOException {
        return PackedOntology.words(in).stream().map(ClassName::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What follows the property. */
    static Limits readLimits(DataInputStream in) throws IOException {
        return new Limits(
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                new TreeSet<>(names(in)),
                in.readBoolean(),
                in.readBoolean());
    }

    private static void names(DataOutputStream out, Collection<PropertyName> names) throws IOException {
        PackedOntology.words(out, names.stream().map(PropertyName::value).toList());
    }

    private static List<PropertyName> names(DataInputStream in) throws IOException {
        return PackedOntology.words(in).stream().map(PropertyName::new).toList();
    }

    private static Set<String> set(DataInputStream in) throws IOException {
        return new TreeSet<>(PackedOntology.words(in));
    }
}
