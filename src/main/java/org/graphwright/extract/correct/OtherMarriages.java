package org.graphwright.extract.correct;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Sees where the words marry one of two to somebody else: in "her daughter Maria married Ferdinand" she did not, and who marries "a daughter
 * of Pandulf" is not married to Pandulf.
 */
final class OtherMarriages {
    /** How far before a name is looked. */
    private static final int NEAR = 60;

    private static final String TITLES = "(?:the\\s+)?(?:\\p{Lu}[\\p{L}.-]*\\s+){0,2}";

    private static final Pattern MARRIED =
            Pattern.compile("\\b(?:married|marries|wed|weds|remarried)\\s+(?:to\\s+)?" + TITLES + "$");

    /** Between who marries and the verb. */
    private static final Pattern TO_VERB = Pattern.compile(
            "(?:,?\\s+(?:who|is|was|had|has|later|then|also|secretly|first|subsequently|eventually))*\\s+");

    private final Ontology ontology;
    private final Pattern relativeOf;

    OtherMarriages(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        Set<String> nouns = new TreeSet<>();
        List.of(WordLists.NOUN_OF_A_CHILD, WordLists.NOUN_OF_A_SIBLING, WordLists.NOUN_OF_OTHER_KIN).stream()
                .map(ontology::words)
                .flatMap(Collection::stream)
                .map(Pattern::quote)
                .forEach(nouns::add);
        this.relativeOf = Pattern.compile("\\b(?:" + String.join("|", nouns) + ")\\s+of\\s+" + TITLES + "$");
    }

    /** True where the words speak against a marriage between the sides of {@code statement}. */
    boolean speakAgainst(Reading reading, Statement statement) {
        boolean inOrder = statement.subject().begin() < statement.object().begin();
        Mention first = inOrder ? statement.subject() : statement.object();
        Mention second = inOrder ? statement.object() : statement.subject();
        String text = reading.article().text();
        int from = Math.max(first.end(), second.begin() - NEAR);
        if (from >= second.begin()) {
            return false;
        }
        String before = text.substring(from, second.begin());
        Matcher married = MARRIED.matcher(before);
        return relativeOf.matcher(before).find()
                || married.find() && marriesAnother(reading, first, from + married.start());
    }

    /** True where a person stands right before the verb who is not {@code first}. */
    private boolean marriesAnother(Reading reading, Mention first, int verb) {
        String text = reading.article().text();
        return reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && !m.isDate() && ontology.isA(m.type(), Classes.PERSON))
                .filter(m -> m.begin() >= first.end() && m.end() <= verb)
                .filter(m -> TO_VERB.matcher(text.substring(m.end(), verb)).matches())
                .anyMatch(m -> !m.meant().equals(first.meant()));
    }
}
