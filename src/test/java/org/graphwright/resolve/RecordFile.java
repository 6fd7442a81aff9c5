package org.graphwright.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.model.ClassName;

/** Records as lines of tab-separated cells, packed; what the Wikinews build says of its things is kept so. */
public final class RecordFile {
    private RecordFile() {}

    public static void write(Collection<EntityRecord> records, OutputStream out) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(out)) {
            for (EntityRecord record : records) {
                String links = record.links().stream()
                        .map(link -> link.property()
                                + (link.forward() ? ">" : "<")
                                + link.other().replace(record.article(), "").replaceAll("[\t\n|]", " "))
                        .collect(Collectors.joining("|"));
                String line = String.join(
                        "\t",
                        record.iri(),
                        record.type().value(),
                        record.name(),
                        String.join("|", record.aliases()),
                        Integer.toString(record.mentions()),
                        links);
                packed.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    public static List<EntityRecord> read(InputStream in) throws IOException {
        List<EntityRecord> records = new ArrayList<>();
        try (InputStream plain = new GZIPInputStream(in)) {
            for (String line : new String(plain.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t", -1);
                String article = cells[0].substring(0, cells[0].indexOf('#'));
                List<EntityRecord.Link> links = new ArrayList<>();
                for (String link : cells[5].isEmpty() ? new String[0] : cells[5].split("\\|")) {
                    int at = link.replace('<', '>').indexOf('>');
                    String other = link.substring(at + 1);
                    links.add(new EntityRecord.Link(
                            link.substring(0, at),
                            link.charAt(at) == '>',
                            other.matches("#e\\d+") ? article + other : other));
                }
                List<String> aliases = cells[3].isEmpty() ? List.of() : List.of(cells[3].split("\\|"));
                records.add(new EntityRecord(
                        cells[0], new ClassName(cells[1]), cells[2], aliases, Integer.parseInt(cells[4]), links));
            }
        }
        return records;
    }
}
