package org.graphwright.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The Parquet tables beside the quads, with their columns: {@code strings} is a list, {@code map} one of strings by strings, {@code parts} a list
 * of roles and things. Offsets are in characters (UTF-16) of the article's text.
 */
enum Table {
    /** One thing of all articles a row: its class, the name used most, and the others. */
    THINGS("iri string, type string, label string, other_names strings, identifiers map"),
    /** One fact over all articles a row, and how sure it is; an object with a datatype is a value, else the IRI of a thing. */
    FACTS(
            "subject string, property string, object string, datatype string, belief double, sources int, contradicts strings"),
    /** One passage of an article that a fact is read in a row; status and tense as in the graph; relation has the words of a clause that is an openRelation. */
    EVIDENCE(
            "article string, subject string, property string, object string, datatype string, begin int, end int, sentence string,"
                    + " confidence double, by string, status string, tense string, claimed_by string, date string, relation string"),
    /** One mention of a thing, or of a date with its value, a row. */
    MENTIONS("article string, begin int, end int, surface string, kind string, type string, thing string, value string,"
            + " confidence double"),
    /** One article a row; copy_of is the article that it copies. */
    ARTICLES(
            "iri string, id string, title string, date string, url string, source string, byline string, language string,"
                    + " copy_of string, shard string, text string"),
    /** One event as an article tells of it a row; iri is that of the event over all articles, parts are roles and things, numbers what is counted. */
    EVENTS("iri string, article string, type string, begin int, end int, words string, date string, place string,"
            + " parts parts, numbers map, main boolean, future boolean, confidence double"),
    /** One quotation a row. */
    QUOTATIONS("article string, begin int, end int, text string, speaker string, addressee string, direct boolean,"
            + " confidence double");

    private static final Map<String, PrimitiveTypeName> PLAIN = Map.of(
            "int", PrimitiveTypeName.INT32,
            "double", PrimitiveTypeName.DOUBLE,
            "boolean", PrimitiveTypeName.BOOLEAN);

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    /** As Spark writes and reads it: any column may be null. */
    MessageType schema() {
        List<Type> types = new ArrayList<>();
        for (String column : columns.split(", ", -1)) {
            int blank = column.indexOf(' ');
            types.add(type(column.substring(0, blank), column.substring(blank + 1)));
        }
        return new MessageType("spark_schema", types);
    }

    private static Type type(String name, String kind) {
        return switch (kind) {
            case "string" -> string(name);
            case "strings" -> Types.optionalList().element(string("element")).named(name);
            case "map" ->
                Types.optionalMap()
                        .key(Types.required(PrimitiveTypeName.BINARY)
                                .as(LogicalTypeAnnotation.stringType())
                                .named("key"))
                        .value(string("value"))
                        .named(name);
            case "parts" ->
                Types.optionalList()
                        .element(Types.optionalGroup()
                                .addFields(string("role"), string("thing"))
                                .named("element"))
                        .named(name);
            default -> Types.optional(PLAIN.get(kind)).named(name);
        };
    }

    private static Type string(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    /** Its folder among the tables. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
