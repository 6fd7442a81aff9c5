package org.graphwright.model;

/** Names something within its article. Two of one kind with the same value are one; of another article's they say nothing. */
public sealed interface LocalId permits Referent, FactId, QuotationId, EventId {
    /** As it is written, such as {@code e4}. */
    String value();
}
