/**
 * Looking around without SPARQL: find a thing, read its card, its timeline, the ways between two things, and the sentences behind a
 * fact. Every class takes a dataset, reads in a transaction of its own (or its caller's) and returns records; start at
 * {@link org.graphwright.explore.ThingCard}.
 */
@NullMarked
package org.graphwright.explore;

import org.jspecify.annotations.NullMarked;
