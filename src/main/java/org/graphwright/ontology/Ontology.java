package org.graphwright.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;

/**
 * What there is to be found in articles: classes, the properties between them, and the words for both. Immutable. A term's name
 * is its local name in Graphwright's own namespace, and its whole IRI in any other.
 */
public final class Ontology {
    private static final Set<ClassName> SPOKEN_OF_BY_PRONOUN = Set.of(Classes.PERSON, Classes.ORGANIZATION);

    private static final ClassName XSD_DATE = new ClassName("xsd:date");

    private static final Pattern UPPER_AFTER_LOWER = Pattern.compile("(?<=[a-z])([A-Z])");

    private final SortedMap<ClassName, SortedSet<ClassName>> superClasses;
    private final Map<ClassName, ClassName> roots = new HashMap<>();
    private final SortedMap<PropertyName, Property> properties;
    private final SortedMap<PropertyName, Limits> limits;
    private final List<Cue> cues;
    private final List<Rule> rules;
    private final SortedMap<String, SortedSet<String>> wordLists;

    Ontology(
            SortedMap<ClassName, SortedSet<ClassName>> superClasses,
            SortedMap<PropertyName, Property> properties,
            SortedMap<PropertyName, Limits> limits,
            List<Cue> cues,
            List<Rule> rules,
            SortedMap<String, SortedSet<String>> wordLists) {
        this.superClasses = Collections.unmodifiableSortedMap(new TreeMap<>(superClasses));
        this.properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        this.limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        this.cues = List.copyOf(cues);
        this.rules = List.copyOf(rules);
        this.wordLists = Collections.unmodifiableSortedMap(new TreeMap<>(wordLists));
        this.superClasses.keySet().forEach(name -> roots.put(name, top(name)));
    }

    /** The ontology that travels with the program. */
    public static Ontology standard() {
        return of(List.of());
    }

    /**
     * The standard ontology and what the files, in Turtle, add to it.
     *
     * @throws OntologyException where a file cannot be read or does not make sense
     */
    public static Ontology of(List<Path> files) {
        return files.isEmpty() ? Standard.ONTOLOGY : read(files);
    }

    /** The same out of its files, whether the standard one is packed or not. */
    static Ontology read(List<Path> files) {
        return new OntologyReader(files).read();
    }

    /** True where everything of class {@code type} is of class {@code superType} too; a class is also its own. */
    public boolean isA(ClassName type, ClassName superType) {
        return type.equals(superType)
                || superClasses.getOrDefault(type, Collections.emptySortedSet()).contains(superType);
    }

    /**
     * The class at the top of {@code type}, by which things are compared: one of {@link Classes#ROOTS} where it is one of them or below
     * one ({@code Organization} for {@code GovernmentBody}), else the topmost of its own. What is no class of the ontology is its own
     * root: {@link Mention#DATE}, {@link Mention#PRONOUN}, and any other word.
     */
    public ClassName root(ClassName type) {
        return roots.getOrDefault(type, type);
    }

    private ClassName top(ClassName type) {
        SortedSet<ClassName> above = superClasses(type);
        above.add(type);
        return Classes.ROOTS.stream()
                .filter(above::contains)
                .findFirst()
                .or(() -> above.stream()
                        .filter(name -> superClasses(name).isEmpty())
                        .findFirst())
                .orElse(type);
    }

    /** The classes above each class, by name. */
    SortedMap<ClassName, SortedSet<ClassName>> superClasses() {
        return superClasses;
    }

    /** The names of all classes, sorted. */
    public Set<ClassName> classes() {
        return superClasses.keySet();
    }

    /** The property of that name, if facts are stated with it. */
    public Optional<Property> property(PropertyName name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** True of what holds from both sides, such as a meeting. */
    public boolean isSymmetric(PropertyName name) {
        return property(name).map(Property::symmetric).orElse(false);
    }

    /** True where what {@code name} says is also said with {@code broader}: it is that, or below it. */
    public boolean implies(PropertyName name, PropertyName broader) {
        return name.equals(broader)
                || property(name)
                        .filter(known -> known.superProperties().contains(broader))
                        .isPresent();
    }

    /** What facts of a property can be at once; {@link Limits#NONE} where the ontology says nothing of it. */
    public Limits limits(PropertyName property) {
        return limits.getOrDefault(property, Limits.NONE);
    }

    /** How a property is called: its label, or of one without it the words of its local name. Takes its name or IRI. */
    public String label(String property) {
        Property known = properties.get(new PropertyName(name(property)));
        if (known != null) {
            return known.label();
        }
        String localName = property.substring(Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1);
        return spoken(localName);
    }

    /** How a property is called: its label, or of one without it the words of its local name. */
    public String label(PropertyName property) {
        return label(property.value());
    }

    /** A local name in small letters, its words parted: {@code GovernmentBody} is "government body". */
    public static String spoken(String localName) {
        return UPPER_AFTER_LOWER.matcher(localName).replaceAll(" $1").toLowerCase(Locale.ROOT);
    }

    /** How a class is called: {@code GovernmentBody} is "government body". */
    public static String spoken(ClassName name) {
        return spoken(name.value());
    }

    /** All properties that facts are stated with, sorted by name; not those that describe articles and evidence. */
    public List<Property> properties() {
        return new ArrayList<>(properties.values());
    }

    /** All cues, sorted by term and pattern. */
    public List<Cue> cues() {
        return cues;
    }

    /** All rules, sorted by name. */
    public List<Rule> rules() {
        return rules;
    }

    /** The word lists by name; words and phrases in lower case. */
    public SortedMap<String, SortedSet<String>> wordLists() {
        return wordLists;
    }

    /**
     * The words and phrases of one or several lists.
     *
     * @param lists labels of lists of the standard ontology, such as those in {@link WordLists}
     * @throws IllegalArgumentException if there is no list of such a label
     */
    public Set<String> words(String... lists) {
        return words(List.of(lists));
    }

    /** The same of a collection of lists. */
    public Set<String> words(Collection<String> lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            words.addAll(listed(list));
        }
        return Set.copyOf(words);
    }

    /**
     * True where a word or phrase, in lower case, stands in a list.
     *
     * @throws IllegalArgumentException if there is no list of such a label
     */
    public boolean isListed(String list, String words) {
        return listed(list).contains(words);
    }

    private SortedSet<String> listed(String list) {
        SortedSet<String> listed = wordLists.get(list);
        if (listed == null) {
            throw new IllegalArgumentException("no gw:WordList of the ontology has the label \"" + list + "\"");
        }
        return listed;
    }

    /**
     * True where a fact may have these sides. A type that is less special than the domain or range asks for may be the special one, so
     * a {@code Place} may be capital of something. A pronoun may stand for a person or an organization.
     *
     * @param objectType a class, {@link Mention#DATE}, {@link Mention#PRONOUN}, or a prefixed XML Schema type such as {@code xsd:string}
     */
    public boolean allows(PropertyName property, ClassName subjectType, ClassName objectType) {
        Property found = properties.get(property);
        return found != null && admits(found.domain(), subjectType) && admits(found.range(), objectType);
    }

    private boolean admits(Set<ClassName> side, ClassName type) {
        if (type.equals(Mention.PRONOUN)) {
            return side.stream().anyMatch(SPOKEN_OF_BY_PRONOUN::contains);
        }
        if (type.equals(Mention.DATE)) {
            return side.contains(XSD_DATE);
        }
        return side.stream().anyMatch(name -> isA(type, name) || isA(name, type));
    }

    /** 64 hexadecimal digits that are others where anything is: classes, properties, cues, rules or the words of a list. */
    public String fingerprint() {
        return Iris.sha256(
                superClasses + "\n" + properties + "\n" + limits + "\n" + cues + "\n" + rules + "\n" + wordLists);
    }

    /** The IRI of a term by its name. */
    public static String iri(String name) {
        return name.indexOf(':') >= 0 ? name : Vocabulary.NAMESPACE + name;
    }

    /** The IRI of a property. */
    public static String iri(PropertyName property) {
        return iri(property.value());
    }

    /** The IRI of a class. */
    public static String iri(ClassName name) {
        return iri(name.value());
    }

    /** The name of a term by its IRI. */
    public static String name(String iri) {
        return iri.startsWith(Vocabulary.NAMESPACE) ? iri.substring(Vocabulary.NAMESPACE.length()) : iri;
    }

    /** The name of a class by its IRI. */
    public static ClassName className(String iri) {
        return new ClassName(name(iri));
    }

    /** The name of a property by its IRI. */
    public static PropertyName propertyName(String iri) {
        return new PropertyName(name(iri));
    }

    /** All classes above {@code type}, itself excluded, sorted; empty for an unknown one. */
    public SortedSet<ClassName> superClasses(ClassName type) {
        return new TreeSet<>(superClasses.getOrDefault(type, Collections.emptySortedSet()));
    }

    private static final class Standard {
        static final Ontology ONTOLOGY =
                PackedOntology.find(OntologyFile.standard()).orElseGet(() -> read(List.of()));
    }
}
