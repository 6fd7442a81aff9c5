package org.graphwright.extract.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.cue.Element.Part;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Cue;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads cues as written in the ontology. The page on the ontology describes the language. */
final class CueParser {
    /** That of a cue that says none. */
    private static final double USUAL_CONFIDENCE = 0.85;

    private static final Pattern CONFIDENCE = Pattern.compile("\\s+#\\s*(0?\\.\\d+|1(?:\\.0+)?)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A word list: after one of its words no title is what it says, as in "vice president". */
    private static final String LESSER = "lesser";

    private static final String PLAIN = "{s} ,? {aux} (a|an|the)? %s the? {o}";

    private final Ontology ontology;
    private final Map<String, PhraseSet> lists = new TreeMap<>();

    private Cue cue = new Cue("", "");
    private String text = "";
    private int at;
    private int slots;

    CueParser(Ontology ontology) {
        this.ontology = ontology;
        Set<String> lesser = ontology.wordLists().getOrDefault(LESSER, new TreeSet<>());
        ontology.wordLists().forEach((name, words) -> lists.put(name, new PhraseSet(words, lesser)));
    }

    /** @throws CueException where the cue makes no sense, naming its property and what is wrong */
    CuePattern parse(Cue toParse) {
        cue = toParse;
        text = toParse.pattern().strip();
        double confidence = USUAL_CONFIDENCE;
        Matcher stated = CONFIDENCE.matcher(text);
        if (stated.find()) {
            confidence = Double.parseDouble(stated.group(1));
            text = text.substring(0, stated.start());
        }
        if (text.indexOf('{') < 0) {
            text = String.format(Locale.ROOT, PLAIN, text);
        }
        at = 0;
        slots = 0;
        List<Element> elements = sequence();
        if (at < text.length()) {
            throw error("unexpected '" + text.charAt(at) + "' at character " + (at + 1));
        }
        Set<Part> parts = new TreeSet<>();
        elements.forEach(element -> collectParts(element, parts));
        if (!parts.contains(Part.SUBJECT) || !parts.contains(Part.OBJECT)) {
            throw error("it needs a subject {s} and an object {o}");
        }
        return new CuePattern(cue.term(), cue.pattern(), elements, confidence);
    }

    private List<Element> sequence() {
        List<Element> elements = new ArrayList<>();
        while (true) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at == text.length() || text.charAt(at) == ')' || text.charAt(at) == '|') {
                return elements;
            }
            Element element = element();
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                element = new Element.Maybe(element);
            }
            elements.add(element);
        }
    }

    private Element element() {
        char first = text.charAt(at);
        if (first == '(') {
            return choice();
        }
        if (first == '{') {
            int close = text.indexOf('}', at);
            if (close < 0) {
                throw error("a '{' without '}'");
            }
            String inside = text.substring(at + 1, close);
            at = close + 1;
            return braces(inside);
        }
        if (first == '\\' && at + 1 < text.length()) {
            at += 2;
            return new Element.Word(text.substring(at - 1, at), null, null);
        }
        if (text.startsWith("@\"", at)) {
            int close = text.indexOf('"', at + 2);
            if (close < 0) {
                throw error("a '\"' without another");
            }
            String name = text.substring(at + 2, close);
            at = close + 1;
            return new Element.Listed(list(name));
        }
        int begin = at;
        while (at < text.length() && " ()|{}".indexOf(text.charAt(at)) < 0 && !endsWithQuestionMark(begin)) {
            at++;
        }
        if (at == begin) {
            throw error("unexpected '" + first + "' at character " + (at + 1));
        }
        return word(text.substring(begin, at));
    }

    private boolean endsWithQuestionMark(int begin) {
        return at > begin
                && text.charAt(at) == '?'
                && (at + 1 == text.length() || " )|".indexOf(text.charAt(at + 1)) >= 0);
    }

    private Element choice() {
        at++;
        List<List<Element>> sequences = new ArrayList<>();
        while (true) {
            List<Element> sequence = sequence();
            if (sequence.isEmpty()) {
                throw error("an empty alternative; write (…)? for what may be missing");
            }
            sequences.add(sequence);
            if (at == text.length()) {
                throw error("a '(' without ')'");
            }
            if (text.charAt(at++) == ')') {
                return new Element.Choice(sequences);
            }
        }
    }

    private Element word(String word) {
        if (word.equals("...")) {
            return new Element.Gap();
        }
        if (word.startsWith("@")) {
            return new Element.Listed(list(word.substring(1)));
        }
        int slash = word.length() > 1 ? word.lastIndexOf('/') : -1;
        String tag = slash >= 0 ? word.substring(slash + 1) : null;
        String form = slash >= 0 ? word.substring(0, slash) : word;
        if (tag != null && tag.isEmpty()) {
            throw error("no tag after '/': " + word);
        }
        if (form.startsWith("~")) {
            return new Element.Word(null, form.substring(1).toLowerCase(Locale.ROOT), tag);
        }
        return new Element.Word(form.isEmpty() ? null : form, null, tag);
    }

    private Element braces(String inside) {
        if (inside.equals("aux")) {
            return new Element.Auxiliaries();
        }
        int colon = inside.indexOf(':');
        String what = colon < 0 ? inside : inside.substring(colon + 1);
        Part part = part(colon < 0 ? null : inside.substring(0, colon), what);
        if (what.equals("role") || what.startsWith("role ")) {
            return new Element.Role(
                    part,
                    list(
                            what.equals("role")
                                    ? "role"
                                    : what.substring(5).replace("\"", "").strip()));
        }
        if (what.startsWith("main ")) {
            KnownPlace kind = KnownPlace.of(new ClassName(what.substring(5).strip()));
            if (kind == null || part != Part.OBJECT) {
                throw error("only an object can be {o:main Nation}, {o:main State} or {o:main City}");
            }
            return new Element.Main(kind);
        }
        boolean many = what.endsWith("+");
        String unmarked = many ? what.substring(0, what.length() - 1) : what;
        int list = unmarked.indexOf('@');
        PhraseSet endings = list < 0
                ? null
                : list(unmarked.substring(list + 1).replace("\"", "").strip());
        String names = (list < 0 ? unmarked : unmarked.substring(0, list)).strip();
        if (names.equals("s") || names.equals("o")) {
            return new Element.Slot(part, sideTypes(part), endings, many);
        }
        Set<ClassName> types = BLANKS.splitAsStream(names.replace('|', ' ').strip())
                .map(ClassName::new)
                .collect(Collectors.toCollection(TreeSet::new));
        for (ClassName type : types) {
            if (KnownPlace.of(type) == null && !ontology.classes().contains(type)) {
                throw error("no class of the ontology: " + type);
            }
        }
        return new Element.Slot(part, types, endings, many);
    }

    /** An unmarked slot is the subject if it is the first, else the object; an unmarked role is context. */
    private Part part(@Nullable String mark, String what) {
        String stated = mark == null
                        && (what.startsWith("s") || what.startsWith("o"))
                        && what.replace("+", "").length() == 1
                ? what.substring(0, 1)
                : mark;
        if (stated == null) {
            if (what.startsWith("role")) {
                return Part.CONTEXT;
            }
            return slots++ == 0 ? Part.SUBJECT : Part.OBJECT;
        }
        return switch (stated) {
            case "s" -> Part.SUBJECT;
            case "o" -> Part.OBJECT;
            case "x" -> Part.CONTEXT;
            default -> throw error("a slot is marked s, o or x, not '" + stated + "'");
        };
    }

    private Set<ClassName> sideTypes(Part part) {
        return ontology.property(new PropertyName(cue.term()))
                .map(property -> part == Part.SUBJECT ? property.domain() : property.range())
                .orElse(Set.of());
    }

    private PhraseSet list(String name) {
        PhraseSet list = lists.get(name);
        if (list == null) {
            throw error("no word list of the ontology: " + name);
        }
        return list;
    }

    private static void collectParts(Element element, Set<Part> parts) {
        if (element instanceof Element.Slot slot) {
            parts.add(slot.part());
        } else if (element instanceof Element.Main) {
            parts.add(Part.OBJECT);
        } else if (element instanceof Element.Role role) {
            parts.add(role.part());
        } else if (element instanceof Element.Maybe maybe) {
            collectParts(maybe.element(), parts);
        } else if (element instanceof Element.Choice choice) {
            choice.sequences().forEach(sequence -> sequence.forEach(inner -> collectParts(inner, parts)));
        }
    }

    private CueException error(String problem) {
        return new CueException(cue.term(), cue.pattern(), problem);
    }
}
