package org.graphwright.cluster;

import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/** The Parquet tables beside the quads, with their columns. Offsets are in characters (UTF-16) of the article's text. */
enum Table {
    /** One thing of all articles a row: its class, the name used most, and the others. */
    THINGS("iri string, type string, label string, other_names array<string>, identifiers map<string,string>"),
    /** One fact over all articles a row, and how sure it is; an object with a datatype is a value, else the IRI of a thing. */
    FACTS(
            "subject string, property string, object string, datatype string, belief double, sources int, contradicts array<string>"),
    /** One passage of an article that a fact is read in a row; status and tense as in the graph. */
    EVIDENCE(
            "article string, subject string, property string, object string, datatype string, begin int, end int, sentence string,"
                    + " confidence double, by string, status string, tense string, claimed_by string, date string"),
    /** One mention of a thing, or of a date with its value, a row. */
    MENTIONS("article string, begin int, end int, surface string, kind string, type string, thing string, value string,"
            + " confidence double"),
    /** One article a row; copy_of is the article that it copies. */
    ARTICLES(
            "iri string, id string, title string, date string, url string, source string, byline string, language string,"
                    + " copy_of string, shard string, text string"),
    /** One event as an article tells of it a row; iri is that of the event over all articles, parts are roles and things. */
    EVENTS("iri string, article string, type string, begin int, end int, words string, date string, place string,"
            + " parts array<struct<role:string,thing:string>>, main boolean, future boolean, confidence double"),
    /** One quotation a row. */
    QUOTATIONS("article string, begin int, end int, text string, speaker string, addressee string, direct boolean,"
            + " confidence double");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    StructType schema() {
        return StructType.fromDDL(columns);
    }

    /** Its folder among the tables. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
