package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.UnknownNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cards of the things that are mentioned most, made before anyone asks for what thousands of articles tell. As bytes, who made them
 * ({@link CardMaker}), then packed how many there are, and each thing with its card behind their lengths.
 */
final class KeptCards {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCards.class);

    private final Ontology ontology;
    private final long least;

    /** @param ontology what the graph was built with */
    KeptCards(Ontology ontology) {
        this(ontology, PageCards.OFTEN);
    }

    /** @param least how often a thing is mentioned of which the card is kept */
    KeptCards(Ontology ontology, long least) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.least = least;
    }

    /** Makes them; none where memory does not suffice, or it could not be told later who made them. */
    byte[] write(DatasetGraph dataset, Catalogue catalogue) throws IOException {
        String maker = new CardMaker(ontology).digest().orElse("");
        Map<Node, byte[]> cards = maker.isEmpty() ? Map.of() : made(dataset, catalogue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream head = new DataOutputStream(bytes)) {
            head.writeUTF(maker);
            try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(head))) {
                out.writeInt(cards.size());
                for (Map.Entry<Node, byte[]> card : cards.entrySet()) {
                    write(card.getKey().getURI().getBytes(StandardCharsets.UTF_8), out);
                    write(card.getValue(), out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private Map<Node, byte[]> made(DatasetGraph dataset, Catalogue catalogue) {
        Map<Node, byte[]> cards = new LinkedHashMap<>();
        try {
            ThingCard making = new Browse(dataset, ontology, catalogue).cards(PageCards.PASSAGES, PageCards.LISTED);
            for (Node thing : PageCards.mostMentioned(catalogue, least)) {
                try {
                    cards.put(thing, PageCards.json(making.of(thing)));
                } catch (UnknownNameException e) {
                    LOG.debug("mentioned, and no more is said of it: {}", thing);
                }
            }
            return cards;
        } catch (OutOfMemoryError e) {
            LOG.warn("cards are made only when they are asked for: {}", e.toString());
            return Map.of();
        }
    }

    /** Those that were written, by thing; none where another program or ontology made them. */
    Map<Node, byte[]> read(byte[] bytes) {
        Map<Node, byte[]> cards = new LinkedHashMap<>();
        try (DataInputStream head = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String maker = head.readUTF();
            if (!Optional.of(maker).equals(new CardMaker(ontology).digest())) {
                return cards;
            }
            DataInputStream in = new DataInputStream(new GZIPInputStream(head));
            for (int left = in.readInt(); left > 0; left--) {
                Node thing = NodeFactory.createURI(new String(readNext(in), StandardCharsets.UTF_8));
                cards.put(thing, readNext(in));
            }
            return cards;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] value, DataOutputStream out) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private static byte[] readNext(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] value = in.readNBytes(length);
        if (value.length < length) {
            throw new IOException("it ends within a card");
        }
        return value;
    }
}
