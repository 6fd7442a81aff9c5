package org.graphwright.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Cue;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.graphwright.resolve.NameKey;

/**
 * All words that ask for properties: those of the file {@code ask/phrases.txt} for the standard ontology, and of every property its label and the plain words
 * of its cues, so that a user's own is asked for at once.
 */
final class PhraseBook {
    private static final Pattern NOT_PLAIN = Pattern.compile("\\{[^}]*\\}|@\"[^\"]*\"|@\\S+|#[\\d.]+|/\\S+|[~()?,|'*]");

    private final List<Phrase> phrases;

    PhraseBook(Ontology ontology, WordForms forms) {
        List<Phrase> all = new ArrayList<>(WordForms.lines("phrases.txt").stream()
                .map(PhraseBook::phrase)
                .filter(phrase -> phrase.sides().stream()
                        .allMatch(side -> ontology.property(side.property()).isPresent()))
                .toList());
        Set<PropertyName> written = all.stream()
                .flatMap(phrase -> phrase.sides().stream())
                .map(Phrase.Side::property)
                .collect(Collectors.toCollection(HashSet::new));
        ontology.properties().forEach(property -> add(all, property.label(), property, forms));
        ontology.cues().stream()
                .filter(cue -> !written.contains(new PropertyName(cue.term())))
                .forEach(cue -> add(all, cue, ontology, forms));
        all.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size())
                .reversed());
        this.phrases = List.copyOf(all);
    }

    /** Those with more words first, of the same number the written ones first. */
    List<Phrase> phrases() {
        return phrases;
    }

    private static Phrase phrase(String line) {
        String[] columns = line.split("\\|", -1);
        List<Phrase.Side> sides = Arrays.stream(columns[2].split(" "))
                .map(side -> side.split(":"))
                .map(side -> new Phrase.Side(new PropertyName(side[0]), side[1].equals("S"), false))
                .toList();
        Set<Kind> kinds = Stream.of(columns[3].split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Phrase(List.of(NameKey.of(columns[0]).split(" ")), columns[1].equals("verb"), sides, kinds);
    }

    private static void add(List<Phrase> all, Cue cue, Ontology ontology, WordForms forms) {
        ontology.property(new PropertyName(cue.term()))
                .ifPresent(property -> add(all, NOT_PLAIN.matcher(cue.pattern()).replaceAll(" "), property, forms));
    }

    private static void add(List<Phrase> all, String text, Property property, WordForms forms) {
        List<String> words = WordReader.read(text).stream()
                .map(Word::plain)
                .filter(word -> !forms.isEmpty(word))
                .toList();
        if (!words.isEmpty()) {
            all.add(new Phrase(words, false, List.of(new Phrase.Side(property.name(), true, true)), Set.of()));
        }
    }
}
