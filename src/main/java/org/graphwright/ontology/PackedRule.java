package org.graphwright.ontology;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A rule within {@link PackedOntology}. */
final class PackedRule {
    private PackedRule() {}

    static void write(DataOutputStream out, Rule rule) throws IOException {
        out.writeUTF(rule.name());
        out.writeInt(rule.body().size());
        for (TriplePattern pattern : rule.body()) {
            write(out, pattern);
        }
        write(out, rule.head());
        out.writeDouble(rule.factor());
    }

    static Rule read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        List<TriplePattern> body = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            body.add(pattern(in));
        }
        return new Rule(name, body, pattern(in), in.readDouble());
    }

    private static void write(DataOutputStream out, TriplePattern pattern) throws IOException {
        out.writeUTF(pattern.subject());
        out.writeUTF(pattern.predicate());
        out.writeUTF(pattern.object());
    }

    private static TriplePattern pattern(DataInputStream in) throws IOException {
        return new TriplePattern(in.readUTF(), in.readUTF(), in.readUTF());
    }
}
