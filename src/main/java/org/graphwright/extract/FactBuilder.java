package org.graphwright.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.dates.DateLiteral;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.statement.MergedStatement;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Tense;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Lifts what is said between mentions to facts about entities: only what the ontology allows, and nothing about itself. */
final class FactBuilder {
    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");

    private static final Set<PropertyName> LIFE = Set.of(Properties.BIRTH_DATE, Properties.DEATH_DATE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*");

    private static final Comparator<MergedStatement> BY_POSITION = Comparator.comparing(
                    (MergedStatement m) -> m.surest().passage())
            .thenComparing(m -> m.surest().subject().begin())
            .thenComparing(m -> m.surest().property())
            .thenComparing(m -> m.surest().object().begin())
            .thenComparing(
                    Comparator.comparingDouble(MergedStatement::confidence).reversed());

    /** What is so day by day, so that a day of the sentence is that of something else it tells: "the US senator said on Monday". */
    private static final Set<PropertyName> LASTING = Set.of(
            Properties.CITIZEN_OF,
            Properties.LOCATED_IN,
            Properties.BASED_IN,
            Properties.PART_OF,
            Properties.CAPITAL_OF,
            Properties.POLITICAL_AFFILIATION,
            Properties.AGENT_OF,
            Properties.AFFILIATED_WITH,
            Properties.POSITION,
            new PropertyName("sibling"),
            new PropertyName("childOf"));

    private final DateOfPassage dateOfPassage = new DateOfPassage();
    private final Ontology ontology;
    private final FactConstraints constraints;
    private final double minConfidence;

    /** @param minConfidence facts below it are left out, 0 to 1 */
    FactBuilder(Ontology ontology, double minConfidence) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.constraints = new FactConstraints(ontology);
        this.minConfidence = minConfidence;
    }

    /** The facts in order of position, with ids that are numbered on after those of the reading: {@code f1}, {@code f2}, … */
    List<Fact> build(Reading reading, List<MergedStatement> statements) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : constraints.heed(reading, drafts(reading, statements))) {
            if (fact.confidence() >= minConfidence) {
                facts.add(fact.withId(new FactId("f" + (reading.facts().size() + facts.size() + 1))));
            }
        }
        return facts;
    }

    /** Without ids that count, and before it is heeded what can be right together. */
    private List<Fact> drafts(Reading reading, List<MergedStatement> statements) {
        Reading dated = withoutLives(reading, statements);
        List<Fact> facts = new ArrayList<>();
        for (MergedStatement merged : statements.stream().sorted(BY_POSITION).toList()) {
            Statement statement = merged.surest();
            double confidence = confidence(statement, merged.confidence());
            if (confidence >= minConfidence
                    && !isAboutItself(statement)
                    && isTold(statement)
                    && isAllowed(reading, statement)) {
                boolean inferred = statement.source() instanceof Source.Rule;
                facts.add(new Fact(
                        new FactId("f" + (facts.size() + 1)),
                        statement.subject().entity(),
                        statement.property(),
                        isLiteral(statement) ? null : statement.object().entity(),
                        literal(reading, statement),
                        inferred ? null : statement.subject().id(),
                        inferred || isOfWords(statement)
                                ? null
                                : statement.object().id(),
                        confidence,
                        merged.statements().stream()
                                .map(each -> evidence(dated, each))
                                .toList()));
            }
        }
        return facts;
    }

    /** Without the dates behind a name in brackets that tell when somebody was born and died, and nothing of what else is said of him. */
    private static Reading withoutLives(Reading reading, List<MergedStatement> statements) {
        Set<MentionId> lives = statements.stream()
                .map(MergedStatement::surest)
                .filter(s -> LIFE.contains(s.property()) && s.object().isDate() && isInBrackets(reading, s))
                .map(s -> s.object().id())
                .collect(Collectors.toSet());
        return lives.isEmpty()
                ? reading
                : reading.withMentions(reading.mentions().stream()
                        .filter(m -> !lives.contains(m.id()))
                        .toList());
    }

    private static boolean isInBrackets(Reading reading, Statement statement) {
        int from = statement.subject().end();
        int to = statement.object().begin();
        return from < to
                && IN_BRACKETS
                        .matcher(reading.article().text())
                        .region(from, to)
                        .matches();
    }

    private boolean isAllowed(Reading reading, Statement statement) {
        Literal value = statement.value();
        return ontology.allows(
                statement.property(),
                type(reading, statement.subject()),
                value == null ? type(reading, statement.object()) : new ClassName(value.datatype()));
    }

    private static ClassName type(Reading reading, Mention mention) {
        return reading.entity(mention.entity()).map(Entity::type).orElse(mention.type());
    }

    private static boolean isAboutItself(Statement statement) {
        EntityId subject = statement.subject().entity();
        return !isOfWords(statement)
                && subject != null
                && subject.equals(statement.object().entity());
    }

    /** True where what is said of the subject is no mention of its own, such as a title. */
    private static boolean isOfWords(Statement statement) {
        return statement.value() != null
                && statement.subject().id().equals(statement.object().id());
    }

    private static boolean isLiteral(Statement statement) {
        return statement.value() != null || statement.object().isDate();
    }

    private Evidence evidence(Reading reading, Statement statement) {
        String date = date(reading, statement);
        return new Evidence(
                statement.passages(),
                confidence(statement, statement.confidence()),
                statement.source(),
                statement.status(),
                isOver(reading, Evidence.until(date)) ? Tense.FORMER : statement.tense(),
                statement.claimedBy(),
                date);
    }

    /** True where it held until a day, month or year before that of the article. */
    private static boolean isOver(Reading reading, @Nullable String until) {
        LocalDate day = reading.article().date();
        if (until == null || day == null || !PLAIN_DATE.matcher(until).matches()) {
            return false;
        }
        return until.compareTo(day.toString().substring(0, until.length())) < 0;
    }

    /** A fact of a pronoun or a noun is no surer than that it means what it is taken for. */
    private static double confidence(Statement statement, double said) {
        if (!statement.source().isReading()) {
            return said;
        }
        double sure = said * antecedent(statement.subject()) * antecedent(statement.object());
        return Math.round(sure * 1000) / 1000.0;
    }

    private static double antecedent(Mention mention) {
        return mention.kind() == MentionKind.NAME || mention.entity() == null ? 1 : mention.confidence();
    }

    /** When it held where the clause says so; a date that is itself the object says what, not when. */
    private @Nullable String date(Reading reading, Statement statement) {
        return statement.object().isDate() || !statement.source().isReading() || isTitleBeforeName(reading, statement)
                ? null
                : toldIn(reading, statement)
                        .flatMap(told -> dateOfPassage
                                .of(reading, told)
                                .map(date ->
                                        statement.tense() == Tense.FORMER && isLeft(reading, told) ? end(date) : date)
                                .filter(date -> date.contains("/")
                                        || !LASTING.contains(statement.property())
                                        || isVerb(
                                                reading, told, WordLists.APPOINTING_VERB, WordLists.VERB_OF_BEGINNING)))
                        .orElse(null);
    }

    /** True where the words tell that somebody leaves: the day is that of the end. */
    private boolean isLeft(Reading reading, Span told) {
        return isVerb(reading, told, WordLists.LEAVING_VERB);
    }

    /** True where a verb of one of the lists, perhaps with the word behind it, stands in the words. */
    private boolean isVerb(Reading reading, Span told, String... lists) {
        List<Token> tokens =
                reading.sentenceAt(told.begin()).map(Sentence::tokens).orElse(List.of());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!told.contains(token.span()) || !token.isVerb()) {
                continue;
            }
            String next = i + 1 < tokens.size() ? " " + tokens.get(i + 1).text() : "";
            for (String list : lists) {
                if (ontology.isListed(list, token.lemma()) || ontology.isListed(list, token.lemma() + next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String end(String date) {
        return date.contains("/") ? date : "../" + date;
    }

    /** "under President Hollande until August 2016": the date is that of the clause around, not of the title. */
    private static boolean isTitleBeforeName(Reading reading, Statement statement) {
        Span passage = statement.passage();
        return statement.subject().end() == passage.end()
                && reading.sentenceAt(passage.begin()).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .noneMatch(token -> token.isVerb() && passage.contains(token.span()));
    }

    /**
     * The words that tell it: a cue's own, and from mention to mention where a model read a sentence, for the rest of the sentence may
     * tell of another time; empty where the two stand in different sentences.
     */
    private static Optional<Span> toldIn(Reading reading, Statement statement) {
        if (!(statement.source() instanceof Source.Model)) {
            return Optional.of(statement.passage());
        }
        Mention subject = statement.subject();
        Mention object = statement.object();
        Span told = new Span(Math.min(subject.begin(), object.begin()), Math.max(subject.end(), object.end()));
        return reading.sentenceAt(told.begin())
                .filter(s -> s.span().contains(told))
                .map(sentence -> told);
    }

    private static @Nullable Literal literal(Reading reading, Statement statement) {
        Mention object = statement.object();
        if (statement.value() != null || !object.isDate()) {
            return statement.value();
        }
        String value = object.value();
        return value == null ? null : DateLiteral.of(value);
    }

    /** False where the object is a date that cannot be told, or says how long. */
    private static boolean isTold(Statement statement) {
        String value = statement.object().value();
        return statement.value() != null
                || !statement.object().isDate()
                || (value != null && !DateLiteral.isDuration(value));
    }
}
