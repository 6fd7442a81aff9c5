package org.graphwright.extract.factuality;

import java.util.HashSet;
import java.util.Set;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** The word lists of an ontology that say whether and when something is so. Immutable. */
final class FactualityWords {
    final Phrases denial;
    final Phrases noDenial;
    final Phrases denyingPreposition;
    final Phrases denyingVerb;
    final Phrases doubtingVerb;
    final Phrases doubtingWord;
    final Phrases doubtingAttribute;
    final Phrases doubtingNoun;
    final Phrases falseWord;
    final Phrases unreliableSource;
    final Phrases workOfFiction;
    final Phrases unnamedSource;
    final Phrases telling;
    final Phrases verbOfShowing;
    final Phrases verbOfPlaying;
    final Phrases verbOfFailing;
    final Phrases hardlyAnybody;
    final Phrases nearly;
    final Phrases nounOfPost;
    final Phrases betrothal;
    final Phrases verbOfRole;
    final Phrases modal;
    final Phrases condition;
    final Phrases account;
    final Phrases trust;
    final Phrases hearsayVerb;
    final Phrases factiveWord;
    final Phrases contestingVerb;
    final Phrases admittingVerb;
    final Phrases relatingVerb;
    final Phrases relatingNoun;
    final Phrases feigningVerb;
    final Phrases mistakenAdverb;
    final Phrases namingVerb;
    final Phrases fulfillingWord;
    final Phrases leavingVerb;
    final Phrases succeedingVerb;
    final Phrases verbOfBeginning;
    final Phrases deedNoun;
    final Phrases candidacy;
    final Phrases former;
    final Phrases future;
    final Phrases heldOnceBy;
    final Phrases toBeHeldBy;
    final Phrases office;
    final Phrases changingSides;
    final Phrases appointingVerb;
    final Phrases speech;

    FactualityWords(Ontology ontology) {
        this.denial = of(ontology, WordLists.DENIAL);
        this.noDenial = of(ontology, WordLists.NO_DENIAL);
        this.denyingPreposition = of(ontology, WordLists.DENYING_PREPOSITION);
        this.denyingVerb = of(ontology, WordLists.DENYING_VERB);
        this.doubtingVerb = of(ontology, WordLists.DOUBTING_VERB);
        this.doubtingWord = of(ontology, WordLists.DOUBTING_WORD);
        this.doubtingAttribute = of(ontology, WordLists.DOUBTING_ATTRIBUTE);
        this.doubtingNoun = of(ontology, WordLists.DOUBTING_NOUN);
        this.falseWord = of(ontology, WordLists.FALSE_WORD);
        this.unreliableSource = of(ontology, WordLists.UNRELIABLE_SOURCE);
        this.unnamedSource = of(ontology, WordLists.UNNAMED_SOURCE);
        this.telling = of(ontology, WordLists.TELLING);
        this.workOfFiction = of(ontology, WordLists.WORK_OF_FICTION);
        this.verbOfShowing = of(ontology, WordLists.VERB_OF_SHOWING);
        this.verbOfPlaying = of(ontology, WordLists.VERB_OF_PLAYING_A_PART);
        this.verbOfFailing = of(ontology, WordLists.VERB_OF_FAILING);
        this.nounOfPost = of(ontology, WordLists.NOUN_OF_A_POST);
        this.betrothal = of(ontology, WordLists.BETROTHAL);
        this.hardlyAnybody = of(ontology, WordLists.HARDLY_ANYBODY);
        this.nearly = of(ontology, WordLists.NEARLY);
        this.verbOfRole = of(ontology, WordLists.VERB_OF_A_ROLE);
        this.modal = of(ontology, WordLists.MODAL);
        this.condition = of(ontology, WordLists.CONDITION);
        this.account = of(ontology, WordLists.ACCOUNT);
        this.trust = of(ontology, WordLists.TRUST);
        this.hearsayVerb = of(ontology, WordLists.HEARSAY_VERB);
        this.factiveWord = of(ontology, WordLists.FACTIVE_WORD);
        this.contestingVerb = of(ontology, WordLists.CONTESTING_VERB);
        this.admittingVerb = of(ontology, WordLists.ADMITTING_VERB);
        this.relatingVerb = of(ontology, WordLists.RELATING_VERB);
        Set<String> nouns = new HashSet<>(ontology.words(WordLists.POSITIONS));
        nouns.addAll(ontology.words(WordLists.BODIES));
        nouns.addAll(ontology.words(WordLists.MAN, WordLists.WOMAN, WordLists.RELATING_NOUN));
        this.relatingNoun = new Phrases(nouns);
        this.feigningVerb = of(ontology, WordLists.FEIGNING_VERB);
        this.mistakenAdverb = of(ontology, WordLists.MISTAKEN_ADVERB);
        this.namingVerb = of(ontology, WordLists.NAMING);
        this.fulfillingWord = of(ontology, WordLists.FULFILLING_WORD);
        this.leavingVerb = of(ontology, WordLists.LEAVING_VERB);
        this.succeedingVerb = of(ontology, WordLists.SUCCEEDING_VERB);
        this.verbOfBeginning = of(ontology, WordLists.VERB_OF_BEGINNING);
        this.deedNoun = of(ontology, WordLists.DEED_NOUN);
        this.candidacy = of(ontology, WordLists.CANDIDACY);
        this.former = of(ontology, WordLists.HELD_ONCE);
        this.future = of(ontology, WordLists.TO_HOLD);
        this.heldOnceBy = of(ontology, WordLists.HELD_ONCE_BY);
        this.toBeHeldBy = of(ontology, WordLists.TO_BE_HELD_BY);
        Set<String> offices = new HashSet<>(ontology.words(WordLists.POSITIONS));
        offices.addAll(ontology.words(WordLists.TITLE, WordLists.HEAD_OF_STATE, WordLists.HEAD_OF_GOVERNMENT));
        this.office = new Phrases(offices);
        this.changingSides = of(ontology, WordLists.VERB_OF_CHANGING_SIDES);
        this.appointingVerb = of(ontology, WordLists.APPOINTING_VERB);
        this.speech = of(ontology, WordLists.SPEECH);
    }

    private static Phrases of(Ontology ontology, String list) {
        return new Phrases(ontology.words(list));
    }
}
