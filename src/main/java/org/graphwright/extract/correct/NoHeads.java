package org.graphwright.extract.correct;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Sentence;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.WordLists;

/**
 * Takes back, whatever read it, that somebody heads or belongs to what the words beside its name say otherwise of: an heir heads no state,
 * a deputy not what another heads, a minister of defence no government; who leads a ranking or is honoured is not of who makes or gives
 * it, nor a lawyer of her client. Immutable.
 */
public final class NoHeads {
    /** Characters beside a name that are looked at, and between two; by hand. */
    private static final int NEAR = 60;

    private static final Set<PropertyName> STATE = Set.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT);

    private static final Set<PropertyName> OF_A_BODY =
            Set.of(Properties.MEMBER_OF, Properties.EMPLOYED_BY, Properties.HEAD_OF, Properties.AFFILIATED_WITH);

    private static final Set<PropertyName> STAFF = Set.of(Properties.MEMBER_OF, Properties.EMPLOYED_BY);

    private static final Pattern HEIR =
            Pattern.compile("(?i)\\b(?:heir(?:ess)?|claimant|pretender|in line|succession)\\b[^.;]{0,25}"
                    + " to the (?:\\p{L}+ )?(?:throne|crown) of (?:the )?$|\\bcrown princ(?:e|ess) of (?:the )?$");

    private static final Pattern HEIR_BEHIND =
            Pattern.compile("(?i)^(?:['’]s?)? (?:crown princ(?:e|ess)|heir(?:ess)?(?: apparent| presumptive)?)\\b");

    private static final Pattern CROWN_PRINCE = Pattern.compile("(?i)\\bcrown princ(?:e|ess) $");

    private static final String DEPUTY = "(?:deputy|vice|assistant|lieutenant|under-?)[ -](?:\\p{L}+[ -]){0,2}?"
            + "(?:mayor|governor|head|chief(?: executive)?(?: officer)?|chair(?:man|woman|person)?|president|prime minister|premier|director|leader|chancellor"
            + "|commissioner|speaker|captain|coach|manager|commander)(?:[ -]general)?";

    private static final Pattern DEPUTY_OF = Pattern.compile("(?i)\\b" + DEPUTY + " (?:of|at|for) (?:the )?$");

    private static final Pattern DEPUTY_BEHIND = Pattern.compile("(?i)^(?:['’]s?)? (?:\\p{L}+ )?" + DEPUTY + "\\b");

    private static final Pattern DEPUTY_BEFORE = Pattern.compile("(?i)\\b" + DEPUTY + " $");

    private static final Pattern HEAD_OF_GOVERNMENT = Pattern.compile(
            "(?i)\\b(?:prime|chief|first) minister|premier|chancellor(?! of the exchequer)|taoiseach|mayor|governor|head of (?:the )?government|\\bPM\\b");

    private static final Pattern HONOURED = Pattern.compile(
            "(?i)\\bof the (?:day|week|month|year|season|decade|century|match|tournament|series|round)\\b[^.;,]{0,25} by (?:the )?$");

    private static final Pattern CLIENT = Pattern.compile(
            "(?i)\\b(?:represent(?:s|ed|ing)?|(?:act|acts|acted|acting|appear|appears|appeared|appearing|speaking) for|on behalf of|sue[sd]?|suing"
                    + "|advis(?:es|ed|ing)|consult(?:s|ed|ing) for|consultant (?:to|for)|defend(?:s|ed|ing)|case against|lawsuit against|suit against) (?:the )?$");

    private static final Pattern ADVOCATE = Pattern.compile(
            "(?i)\\b(?:lawyers?|attorneys?|solicitor|barrister|counsel|advocate|consultant|adviser|advisor|lobbyist|auditor|accountant|agent)\\b");

    private final Ontology ontology;
    private final Pattern ranking;
    private final Pattern rankingOf;

    /** @param ontology with the lists of words */
    public NoHeads(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        String rankings = ontology.words(WordLists.PRIZE_OR_RANKING).stream()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.ranking = Pattern.compile("^(?:['’]s?)?(?: [\\w-]+){0,3}? " + rankings + "\\b");
        this.rankingOf = Pattern.compile("\\b" + rankings + " (?:of|by|from) (?:the )?$");
    }

    /** The statements that hold. */
    public List<Statement> leaveOut(Reading reading, List<Statement> statements) {
        Map<Pair, Double> ministers = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.property().equals(Properties.MINISTER_OF)) {
                ministers.merge(pair(statement), statement.confidence(), Math::max);
            }
        }
        return statements.stream()
                .filter(s -> !s.source().isReading() || s.value() != null || holds(reading, s, ministers))
                .toList();
    }

    private boolean holds(Reading reading, Statement statement, Map<Pair, Double> ministers) {
        String text = reading.article().text();
        boolean head = ontology.implies(statement.property(), Properties.HEAD_OF);
        boolean other = head && (isOfHeir(text, statement) || isOfDeputy(text, statement))
                || OF_A_BODY.contains(statement.property()) && isOfGiver(text, statement)
                || STAFF.contains(statement.property()) && isOfClient(reading, statement)
                || STATE.contains(statement.property()) && isOfMinister(reading, statement, ministers);
        return !other;
    }

    private static boolean isOfHeir(String text, Statement statement) {
        return STATE.contains(statement.property())
                && (HEIR.matcher(before(text, statement.object().begin())).find()
                        || HEIR_BEHIND
                                .matcher(after(text, statement.object().end()))
                                .find()
                        || CROWN_PRINCE
                                .matcher(before(text, statement.subject().begin()))
                                .find());
    }

    private static boolean isOfDeputy(String text, Statement statement) {
        return DEPUTY_OF.matcher(before(text, statement.object().begin())).find()
                || DEPUTY_BEHIND.matcher(after(text, statement.object().end())).find()
                || DEPUTY_BEFORE
                                .matcher(before(text, statement.subject().begin()))
                                .find()
                        && text.startsWith(" of ", statement.subject().end());
    }

    private boolean isOfGiver(String text, Statement statement) {
        String before = before(text, statement.object().begin());
        return ranking.matcher(after(text, statement.object().end())).find()
                || rankingOf.matcher(before).find()
                || HONOURED.matcher(before).find();
    }

    private static boolean isOfClient(Reading reading, Statement statement) {
        String text = reading.article().text();
        return CLIENT.matcher(before(text, statement.object().begin())).find()
                && ADVOCATE.matcher(sentence(reading, statement)).find();
    }

    /** "Sweden's minister of defence": where no word of the sentence is of who heads a government. */
    private static boolean isOfMinister(Reading reading, Statement statement, Map<Pair, Double> ministers) {
        return ministers.getOrDefault(pair(statement), 0.0) > statement.confidence()
                && !HEAD_OF_GOVERNMENT.matcher(sentence(reading, statement)).find();
    }

    private static String sentence(Reading reading, Statement statement) {
        return reading.sentenceAt(statement.object().begin())
                .map(Sentence::span)
                .map(span -> span.of(reading.article().text()))
                .orElse("");
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - NEAR), at);
    }

    private static String after(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + NEAR));
    }

    private record Pair(Referent subject, Referent object) {}

    private static Pair pair(Statement statement) {
        return new Pair(statement.subject().meant(), statement.object().meant());
    }
}
