package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.graphwright.correct.Target;
import org.graphwright.model.Argument;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/** Knows a sentence's reading again in what was read of an article, by its words. */
final class ReadingWords {

    private final Extraction read;
    private final String article;
    private final Map<MentionId, Mention> mentions = new HashMap<>();

    ReadingWords(Extraction read) {
        this.read = requireNonNull(read, "read is null");
        this.article = Iris.article(read.article().id());
        read.mentions().forEach(mention -> mentions.put(mention.id(), mention));
    }

    /** True where a fact's evidence is what is meant. */
    boolean fit(Target.OfReading meant, Fact fact, Evidence evidence) {
        PropertyName property = fact.property();
        Span passage = new Span(evidence.begin(), evidence.end());
        return meant.property().equals(property.value())
                && isSentence(meant, passage)
                && isNamed(meant.subject(), fact.subjectMention(), fact.subject(), passage)
                && (fact.value() != null
                                && (meant.object().isEmpty()
                                        || meant.object().equals(fact.value().value()))
                        || isNamed(meant.object(), fact.objectMention(), fact.object(), passage));
    }

    /** The same of one object of a clause. */
    boolean fit(Target.OfReading meant, OpenRelation relation, Argument object) {
        Span passage = new Span(relation.begin(), relation.end());
        return meant.property().equals(Properties.OPEN_RELATION.value())
                && isSentence(meant, passage)
                && isNamed(meant.subject(), null, relation.subject().entity(), passage)
                && isNamed(meant.object(), null, object.entity(), passage);
    }

    /** True where a clause and its object name what a reading does, in its sentence, whatever either says of them. */
    boolean joins(Target.OfReading meant, OpenRelation relation, Argument object, boolean turned) {
        Span passage = new Span(relation.begin(), relation.end());
        EntityId subject = relation.subject().entity();
        return isSentence(meant, passage)
                && isNamed(meant.subject(), null, turned ? object.entity() : subject, passage)
                && isNamed(meant.object(), null, turned ? subject : object.entity(), passage);
    }

    /** The same of words that tell of an event. */
    boolean fit(Target.OfReading meant, Span telling) {
        return meant.property().equals(Target.OfReading.TELLS_OF)
                && isSentence(meant, telling)
                && meant.subject().equals(telling.of(read.article().text()));
    }

    /** The same of who said something. */
    boolean fit(Target.OfReading meant, Quotation said) {
        Mention mention = said.speakerMention() == null ? null : mentions.get(said.speakerMention());
        String speaker = mention == null
                ? Objects.requireNonNullElse(said.speakerWords(), "")
                : mention.span().of(read.article().text());
        return meant.property().equals(Target.OfReading.SPEAKER)
                && Iris.article(meant.article()).equals(article)
                && meant.sentence().equals(said.span().of(read.article().text()))
                && (meant.object().isEmpty() || meant.object().equals(speaker));
    }

    private boolean isSentence(Target.OfReading meant, Span passage) {
        return Iris.article(meant.article()).equals(article)
                && meant.sentence()
                        .equals(read.sentenceOf(passage).of(read.article().text()));
    }

    /** By the words of the mention; where none is told, by those of any in the sentence. */
    private boolean isNamed(String words, @Nullable MentionId mention, @Nullable EntityId entity, Span passage) {
        if (words.isEmpty()) {
            return true;
        }
        Mention told = mention == null ? null : mentions.get(mention);
        if (told != null) {
            return words.equals(told.span().of(read.article().text()));
        }
        Span sentence = read.sentenceOf(passage);
        return entity != null
                && read.mentions().stream()
                        .anyMatch(each -> entity.equals(each.entity())
                                && sentence.contains(each.span())
                                && words.equals(each.span().of(read.article().text())));
    }
}
