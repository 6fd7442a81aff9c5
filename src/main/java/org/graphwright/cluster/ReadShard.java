package org.graphwright.cluster;

import java.io.Serializable;

/**
 * What came of reading the articles of a shard.
 *
 * @param articles how many it has
 * @param rejects how many could not be read
 */
record ReadShard(String name, int articles, int rejects) implements Serializable {}
