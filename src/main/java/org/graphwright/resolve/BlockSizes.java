package org.graphwright.resolve;

/**
 * How large the blocks of a resolution were.
 *
 * @param records how many records there are, last names alone among them
 * @param blocks how many blocks of full names there were
 * @param largest how many records the largest of them had, or the last names alone of one word with the persons they may mean
 */
public record BlockSizes(long records, int blocks, int largest) {}
