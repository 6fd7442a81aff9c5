package org.graphwright.resolve;

/** Compares names as the resolver does. */
public final class NameKey {
    private NameKey() {}

    /** True of two names that differ in no more than marks, capitals, leading articles and spelling. */
    public static boolean same(String one, String other) {
        return NameForms.normalised(one).equals(NameForms.normalised(other));
    }
}
