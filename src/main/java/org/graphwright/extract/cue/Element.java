package org.graphwright.extract.cue;

import java.util.List;
import java.util.Set;
import org.graphwright.model.ClassName;
import org.jspecify.annotations.Nullable;

/** One element of a cue. */
sealed interface Element {
    /** What a slot's mention becomes in the statement. */
    enum Part {
        SUBJECT,
        OBJECT,
        /** Must be there, but is no side of the fact. */
        CONTEXT
    }

    /**
     * A token.
     *
     * @param text its text, in lower case if any case will do, else null
     * @param lemma its lemma, else null
     * @param tag its tag, or with a final {@code *} what its tag begins with, else null
     */
    record Word(
            @Nullable String text,
            @Nullable String lemma,
            @Nullable String tag) implements Element {}

    /** One of the phrases of a word list, each a list of words in lower case that stand for texts or lemmas. */
    record Listed(PhraseSet phrases) implements Element {}

    /** A mention, or with {@code many} several in an enumeration. {@code types} empty admits all; a {@link KnownPlace} goes by the gazetteer; the name
     * ends in one of {@code endings} where they are given. */
    record Slot(Part part, Set<ClassName> types, @Nullable PhraseSet endings, boolean many) implements Element {}

    /** Nothing in the sentence: the object is the nation, state or city that the article is about, if there is one. */
    record Main(KnownPlace kind) implements Element {}

    /** A noun phrase that ends in one of the phrases, such as {@code Foreign Minister}. */
    record Role(Part part, PhraseSet heads) implements Element {}

    /** Up to four auxiliaries and adverbs, none that denies. */
    record Auxiliaries() implements Element {}

    /** Up to six words that are no verb, no mark and in no mention. */
    record Gap() implements Element {}

    /** One sequence or another. */
    record Choice(List<List<Element>> sequences) implements Element {}

    /** An element that may be missing. */
    record Maybe(Element element) implements Element {}
}
