package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

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

    /** True where another says nothing that this one does not. */
    default boolean says(Correction other) {
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

    /**
     * Two things are one; either may be one of another data set.
     *
     * @param name what both are called from then on; null for what articles call them most
     */
    record Merge(String thing, String other, @Nullable String name) implements Correction {
        public Merge {
            Checked.iri(thing);
            Checked.iri(other);
            name = name == null ? null : Checked.name(name);
            if (thing.equals(other)) {
                throw new IllegalArgumentException("a thing is one with itself: <" + thing + ">");
            }
        }

        /** Of which articles tell the name. */
        public Merge(String thing, String other) {
            this(thing, other, null);
        }

        @Override
        public String kind() {
            return "merge";
        }

        @Override
        public boolean replaces(Correction correction) {
            return correction instanceof Merge merge && isOfSame(merge);
        }

        @Override
        public boolean says(Correction correction) {
            return correction instanceof Merge merge
                    && isOfSame(merge)
                    && (merge.name == null || merge.name.equals(name));
        }

        private boolean isOfSame(Merge merge) {
            return merge.thing.equals(thing) && merge.other.equals(other)
                    || merge.thing.equals(other) && merge.other.equals(thing);
        }

        /** As it was before it had a name: of this the ids are made that files of older versions have no others for. */
        @Override
        public String toString() {
            String named = name == null ? "" : ", name=" + name;
            return "Merge[thing=" + thing + ", other=" + other + named + "]";
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

    /**
     * What articles call by these names is not the thing, but one other; at least one use.
     *
     * @param into the other; null for one that is known by these names alone
     */
    record PartUses(List<Use> uses, String thing, @Nullable String into) implements Correction {
        public PartUses {
            uses = List.copyOf(uses);
            Checked.another(thing, into);
            if (uses.isEmpty()) {
                throw new IllegalArgumentException("no use of a name is parted from <" + thing + ">");
            }
        }

        /** Of another that is known by these names alone. */
        public PartUses(List<Use> uses, String thing) {
            this(uses, thing, null);
        }

        @Override
        public boolean replaces(Correction other) {
            return other instanceof PartUses parted && parted.uses.equals(uses) && parted.thing.equals(thing);
        }

        /** As it was before it could say which the other is: of this ids are made. */
        @Override
        public String toString() {
            return "PartUses[uses=" + uses + ", thing=" + thing + (into == null ? "" : ", into=" + into) + "]";
        }

        /** What one article calls by a name. */
        public record Use(String article, String name) implements Serializable {
            public Use {
                article = Checked.words(article, "the article's identifier");
                name = Checked.words(name, "the name");
            }
        }

        @Override
        public String kind() {
            return "part";
        }
    }

    /**
     * Words at single places do not mean the thing, but one other; at least one place.
     *
     * @param into the other; null for one that is known by these words alone
     * @param name how the other is called; null just where {@code into} is
     */
    record PartMentions(
            List<Place> mentions,
            String thing,
            @Nullable String into,
            @Nullable String name) implements Correction {
        public PartMentions {
            mentions = List.copyOf(mentions);
            Checked.another(thing, into);
            name = name == null ? null : Checked.name(name);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("no mention is parted from <" + thing + ">");
            }
            if ((into == null) != (name == null)) {
                throw new IllegalArgumentException("another thing wants its IRI and its name");
            }
        }

        /**
         * Words in a sentence of an article.
         *
         * @param article the article's identifier
         * @param sentence the sentence's text
         * @param words the words that mention something
         * @param number which of these words in the sentence, from 1 on; 0 for all of them
         */
        public record Place(String article, String sentence, String words, int number) implements Serializable {
            public Place {
                article = Checked.words(article, "the article's identifier");
                sentence = Checked.words(sentence, "the sentence");
                words = Checked.words(words, "the mention");
                if (number < 0) {
                    throw new IllegalArgumentException("places of words are counted from 1 on, not " + number);
                }
            }
        }

        /** Identifiers of the articles, each once. */
        public List<String> articles() {
            return mentions.stream().map(Place::article).distinct().toList();
        }

        @Override
        public String kind() {
            return "part";
        }

        @Override
        public boolean replaces(Correction other) {
            return other instanceof PartMentions parted && parted.mentions.equals(mentions);
        }
    }

    /** A thing is called so. */
    record Rename(String thing, String name) implements Correction {
        public Rename {
            Checked.iri(thing);
            name = Checked.name(name);
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
