package org.graphwright.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.graphwright.model.Span;
import org.graphwright.train.RelationPassage.Marked;

/**
 * A text annotated with brat: {@code x.txt} and {@code x.ann}. Types of spans are names of our types or of others' ({@code PER}, {@code
 * GPE}); types of relations are names of properties, from {@code Arg1} to {@code Arg2}. What the file does not mark is taken not to be
 * there, for the types and properties that it marks at least once.
 */
record BratText(String text, List<TextNames.Marked> names, Set<String> types, RelationPassage relations) {
    /** @throws IOException if one of the files cannot be read or the annotations do not fit the text */
    static BratText of(Path annotations) throws IOException {
        String file = annotations.getFileName().toString();
        String id = file.substring(0, file.length() - ".ann".length());
        try (InputStream txt = Files.newInputStream(annotations.resolveSibling(id + ".txt"));
                InputStream ann = Files.newInputStream(annotations)) {
            return of(BratDocument.parseDocument(configuration(annotations), id, txt, ann));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            throw new IOException(annotations + ": not as brat writes it: " + e.getMessage(), e);
        }
    }

    /** What the file itself uses is what there is; brat's own configuration need not lie beside it. */
    private static AnnotationConfiguration configuration(Path annotations) throws IOException {
        Map<String, String> classes = new HashMap<>();
        for (String line : Files.readAllLines(annotations)) {
            String[] parts = line.split("\\s+");
            if (parts.length > 2 && line.charAt(0) == 'T') {
                classes.put(parts[1], AnnotationConfiguration.ENTITY_TYPE);
            } else if (parts.length > 2 && line.charAt(0) == 'R') {
                classes.put(parts[1], AnnotationConfiguration.RELATION_TYPE);
            }
        }
        return new AnnotationConfiguration(classes);
    }

    private static BratText of(BratDocument document) {
        List<TextNames.Marked> names = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        Set<String> properties = new TreeSet<>();
        List<Marked> facts = new ArrayList<>();
        for (BratAnnotation annotation : document.getAnnotations()) {
            if (annotation instanceof SpanAnnotation) {
                NameTypes.of(annotation.getType()).ifPresent(type -> {
                    names.add(new TextNames.Marked(span(document, annotation.getId()), type));
                    types.add(type);
                });
            } else if (annotation instanceof RelationAnnotation relation) {
                properties.add(relation.getType());
                facts.add(new Marked(
                        relation.getType(), span(document, relation.getArg1()), span(document, relation.getArg2())));
            }
        }
        RelationPassage passage = new RelationPassage(0, document.getText(), properties, facts, List.of());
        return new BratText(document.getText(), names, types, passage);
    }

    private static Span span(BratDocument document, String id) {
        if (!(document.getAnnotation(id) instanceof SpanAnnotation span)) {
            throw new IllegalArgumentException("no span " + id);
        }
        opennlp.tools.util.Span[] parts = span.getSpans();
        return new Span(parts[0].getStart(), parts[parts.length - 1].getEnd());
    }
}
