package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Iris;

/**
 * What one article says of one of its things.
 *
 * @param iri the IRI that holds within the article, such as {@code …/article/a-1234abcd#e4}
 * @param type name of its class
 * @param name its fullest name in the article
 * @param aliases its other names there, sorted
 * @param mentions how often the article mentions it
 * @param links its facts in the article, from the one and the other side, sorted
 */
public record EntityRecord(
        String iri, ClassName type, String name, List<String> aliases, int mentions, List<Link> links)
        implements Serializable {

    /** The link from a thing to that whose name stands in brackets after its own: what it is called for short. */
    public static final String IN_BRACKETS = "inBrackets";

    /** The link from a place to the words that follow its name after a comma, such as {@code D.C.}: where it lies. */
    public static final String FOLLOWED_BY = "followedBy";

    /** The link from a person to the year that is the article's less the age that it gives: born then, or in the year before. */
    public static final String BORN_ABOUT = "bornAbout";

    /** The link from a person to the noun that the article has for him beside the name: {@code plumber}. */
    public static final String CALLED_A = "calledA";

    /**
     * A fact seen from one of its sides.
     *
     * @param property name of the property
     * @param forward true where the thing is the fact's subject
     * @param other the other side: an IRI that holds within the article, or the words of a literal
     */
    public record Link(String property, boolean forward, String other) implements Comparable<Link>, Serializable {
        public Link {
            requireNonNull(property, "property is null");
            requireNonNull(other, "other is null");
        }

        @Override
        public int compareTo(Link that) {
            int byProperty = property.compareTo(that.property);
            int bySide = byProperty == 0 ? Boolean.compare(forward, that.forward) : byProperty;
            return bySide == 0 ? other.compareTo(that.other) : bySide;
        }
    }

    public EntityRecord {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(name, "name is null");
        if (iri.indexOf('#') < 0) {
            throw new IllegalArgumentException("no IRI within an article: " + iri);
        }
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
    }

    /** Of a thing of which the article states no fact. */
    public EntityRecord(String iri, ClassName type, String name, List<String> aliases, int mentions) {
        this(iri, type, name, aliases, mentions, List.of());
    }

    /** The article that it belongs to. */
    public String article() {
        return Iris.articleOf(iri);
    }
}
