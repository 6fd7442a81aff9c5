package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Why;
import org.graphwright.model.Status;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether something is so: yes by a fact between the two things or a sentence that has all of the question, no only where the graph has a denial and
 * nothing that asserts it.
 */
final class YesAnswers {
    // How sure a sentence is that says all of the question, and a denial; and sentences shown; by hand.
    private static final double BELIEF = 0.6;
    private static final double BELIEF_OF_DENIAL = 0.5;
    private static final int SHOWN = 3;

    /** So many words of a question in one sentence need not have its names beside them. */
    private static final int ENOUGH = 3;

    private static final Pattern UNSURE = Pattern.compile(
            "(?i)\\b(not|never|no|n't|denied|denies|deny|refused|declined|failed|cancell?ed|would|could|might|may|if|whether|plans?|planned|hopes?|hoped|wants?|wanted|urg(e|es|ed|ing)|push(es|ed|ing)? [^,.;]{0,40}to|press(ed|ing)|ask(s|ed|ing)?|demand(s|ed|ing)?|call(s|ed|ing)? (for|on)|encourag(ed|ing)|expect(s|ed|ing)?|refus(es|ing)|hoping|planning|wanting|rumou?rs?|false|alleg(e|es|ed|edly|ing)|suspect(s|ed)?|predict(s|ed|ing)?|forecasts?|project(s|ed)|assert(s|ed|ing)?|claim(s|ed|ing)?|insist(s|ed)?)\\b|n['’]t\\b");

    /** Characters between a verb and what it is done to; by hand. */
    private static final int NEAR_OBJECT = 60;

    /** Nouns for deeds. */
    private static final Pattern OF_DEED = Pattern.compile("\\p{L}+(ments?|[ts]ions?)");

    /** Who is killed dies, but not the other way round. */
    private static final Pattern KILLS = Pattern.compile(
            "kill(s|ed|ing|ings)?|murder(s|ed|ing)?|slain|slay|shot|stabbed|deadly|assassinat(ed|ion|es)");

    private static final Pattern NOT = Pattern.compile("(?i)\\b(not|never)\\b|n['’]t\\b");

    private final Why why;
    private final SentenceFinder finder;
    private final Explainer explainer;
    private final Ontology ontology;

    YesAnswers(Why why, SentenceFinder finder, Explainer explainer, Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.why = requireNonNull(why, "why is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
    }

    /** One answer, {@code yes} or {@code no}, or none. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        List<FactSummary> facts = facts(reading);
        List<Source> said = sources(reading, facts, Status.ASSERTED);
        if (!said.isEmpty()) {
            FactSummary best = facts.get(0);
            shapes.between(
                    NodeFactory.createURI(best.subject().iri()),
                    reading.names().stream()
                            .map(Named::node)
                            .filter(node -> !node.getURI().equals(best.subject().iri()))
                            .findFirst()
                            .orElse(reading.names().get(0).node()));
            shapes.keep();
            return List.of(new FoundAnswer(
                    "yes",
                    null,
                    best.belief(),
                    best.subject().label() + " " + best.label() + " " + best.value(),
                    said));
        }
        List<Word> wanted = reading.sought().stream()
                .filter(word -> !Auxiliaries.ALL.contains(word.plain()))
                .toList();
        if (!wanted.isEmpty()) {
            List<SentenceFinder.Hit> hits = finder.find(reading, wanted, shapes, deadline);
            if (hits.stream().anyMatch(hit -> isDenial(reading, wanted, hit))) {
                return List.of();
            }
            List<Source> told = hits.stream()
                    .filter(hit -> isTold(reading, hit))
                    .map(hit -> new Source(hit.told().text(), hit.told().article()))
                    .distinct()
                    .limit(SHOWN)
                    .toList();
            if (!told.isEmpty()) {
                return List.of(new FoundAnswer("yes", null, BELIEF, "", told));
            }
        }
        List<Source> denied = sources(reading, facts, Status.DENIED);
        return denied.isEmpty() ? List.of() : List.of(new FoundAnswer("no", null, BELIEF_OF_DENIAL, "denied", denied));
    }

    /** True of a sentence that says all of the question and a "not": whatever another says, it is not plainly so. */
    private boolean isDenial(Reading reading, List<Word> wanted, SentenceFinder.Hit hit) {
        return wanted.size() >= ENOUGH
                && hit.said().size() == wanted.size()
                && NOT.matcher(hit.told().text()).find()
                && finder.isOfDay(reading, hit.told())
                && reading.names().stream().allMatch(name -> finder.isNamed(name, reading, hit.told()));
    }

    private List<FactSummary> facts(Reading reading) {
        @Nullable Phrase phrase = reading.phrase();
        if (phrase == null || reading.names().size() < 2) {
            return List.of();
        }
        Named first = reading.names().get(reading.isFirstDoer() ? 0 : 1);
        Named second = reading.names().get(reading.isFirstDoer() ? 1 : 0);
        List<FactSummary> facts = new ArrayList<>();
        for (Phrase.Side side : phrase.sides()) {
            Node property = NodeFactory.createURI(Ontology.iri(side.property()));
            Named subject = side.subject() ? first : second;
            Named object = side.subject() ? second : first;
            facts.addAll(why.of(subject.node(), property, object.node()));
            if (side.either()) {
                facts.addAll(why.of(object.node(), property, subject.node()));
            }
        }
        facts.sort(Comparator.comparing(FactSummary::belief).reversed());
        return facts;
    }

    private List<Source> sources(Reading reading, List<FactSummary> facts, Status status) {
        return facts.stream()
                .filter(fact -> status == Status.DENIED || fact.isSure())
                .flatMap(fact -> fact.passages().stream())
                .filter(passage -> passage.status() == status)
                .filter(passage ->
                        reading.isOfDay(passage.when(), passage.article().date()))
                .filter(passage -> explainer
                        .missing(
                                reading.content(),
                                passage.sentence(),
                                passage.article().title())
                        .isEmpty())
                .map(passage -> new Source(passage.sentence(), passage.article()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** True where the sentence names all, says it plainly, and in the question's order where a verb with a doer and another is asked about. */
    private boolean isTold(Reading reading, SentenceFinder.Hit hit) {
        Told told = hit.told();
        boolean all = reading.names().stream().allMatch(name -> finder.isNamed(name, reading, told));
        boolean allSaid = hit.said().size() >= ENOUGH
                && hit.said().size()
                        == reading.sought().stream()
                                .filter(word -> !Auxiliaries.ALL.contains(word.plain()))
                                .count();
        if (!all && !allSaid
                || isUnsure(reading, told)
                || !saysDeed(reading, hit)
                || !hasObject(reading, told)
                || !reading.isOfDay("", told.article().date())) {
            return false;
        }
        @Nullable Phrase phrase = reading.phrase();
        if (reading.names().size() == 1 && !isOwn(reading, hit)) {
            return false;
        }
        if (phrase == null || !phrase.verb() || reading.names().size() < 2 || !all) {
            return true;
        }
        return told.words().stream()
                .filter(word -> reading.phraseWords().stream().anyMatch(asked -> explainer.says(asked, word)))
                .anyMatch(verb -> isDoer(reading, told, verb));
    }

    /** True where what "Did X win the election?" asks for stands behind the verb: not in "became the nominee for the election after winning primaries". */
    private boolean hasObject(Reading reading, Told told) {
        List<Word> keys = reading.keyWords();
        if (keys.isEmpty() || !Auxiliaries.DO.contains(reading.words().get(0).plain())) {
            return true;
        }
        Word verb = keys.get(0);
        List<Word> objects = reading.content().stream()
                .filter(word -> word.begin() > verb.begin() && !reading.isLight(word))
                .limit(1)
                .toList();
        return objects.isEmpty()
                || told.words().stream()
                        .filter(word -> explainer.says(verb, word))
                        .anyMatch(own -> told.words().stream()
                                .filter(word -> word.begin() > own.end() && word.begin() - own.end() < NEAR_OBJECT)
                                .anyMatch(word -> explainer.says(objects.get(0), word)));
    }

    /** False where the sentence has only a noun for what "Was X impeached?" asks, such as of an impeachment that is looked into, and where somebody died who may not have been killed. */
    private boolean saysDeed(Reading reading, SentenceFinder.Hit hit) {
        return reading.sought().stream()
                .filter(asked -> asked.plain().endsWith("ed"))
                .allMatch(asked -> hit.told().words().stream().noneMatch(word -> explainer.says(asked, word))
                        || hit.told().words().stream()
                                .filter(word -> explainer.says(asked, word))
                                .anyMatch(word -> !OF_DEED.matcher(word.plain()).matches()
                                        && (!KILLS.matcher(asked.plain()).matches()
                                                || KILLS.matcher(word.plain()).matches())));
    }

    /** False where another person stands nearer before the verb: it tells of what he did. */
    private boolean isOwn(Reading reading, SentenceFinder.Hit hit) {
        if (!Auxiliaries.ACTIVE.contains(reading.words().get(0).plain())
                || reading.keyWords().isEmpty()) {
            return true;
        }
        Told told = hit.told();
        return told.words().stream()
                .filter(word -> explainer.says(reading.keyWords().get(0), word))
                .anyMatch(word -> told.mentions().stream()
                        .filter(m -> m.end() <= word.begin())
                        .filter(m -> reading.isAbout(m.iri()) || ontology.isA(m.type(), Classes.PERSON))
                        .reduce((one, other) -> other)
                        .map(m -> reading.isAbout(m.iri()))
                        .orElse(true));
    }

    /** True where a word that the question does not ask for makes it doubtful. */
    private boolean isUnsure(Reading reading, Told told) {
        return UNSURE.matcher(told.text())
                .results()
                .map(MatchResult::group)
                .anyMatch(group -> explainer.missing(reading.sought(), group).size()
                        == reading.sought().size());
    }

    private static boolean isDoer(Reading reading, Told told, Word verb) {
        Named doer = reading.names().get(reading.isFirstDoer() ? 0 : 1);
        Named other = reading.names().get(reading.isFirstDoer() ? 1 : 0);
        boolean passive = told.text().substring(verb.end()).matches("(?s)\\s+(\\w+\\s+)?by\\b.*");
        return passive
                ? stands(other, told, verb, true)
                : stands(doer, told, verb, true) && stands(other, told, verb, false);
    }

    private static boolean stands(Named name, Told told, Word verb, boolean before) {
        return told.mentions().stream()
                .filter(m -> name.means(m.iri()))
                .anyMatch(m -> before ? m.end() <= verb.begin() : m.begin() >= verb.end());
    }
}
