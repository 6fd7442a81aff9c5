package org.graphwright.resolve;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Says of which units it is certain that they are not one thing. */
final class Exclusion implements BiPredicate<Unit, Unit> {
    @Override
    public boolean test(Unit one, Unit other) {
        String code = one.detail();
        String otherCode = other.detail();
        boolean coded = isFixed(one) && isFixed(other) && code != null && otherCode != null;
        if (coded && one.kind() == other.kind() && !Objects.equals(code, otherCode)) {
            return true;
        }
        boolean persons = one.kind() == Unit.Kind.PERSON && other.kind() == Unit.Kind.PERSON;
        boolean namesakes = one.words().equals(other.words());
        return persons && (namesakes || !PersonNames.compatible(one.words(), other.words()));
    }

    private static boolean isFixed(Unit unit) {
        return List.of(Unit.Kind.GEO, Unit.Kind.BODY, Unit.Kind.NAME).contains(unit.kind());
    }
}
