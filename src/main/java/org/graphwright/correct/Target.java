package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.graphwright.belief.FactKey;
import org.graphwright.ontology.Ontology;

/** What a rejection or confirmation is about: a fact wherever it is read, or what one sentence is read to say. */
public sealed interface Target extends Serializable {
    /** The property's name. */
    String property();

    /**
     * A fact.
     *
     * @param fact the fact; its things are named by their IRIs
     */
    record OfFact(FactKey fact) implements Target {
        public OfFact {
            requireNonNull(fact, "fact is null");
            Checked.iri(fact.subject());
            Checked.iri(Ontology.iri(fact.property()));
            if (fact.joinsThings()) {
                Checked.iri(fact.object());
            } else {
                Checked.text(fact.object());
            }
        }

        @Override
        public String property() {
            return fact.property().value();
        }
    }

    /**
     * A sentence's reading. It is known by words alone, so that it is found again whatever numbers another reading of the article gives.
     *
     * @param article the article's identifier
     * @param sentence the sentence's text
     * @param subject the words for the subject in it; empty where the subject is not in it
     * @param property the property's name
     * @param object the words for the object in it, or a literal's text; empty where the object is not in it
     */
    record OfReading(String article, String sentence, String subject, String property, String object)
            implements Target {
        /** That words, the subject's, tell of an event; there is no object. */
        public static final String TELLS_OF = "tellsOf";

        /** Who said the words of a quotation, which are the sentence; the object's are those for the speaker. */
        public static final String SPEAKER = "speaker";

        public OfReading {
            article = Checked.words(article, "the article's identifier");
            sentence = Checked.words(sentence, "the sentence");
            subject = Checked.text(subject);
            object = Checked.text(object);
            Checked.iri(Ontology.iri(property));
        }
    }
}
