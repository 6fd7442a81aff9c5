package org.graphwright.extract.cue;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Whether what stands right before and after a match gives its words to something else. */
final class Surroundings {
    private final Ontology ontology;
    private final Gazetteer gazetteer;

    Surroundings(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** @param office whether the match says that somebody holds an office */
    boolean admit(CuePattern.Match match, CueSentence sentence, boolean office) {
        return !(isNextOnesTitle(match, sentence)
                || office && (isAttribute(match, sentence) || isPartyOfOfficial(match, sentence))
                || isSubjectOfNextClause(match, sentence)
                || isOwner(match, sentence)
                || isPartBesideNoun(match, sentence)
                || match.main() == KnownPlace.NATION && isOfficeOfBodyBefore(match, sentence));
    }

    /** The title in "Ann Lee, Greek prime minister Bo Ek" is not that of the one before. */
    private boolean isNextOnesTitle(CuePattern.Match match, CueSentence sentence) {
        Mention next = match.end() < sentence.size() ? sentence.mentionAt(match.end()) : null;
        return next != null
                && sentence.mentionAt(match.end() - 1) == null
                && sentence.beginsMention(match.end())
                && ontology.isA(next.type(), Classes.PERSON);
    }

    /** "At the request of Ann Lee, the Queen suspended parliament": what a verb follows without a comma is no apposition. */
    private static boolean isSubjectOfNextClause(CuePattern.Match match, CueSentence sentence) {
        int verb = match.end();
        if (match.roleEnd() != verb || verb + 1 >= sentence.size() || match.begin() == 0 && sentence.beginsMention(0)) {
            return false;
        }
        int before = match.roleBegin() - 1;
        while (before > match.begin() && !sentence.text(before).equals(",") && sentence.mentionAt(before) == null) {
            before--;
        }
        String tag = sentence.token(verb).tag();
        return sentence.text(Math.max(before, 0)).equals(",")
                && (tag.equals("MD")
                        || tag.equals("VBZ")
                        || tag.equals("VBP")
                        || tag.equals("VBD") && !sentence.token(verb + 1).tag().equals("IN"));
    }

    /** The mayor of a Polish city is not the mayor of the Polish. */
    private boolean isAttribute(CuePattern.Match match, CueSentence sentence) {
        Mention last = sentence.mentionAt(match.end() - 1);
        if (last == null || !match.objects().contains(last) || match.end() == sentence.size()) {
            return false;
        }
        int first = match.end() - 1;
        while (!sentence.beginsMention(first)) {
            first--;
        }
        return sentence.token(match.end()).tag().startsWith("NN")
                && gazetteer.countryOfDemonym(sentence.nameAt(first)).isPresent();
    }

    /** "Republican President Ann Lee" heads a state, not the party. */
    private boolean isPartyOfOfficial(CuePattern.Match match, CueSentence sentence) {
        Mention party = sentence.mentionAt(match.begin());
        int after = party == null ? sentence.size() : sentence.mentionEnd(match.begin());
        return party != null
                && match.objects().contains(party)
                && ontology.isA(party.type(), Classes.PARTY)
                && after < sentence.size()
                && !sentence.text(after - 1).equals("Party")
                && isOfficeOfState(sentence.text(after).toLowerCase(Locale.ROOT));
    }

    private boolean isOfficeOfState(String word) {
        return ontology.isListed(WordLists.HEAD_OF_STATE, word)
                || ontology.isListed(WordLists.HEAD_OF_GOVERNMENT, word);
    }

    /** Calabar, the capital of Nigeria's Cross River state, is no capital of Nigeria. */
    private static boolean isOwner(CuePattern.Match match, CueSentence sentence) {
        Mention last = sentence.mentionAt(match.end() - 1);
        return last != null
                && match.objects().contains(last)
                && match.end() < sentence.size()
                && sentence.token(match.end()).tag().equals("POS");
    }

    /** "The Green Party's Senate nomination" makes the Senate no part of the party. */
    private boolean isPartBesideNoun(CuePattern.Match match, CueSentence sentence) {
        Mention last = sentence.mentionAt(match.end() - 1);
        return last != null
                && match.end() < sentence.size()
                && sentence.token(match.end()).tag().matches("NNS?")
                && match.subjects().contains(last)
                && ontology.isA(last.type(), Classes.ORGANIZATION)
                && match.objects().stream().anyMatch(whole -> ontology.isA(whole.type(), Classes.ORGANIZATION));
    }

    /** "Society President Ann Lee" is president of no country. */
    private static boolean isOfficeOfBodyBefore(CuePattern.Match match, CueSentence sentence) {
        return match.begin() > 0 && sentence.token(match.begin() - 1).tag().startsWith("NN");
    }
}
