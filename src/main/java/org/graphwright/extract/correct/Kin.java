package org.graphwright.extract.correct;

import org.graphwright.model.PropertyName;

/** As what a noun names a relative. */
enum Kin {
    CHILD,
    PARENT,
    SPOUSE,
    SIBLING,
    OTHER;

    static final PropertyName CHILD_OF = new PropertyName("childOf");
    static final PropertyName SPOUSE_OF = new PropertyName("spouse");
    static final PropertyName SIBLING_OF = new PropertyName("sibling");

    /**
     * True where a property between who is named and who is named by may hold.
     *
     * @param namedIsSubject true where who is named is the subject
     */
    boolean admits(PropertyName property, boolean namedIsSubject) {
        return switch (this) {
            case CHILD -> property.equals(CHILD_OF) && namedIsSubject;
            case PARENT -> property.equals(CHILD_OF) && !namedIsSubject;
            case SPOUSE -> property.equals(SPOUSE_OF);
            case SIBLING -> property.equals(SIBLING_OF);
            case OTHER -> false;
        };
    }
}
