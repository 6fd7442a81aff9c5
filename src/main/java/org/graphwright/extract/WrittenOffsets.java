package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.UnaryOperator;
import org.graphwright.model.Argument;
import org.graphwright.model.Article;
import org.graphwright.model.Event;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.model.UnnamedPart;

/** Turns the offsets of what was found in a text as it is read into those of the text as it is written, or of one it is a part of. */
final class WrittenOffsets {
    private final UnaryOperator<Span> written;

    /** @param written says where in the other text a passage stands */
    WrittenOffsets(UnaryOperator<Span> written) {
        this.written = requireNonNull(written, "written is null");
    }

    /** @param article with the other text */
    Extraction of(Article article, Extraction read) {
        return new Extraction(
                article,
                read.sentences().stream().map(this::sentence).toList(),
                read.mentions().stream().map(this::mention).toList(),
                read.entities(),
                read.facts().stream().map(this::fact).toList(),
                read.quotations().stream().map(this::quotation).toList(),
                read.events().stream().map(this::event).toList(),
                read.hinted().stream().map(this::event).toList(),
                read.openRelations().stream().map(this::openRelation).toList(),
                read.extractor());
    }

    private Span span(int begin, int end) {
        return written.apply(new Span(begin, end));
    }

    private Sentence sentence(Sentence sentence) {
        Span at = span(sentence.begin(), sentence.end());
        return new Sentence(
                at.begin(),
                at.end(),
                sentence.tokens().stream().map(this::token).toList());
    }

    private Token token(Token token) {
        Span at = span(token.begin(), token.end());
        return new Token(at.begin(), at.end(), token.text(), token.tag(), token.lemma(), token.chunk());
    }

    private Mention mention(Mention mention) {
        Span at = span(mention.begin(), mention.end());
        return mention.withSpan(at.begin(), at.end());
    }

    private Fact fact(Fact fact) {
        List<Evidence> evidence = fact.evidence().stream().map(this::evidence).toList();
        return new Fact(
                fact.id(),
                fact.subject(),
                fact.property(),
                fact.object(),
                fact.value(),
                fact.subjectMention(),
                fact.objectMention(),
                fact.confidence(),
                evidence);
    }

    private Evidence evidence(Evidence evidence) {
        List<Span> passages = evidence.passages().stream().map(written).toList();
        return new Evidence(
                passages,
                evidence.confidence(),
                evidence.source(),
                evidence.status(),
                evidence.tense(),
                evidence.claimedBy(),
                evidence.date());
    }

    private Quotation quotation(Quotation quotation) {
        Span at = span(quotation.begin(), quotation.end());
        return new Quotation(
                quotation.id(),
                quotation.speaker(),
                quotation.speakerMention(),
                quotation.speakerWords(),
                quotation.addressee(),
                at.begin(),
                at.end(),
                quotation.direct(),
                quotation.confidence());
    }

    private Event event(Event event) {
        return new Event(
                event.id(),
                event.type(),
                event.passages().stream().map(written).toList(),
                event.participants(),
                event.unnamed().stream().map(this::unnamed).toList(),
                event.place(),
                event.date(),
                event.numbers().stream().map(this::number).toList(),
                event.negated(),
                event.future(),
                event.main(),
                event.confidence());
    }

    private UnnamedPart unnamed(UnnamedPart part) {
        Span at = span(part.begin(), part.end());
        return new UnnamedPart(part.role(), at.begin(), at.end());
    }

    private EventNumber number(EventNumber number) {
        Span at = span(number.begin(), number.end());
        return new EventNumber(number.kind(), number.value(), number.currency(), at.begin(), at.end());
    }

    private OpenRelation openRelation(OpenRelation relation) {
        Span at = span(relation.begin(), relation.end());
        return new OpenRelation(
                argument(relation.subject()),
                relation.relation(),
                at.begin(),
                at.end(),
                relation.objects().stream().map(this::argument).toList(),
                relation.negated(),
                relation.confidence());
    }

    private Argument argument(Argument argument) {
        Span at = span(argument.begin(), argument.end());
        return new Argument(at.begin(), at.end(), argument.entity());
    }
}
