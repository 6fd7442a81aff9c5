package org.graphwright.resolve;

import java.io.Serializable;

/**
 * What brings units into one block: those that have a key in common, if it is the own name of one of them at least.
 *
 * @param hash the number of what is compared
 * @param own true of a key by which others are looked for, false of one by which it is looked for among others
 * @param weak true of a key that does not join blocks that are too large
 */
public record BlockingKey(long hash, boolean own, boolean weak) implements Serializable {}
