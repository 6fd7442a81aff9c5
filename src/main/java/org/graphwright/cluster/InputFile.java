package org.graphwright.cluster;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param number its place among all, from 0
 * @param path where it is, with the scheme of its file system
 * @param id its path below the parent of what the user named, as {@code build} has it
 */
record InputFile(long number, String path, String id) implements Serializable {}
