package org.graphwright.extract.correct;

/** As what a noun names a relative. */
enum Kin {
    CHILD,
    PARENT,
    SPOUSE,
    SIBLING,
    OTHER;

    static final String CHILD_OF = "childOf";
    static final String SPOUSE_OF = "spouse";
    static final String SIBLING_OF = "sibling";

    /**
     * True where a property between who is named and who is named by may hold.
     *
     * @param namedIsSubject true where who is named is the subject
     */
    boolean admits(String property, boolean namedIsSubject) {
        return switch (this) {
            case CHILD -> property.equals(CHILD_OF) && namedIsSubject;
            case PARENT -> property.equals(CHILD_OF) && !namedIsSubject;
            case SPOUSE -> property.equals(SPOUSE_OF);
            case SIBLING -> property.equals(SIBLING_OF);
            case OTHER -> false;
        };
    }
}
