package org.graphwright.mcp;

import java.util.List;

/**
 * What of a list is given at once.
 *
 * @param offset how many are left out of the front
 * @param limit how many are given at most
 */
record Part(int offset, int limit) {
    static final String OFFSET = "offset";
    static final String LIMIT = "limit";

    /** More than any list has that is read so; by hand. */
    private static final int MOST_LEFT_OUT = 1_000_000;

    static Parameter offsetParameter() {
        return Parameter.integer(
                OFFSET,
                0,
                MOST_LEFT_OUT,
                "How many to leave out of the front; the last line of an answer says what comes next.");
    }

    static Parameter limitParameter(int usual, int most) {
        return Parameter.integer(LIMIT, 1, most, "How many to give at most; " + usual + " where it is not said.");
    }

    static Part of(Arguments arguments, int usual) {
        return new Part(arguments.number(OFFSET, 0), arguments.number(LIMIT, usual));
    }

    <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, (int) Math.min((long) from + limit, all.size()));
    }

    /** The last line: how many were found, and how to get the next. */
    String end(String what, long found, int given) {
        if (found == 0) {
            return "no " + what + "s\n";
        }
        String all = Lines.counted(found, what);
        if (given == 0) {
            return all + ", none beyond offset " + offset + "\n";
        }
        if (given == found) {
            return all + (found > 1 ? ", all of them\n" : "\n");
        }
        long end = (long) offset + given;
        return (offset + 1) + " to " + end + " of " + all + (end < found ? "; for the next: offset " + end : "") + "\n";
    }
}
