package org.graphwright.extract.trained;

/**
 * What a trained model makes of how a text speaks of two mentions, whatever it says of them: four probabilities with the sum 1.
 *
 * @param asserted that the text tells it as so
 * @param denied that the text says that it is not so
 * @param hypothetical that the text supposes, plans, wishes or asks it
 * @param claimed that only somebody's words say so
 */
public record Standing(double asserted, double denied, double hypothetical, double claimed) {}
