package org.graphwright.ontology;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** A property and its limits within {@link PackedOntology}. */
final class PackedProperty {
    private PackedProperty() {}

    static void write(DataOutputStream out, Property property, Limits limits) throws IOException {
        out.writeUTF(property.name());
        out.writeUTF(property.iri());
        out.writeUTF(property.label());
        PackedOntology.words(out, property.domain());
        PackedOntology.words(out, property.range());
        PackedOntology.words(out, property.superProperties());
        out.writeBoolean(property.inverse() != null);
        if (property.inverse() != null) {
            out.writeUTF(property.inverse());
        }
        out.writeBoolean(property.symmetric());
        out.writeDouble(property.minConfidence());
        PackedOntology.words(out, property.wording());
        out.writeInt(limits.objects());
        out.writeInt(limits.subjects());
        out.writeBoolean(limits.atOneTime());
        PackedOntology.words(out, limits.excludes());
        out.writeBoolean(limits.acyclic());
        out.writeBoolean(limits.notAfterArticle());
    }

    static Property read(DataInputStream in) throws IOException {
        return new Property(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                set(in),
                set(in),
                PackedOntology.words(in),
                in.readBoolean() ? in.readUTF() : null,
                in.readBoolean(),
                in.readDouble(),
                set(in));
    }

    /** What follows the property. */
    static Limits readLimits(DataInputStream in) throws IOException {
        return new Limits(in.readInt(), in.readInt(), in.readBoolean(), set(in), in.readBoolean(), in.readBoolean());
    }

    private static Set<String> set(DataInputStream in) throws IOException {
        return new TreeSet<>(PackedOntology.words(in));
    }
}
