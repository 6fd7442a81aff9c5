package org.graphwright.query;

import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms in which an answer can be written. */
public enum AnswerFormat {
    /** SPARQL results as CSV: values without types, for spreadsheets. */
    CSV(ResultSetLang.RS_CSV),
    /** SPARQL results as TSV: terms in full. */
    TSV(ResultSetLang.RS_TSV),
    /** SPARQL 1.1 Query Results JSON, with triple terms as in 1.2. */
    JSON(ResultSetLang.RS_JSON),
    /** SPARQL Query Results XML. */
    XML(ResultSetLang.RS_XML),
    /** Triples, for CONSTRUCT and DESCRIBE. */
    TURTLE(Lang.TURTLE);

    private final Lang lang;

    AnswerFormat(Lang lang) {
        this.lang = lang;
    }

    Lang lang() {
        return lang;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
