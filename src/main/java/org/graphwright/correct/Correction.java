package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.graphwright.ontology.Ontology;

/** What a user says of a graph. Things are named by IRIs, articles by their identifiers. */
public sealed interface Correction extends Serializable {
    /** Its kind in one word, as commands and answers have it. */
    String kind();

    /** True where nothing in the graph is another for it: a note or a star. */
    default boolean isMark() {
        return false;
    }

    /** True where it replaces what was said before: of one fact, name or class only the last word counts. */
    default boolean replaces(Correction other) {
        return equals(other);
    }

    /** It is not so: the fact is not in the graph. */
    record Reject(Target target) implements Correction {
        public Reject {
            requireNonNull(target, "target is null");
        }

        @Override
        public String kind() {
            return "reject";
        }

        @Override
        public boolean replaces(Correction other) {
            return equals(other) || other instanceof Confirm confirm && confirm.target.equals(target);
        }
    }

    /** It is so: the fact is beyond doubt. */
    record Confirm(Target target) implements Correction {
        public Confirm {
            requireNonNull(target, "target is null");
        }

        @Override
        public String kind() {
            return "confirm";
        }

        @Override
        public boolean replaces(Correction other) {
            return equals(other) || other instanceof Reject reject && reject.target.equals(target);
        }
    }

    /** Two things are one; either may be one of another data set. */
    record Merge(String thing, String other) implements Correction {
        public Merge {
            Checked.iri(thing);
            Checked.iri(other);
            if (thing.equals(other)) {
                throw new IllegalArgumentException("a thing is one with itself: <" + thing + ">");
            }
        }

        @Override
        public String kind() {
            return "merge";
        }

        @Override
        public boolean replaces(Correction correction) {
            return equals(correction)
                    || correction instanceof Merge merge && merge.thing.equals(other) && merge.other.equals(thing);
        }
    }

    /** A thing is not those others; at least one. */
    record Part(String thing, List<String> others) implements Correction {
        public Part {
            Checked.iri(thing);
            others = List.copyOf(others);
            others.forEach(Checked::iri);
            if (others.isEmpty() || others.contains(thing)) {
                throw new IllegalArgumentException("a thing is parted from others: <" + thing + ">");
            }
        }

        @Override
        public String kind() {
            return "part";
        }
    }

    /** What one article calls by a name is not the thing. */
    record PartUse(String article, String name, String thing) implements Correction {
        public PartUse {
            article = Checked.words(article, "the article's identifier");
            name = Checked.words(name, "the name");
            Checked.iri(thing);
        }

        @Override
        public String kind() {
            return "part";
        }
    }

    /** A thing is called so. */
    record Rename(String thing, String name) implements Correction {
        public Rename {
            Checked.iri(thing);
            name = Checked.words(name, "the name").strip();
        }

        @Override
        public String kind() {
            return "rename";
        }

        @Override
        public boolean replaces(Correction other) {
            return other instanceof Rename rename && rename.thing.equals(thing);
        }
    }

    /** A thing is of this class, by the class's name. */
    record Reclassify(String thing, String type) implements Correction {
        public Reclassify {
            Checked.iri(thing);
            Checked.iri(Ontology.iri(type));
        }

        @Override
        public String kind() {
            return "class";
        }

        @Override
        public boolean replaces(Correction other) {
            return other instanceof Reclassify change && change.thing.equals(thing);
        }
    }

    /** A thing is none: the graph does without it and its facts. */
    record Hide(String thing) implements Correction {
        public Hide {
            Checked.iri(thing);
        }

        @Override
        public String kind() {
            return "hide";
        }
    }

    /** What a user wants to remember of a thing or an article. */
    record Note(String thing, String text) implements Correction {
        public Note {
            Checked.iri(thing);
            text = Checked.words(text, "the note");
        }

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public boolean isMark() {
            return true;
        }
    }

    /** A thing or article that a user wants to find again. */
    record Star(String thing) implements Correction {
        public Star {
            Checked.iri(thing);
        }

        @Override
        public String kind() {
            return "star";
        }

        @Override
        public boolean isMark() {
            return true;
        }
    }
}
