package org.graphwright.extract.light;

/** What part a mention has in its clause, as far as tags and chunks tell. */
enum Role {
    SUBJECT,
    OBJECT,
    PREPOSITIONAL,
    POSSESSIVE,
    APPOSITION,
    OTHER
}
