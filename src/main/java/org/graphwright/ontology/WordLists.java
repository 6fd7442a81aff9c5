package org.graphwright.ontology;

import java.util.List;

/** Labels of the word lists ({@code gw:WordList}) that steps of the program read by themselves; cues refer to theirs by label. */
public final class WordLists {
    public static final String TITLE = "title";
    public static final String ADDRESS = "address";
    public static final String WOMAN = "woman";
    public static final String MAN = "man";
    public static final String WORD_OF_COMMON_BODIES = "word of common bodies";
    public static final String BODY_WITH_ITS_OWNER = "body with its owner";
    public static final String BODY_OF_NO_REGION = "body of no region";
    public static final String NO_NAME = "no name";
    public static final String CONTINENT = "continent";
    public static final String WORD_OF_BODIES_THAT_ONLY_SIT_IN_THEIR_STATE =
            "word of bodies that only sit in their state";
    public static final String BODY_OF_FEW_COUNTRIES = "body of few countries";
    public static final String NO_TOWN = "no town";
    public static final String END_OF_A_BODYS_NAME = "end of a body's name";
    public static final String PRONOUN_OF_A_MAN = "pronoun of a man";
    public static final String PRONOUN_OF_A_WOMAN = "pronoun of a woman";
    public static final String PRONOUN_OF_A_THING = "pronoun of a thing";
    public static final String PRONOUN_OF_MANY = "pronoun of many";
    public static final String RELATIVE_PRONOUN = "relative pronoun";
    public static final String PRONOUN_OF_WHO_SPEAKS = "pronoun of who speaks";
    public static final String PRONOUN_OF_WE_AND_YOU = "pronoun of we and you";

    public static final String GENERATION = "generation";
    public static final String PORTFOLIO = "portfolio";
    public static final String SPOKESPERSON = "spokesperson";
    public static final String WORD_OF_BODIES_THAT_ACT_FOR_THEIR_STATE = "word of bodies that act for their state";
    public static final String LAST_NOUN_OF_A_PLACES_NAME = "last noun of a place's name";
    public static final String LAST_NOUN_OF_A_BODYS_NAME = "last noun of a body's name";
    public static final String GOVERNMENT_BODY = "government body";
    public static final String UNIT = "unit";
    public static final String WORD_BESIDE_A_BODYS_NAME = "word beside a body's name";
    public static final String WATER = "water";
    public static final String DIRECTION = "direction";
    public static final String DENIAL = "denial";
    public static final String NO_DENIAL = "no denial";
    public static final String DENYING_PREPOSITION = "denying preposition";
    public static final String DENYING_VERB = "denying verb";
    public static final String DOUBTING_VERB = "doubting verb";
    public static final String DOUBTING_WORD = "doubting word";
    public static final String DOUBTING_ATTRIBUTE = "doubting attribute";
    public static final String DOUBTING_NOUN = "doubting noun";
    public static final String FALSE_WORD = "false word";
    public static final String UNRELIABLE_SOURCE = "unreliable source";
    public static final String UNNAMED_SOURCE = "unnamed source";
    public static final String TELLING = "telling";
    public static final String WORK_OF_FICTION = "work of fiction";
    public static final String VERB_OF_SHOWING = "verb of showing";
    public static final String VERB_OF_PLAYING_A_PART = "verb of playing a part";
    public static final String VERB_OF_FAILING = "verb of failing";
    public static final String HARDLY_ANYBODY = "hardly anybody";
    public static final String NEARLY = "nearly";
    public static final String NOUN_OF_A_POST = "noun of a post";
    public static final String BETROTHAL = "betrothal";
    public static final String VERB_OF_A_ROLE = "verb of a role";
    public static final String MODAL = "modal";
    public static final String CONDITION = "condition";
    public static final String ACCOUNT = "account";
    public static final String TRUST = "trust";
    public static final String HEARSAY_VERB = "hearsay verb";
    public static final String ACCORDING_TO = "according to";
    public static final String RELATING_VERB = "relating verb";
    public static final String RELATING_NOUN = "relating noun";
    public static final String FACTIVE_WORD = "factive word";
    public static final String CONTESTING_VERB = "contesting verb";
    public static final String ADMITTING_VERB = "admitting verb";
    public static final String FEIGNING_VERB = "feigning verb";
    public static final String MISTAKEN_ADVERB = "mistaken adverb";
    public static final String FULFILLING_WORD = "fulfilling word";
    public static final String LEAVING_VERB = "leaving verb";
    public static final String SUCCEEDING_VERB = "succeeding verb";
    public static final String VERB_OF_BEGINNING = "verb of beginning";
    public static final String NOUN_OF_A_CHILD = "noun of a child";
    public static final String NOUN_OF_A_PARENT = "noun of a parent";
    public static final String NOUN_OF_A_SPOUSE = "noun of a spouse";
    public static final String NOUN_OF_A_SIBLING = "noun of a sibling";
    public static final String NOUN_OF_OTHER_KIN = "noun of other kin";
    public static final String DEED_NOUN = "noun of a deed";
    public static final String GIVERS_VERB = "giver's verb";
    public static final String PRIZE_OR_RANKING = "prize or ranking";
    public static final String CANDIDACY = "candidacy";
    public static final String HELD_ONCE = "held once";
    public static final String HELD_ONCE_BY = "held once by";
    public static final String TO_HOLD = "to hold";
    public static final String TO_BE_HELD_BY = "to be held by";
    public static final String APPOINTING_VERB = "appointing verb";
    public static final String VERB_OF_CHANGING_SIDES = "verb of changing sides";
    public static final String TIME_OF_AN_OFFICE = "time of an office";
    public static final String BEFORE_A_QUOTED_NAME = "before a quoted name";
    public static final String NOUN_FOR_A_PERSON = "noun for a person";
    public static final String NOUN_FOR_AN_ORGANIZATION = "noun for an organization";
    public static final String NOUN_FOR_A_PLACE = "noun for a place";
    public static final String NOUN_FOR_AN_EVENT = "noun for an event";

    public static final String VERB_OF_KILLING = "verb of killing";
    public static final String VERB_OF_INJURING = "verb of injuring";
    public static final String VERB_OF_ARRESTING = "verb of arresting";
    public static final String VERB_OF_AFFECTING = "verb of affecting";
    public static final String VERB_OF_DYING = "verb of dying";
    public static final String VERB_OF_VIOLENCE = "verb of violence";
    public static final String NOUN_OF_KILLING = "noun of killing";
    public static final String BEGINNING_OF_A_WORD_OF_KILLING = "beginning of a word of killing";
    public static final String NOUN_OF_INJURING = "noun of injuring";
    public static final String NOUN_OF_ARRESTING = "noun of arresting";
    public static final String NOUN_OF_AFFECTING = "noun of affecting";
    public static final String STATE_OF_THE_KILLED = "state of the killed";
    public static final String STATE_OF_THE_INJURED = "state of the injured";
    public static final String STATE_OF_THE_MISSING = "state of the missing";
    public static final String STATE_OF_THE_AFFECTED = "state of the affected";
    public static final String COUNTED_AND_NO_PEOPLE = "counted and no people";
    public static final String ABOUT_A_NUMBER = "about a number";
    public static final String PEOPLE_IN_EVENTS = "people in events";
    public static final String RESEARCHER = "researcher";
    public static final String THING_IN_EVENTS = "thing in events";
    public static final String NO_SINGLE_PERSON = "no single person";
    public static final String GROUP_WITH_ITS_NUMBER = "group with its number";

    public static final String ANY_BODY = "any body";

    public static final String SPEECH = "speech";
    public static final String SPEECH_IN_QUOTATION_MARKS = "speech in quotation marks";
    public static final String SPEECH_WITH_THAT = "speech with that";
    public static final String DENYING = "denying";
    public static final String SAYING_A_THING = "saying a thing";
    public static final String ACCUSING = "accusing";
    public static final String NAMING = "naming";
    public static final String PROMISING = "promising";
    public static final String NOUN_FOR_A_SPEAKER = "noun for a speaker";
    public static final String NOUN_FOR_A_BODY_WITHOUT_A_NAME = "noun for a body without a name";
    public static final String NOUN_FOR_A_STATES_BODY_WITHOUT_A_NAME = "noun for a state's body without a name";
    public static final String WRITING = "writing";
    public static final String DOCUMENT = "document";
    public static final String DAY_OF_SPEECH = "day of speech";
    public static final String WITHHELD = "withheld";
    public static final String STATEMENT = "statement";

    public static final String HEAD_OF_STATE = "head of state";
    public static final String HEAD_OF_GOVERNMENT = "head of government";

    /** What the light profile takes for pronouns. */
    public static final List<String> PRONOUNS = List.of(
            PRONOUN_OF_A_MAN,
            PRONOUN_OF_A_WOMAN,
            PRONOUN_OF_A_THING,
            PRONOUN_OF_MANY,
            RELATIVE_PRONOUN,
            PRONOUN_OF_WHO_SPEAKS,
            PRONOUN_OF_WE_AND_YOU);

    /** Those whose words are the position of a person: the lists that the cues of {@code gw:position} refer to. */
    public static final List<String> POSITIONS = List.of(
            HEAD_OF_STATE,
            HEAD_OF_GOVERNMENT,
            "minister",
            "official",
            SPOKESPERSON,
            "chief executive",
            "head",
            "coach",
            "player",
            "worker",
            "member",
            "artist",
            "role");

    /** Those whose words say what kind of organization something is. */
    public static final List<String> BODIES =
            List.of("organization", "section", "institution", GOVERNMENT_BODY, "school", UNIT);

    private WordLists() {}
}
