package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Makes a name whole where a model cuts it, if it reads the same name whole elsewhere in the article: "Marine" and "Pen" are
 * the Marine Le Pen of the next sentence.
 */
public final class CutNames {
    private final Ontology ontology;

    public CutNames(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** The mentions, in their order, with cut names whole. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        Map<String, List<Mention>> wholes = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Mention mention : mentions) {
            String name = mention.span().of(text);
            if (isName(mention) && name.indexOf(' ') > 0) {
                wholes.computeIfAbsent(name, key -> new ArrayList<>()).add(mention);
            }
        }
        List<Mention> mended = mentions;
        for (Map.Entry<String, List<Mention>> whole : wholes.entrySet()) {
            mended = mend(text, mended, whole.getKey(), whole.getValue());
        }
        return mended;
    }

    private List<Mention> mend(String text, List<Mention> mentions, String name, List<Mention> wholes) {
        List<Span> cut = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            Span span = new Span(at, at + name.length());
            if (isCut(text, span, mentions)) {
                cut.add(span);
            }
        }
        ClassName type = wholes.get(0).type();
        boolean isPerson = ontology.root(type).equals(Classes.PERSON);
        List<Mention> mended = mentions;
        for (Span span : cut) {
            List<Mention> parts =
                    mended.stream().filter(m -> span.contains(m.span())).toList();
            if (wholes.size() > cut.size() || isPerson && isFull(text, parts)) {
                List<Mention> joined = new ArrayList<>(mended);
                joined.set(
                        joined.indexOf(parts.get(0)),
                        parts.get(0).withSpan(span.begin(), span.end()).withType(type));
                joined.removeAll(parts);
                mended = joined;
            }
        }
        return mended;
    }

    /** True where several names are parts of this one, from its begin to its end. */
    private static boolean isCut(String text, Span span, List<Mention> mentions) {
        List<Mention> touching =
                mentions.stream().filter(m -> span.overlaps(m.span())).toList();
        boolean isWord = (span.begin() == 0 || !Character.isLetterOrDigit(text.charAt(span.begin() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
        return isWord
                && touching.size() > 1
                && touching.stream().allMatch(m -> isName(m) && span.contains(m.span()))
                && touching.get(0).begin() == span.begin();
    }

    private static boolean isFull(String text, List<Mention> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (!text.substring(parts.get(i - 1).end(), parts.get(i).begin()).equals(" ")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == MentionKind.NAME && mention.isNameOfThing();
    }
}
