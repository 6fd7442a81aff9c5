package org.graphwright.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Those terms of {@code ontology/graphwright.ttl} that the program names and that give a graph its shape, as nodes. A test keeps them in the file. */
public final class Vocabulary {
    /** What all resources' IRIs begin with. */
    public static final String BASE = "https://graphwright.org/";

    /** The namespace of all terms of the ontology, {@code gw:}. */
    public static final String NAMESPACE = BASE + "ontology#";

    public static final Node ARTICLE = term("Article");
    public static final Node MENTION = term("Mention");
    public static final Node EVIDENCE = term("Evidence");
    public static final Node QUOTATION = term("Quotation");
    public static final Node EVENT_MENTION = term("EventMention");
    public static final Node TELLS_OF = term("tellsOf");
    public static final Node ARTICLE_ID = term("articleId");
    public static final Node TITLE = term("title");
    public static final Node DATE = term("date");
    public static final Node URL = term("url");
    public static final Node SOURCE = term("source");
    public static final Node BYLINE = term("byline");
    public static final Node SUMMARY = term("summary");
    public static final Node LANGUAGE = term("language");
    public static final Node CONTENT_HASH = term("contentHash");
    public static final Node TEXT = term("text");
    public static final Node READ_AT = term("readAt");
    public static final Node SHARD = term("shard");
    public static final Node RESOLUTION = term("resolution");
    public static final Node ISO_CODE = term("isoCode");
    public static final Node GEONAMES_ID = term("geonamesId");
    public static final Node LINK_SCORE = term("linkScore");
    public static final Node COPY_OF = term("copyOf");
    public static final Node IN_ARTICLE = term("inArticle");
    public static final Node BEGIN = term("begin");
    public static final Node END = term("end");
    public static final Node SENTENCE = term("sentence");
    public static final Node SENTENCE_BEGIN = term("sentenceBegin");
    public static final Node SENTENCE_END = term("sentenceEnd");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node SURFACE = term("surface");
    public static final Node KIND = term("kind");
    public static final Node MENTION_TYPE = term("mentionType");
    public static final Node REFERS_TO = term("refersTo");
    public static final Node VALUE = term("value");
    public static final Node EXTRACTOR = term("extractor");
    public static final Node BY = term("by");
    public static final Node SUBJECT_MENTION = term("subjectMention");
    public static final Node OBJECT_MENTION = term("objectMention");
    public static final Node CLAIMED_BY = term("claimedBy");
    public static final Node PREMISE = term("premise");
    /** What the Library of Congress names the type of dates in its Extended Date/Time Format. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static final Node WHEN = term("when");
    public static final Node UNTIL = term("until");
    public static final Node TENSE = term("tense");
    public static final Node RELATION = term("relation");
    public static final Node NEGATED = term("negated");
    public static final Node SPEAKER = term("speaker");
    public static final Node SPEAKER_MENTION = term("speakerMention");
    public static final Node AGENT_WORDS = term("agentWords");
    public static final Node PATIENT_WORDS = term("patientWords");
    public static final Node SPEAKER_WORDS = term("speakerWords");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node QUOTE = term("quote");
    public static final Node DIRECT = term("direct");
    public static final Node OPEN_RELATION = term("openRelation");
    public static final Node HELD_IN = term("heldIn");
    public static final Node EVENT_DATE = term("eventDate");
    public static final Node PARTICIPANT = term("participant");
    public static final Node AGENT = term("agent");
    public static final Node PATIENT = term("patient");
    public static final Node FIRST_DAY = term("firstDay");
    public static final Node MAIN = term("main");
    public static final Node FUTURE = term("future");
    public static final Node CURRENCY = term("currency");
    public static final Node RULE = term("Rule");
    public static final Node WORD_LIST = term("WordList");
    public static final Node WORDS = term("words");
    public static final Node CUE = term("cue");
    public static final Node BODY = term("body");
    public static final Node HEAD = term("head");
    public static final Node FACTOR = term("factor");
    public static final Node MIN_CONFIDENCE = term("minConfidence");
    public static final Node WORDING = term("wording");
    public static final Node AT_MOST = term("atMost");
    public static final Node AT_MOST_SUBJECTS = term("atMostSubjects");
    public static final Node AT_ONE_TIME = term("atOneTime");
    public static final Node EXCLUDES = term("excludes");
    public static final Node ACYCLIC = term("acyclic");
    public static final Node NOT_AFTER_ARTICLE = term("notAfterArticle");
    public static final Node BELIEF_NODE = term("Belief");
    public static final Node BELIEF = term("belief");
    public static final Node SOURCES = term("sources");
    public static final Node CONTRADICTS = term("contradicts");

    private Vocabulary() {}

    /** The node of a term of the ontology. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }
}
