package org.graphwright.article.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Takes from Rich Text Format what is marked as deleted or hidden, headers, footers and remarks; the marks hold for a group, or until they are taken back. */
final class RtfFilter {
    // Bits of a group's state.
    private static final int HIDDEN = 1;
    private static final int ASIDE = 2;

    /** That surely make an int. */
    private static final int MOST_DIGITS = 9;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private final Deque<Integer> groups = new ArrayDeque<>();
    private int state;
    private int at;

    private RtfFilter(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    static byte[] shown(byte[] rtf) {
        RtfFilter filter = new RtfFilter(rtf);
        while (filter.at < rtf.length) {
            filter.step();
        }
        return filter.out.toByteArray();
    }

    private void step() {
        char c = (char) (in[at] & 0xff);
        if (c == '{') {
            groups.push(state);
            copy(1, true);
        } else if (c == '}') {
            state = groups.isEmpty() ? 0 : groups.pop();
            copy(1, true);
        } else if (c == '\\' && at + 1 < in.length && Character.isLetter(in[at + 1])) {
            word();
        } else if (c == '\\' && at + 1 < in.length && in[at + 1] == '\'') {
            copy(4, state == 0);
        } else if (c == '\\') {
            copy(2, state == 0 || at + 1 < in.length && in[at + 1] == '*');
        } else {
            copy(1, state == 0 || c == '\r' || c == '\n');
        }
    }

    /** A word that changes the look, stands for a letter, or names what its group is. */
    private void word() {
        int end = at + 1;
        while (end < in.length && isLetter(in[end])) {
            end++;
        }
        String name = new String(in, at + 1, end - at - 1, java.nio.charset.StandardCharsets.US_ASCII);
        int digits = end;
        while (end < in.length && (in[end] == '-' && end == digits || in[end] >= '0' && in[end] <= '9')) {
            end++;
        }
        String number = new String(in, digits, end - digits, java.nio.charset.StandardCharsets.US_ASCII);
        end += end < in.length && in[end] == ' ' ? 1 : 0;
        switch (name) {
            case "deleted", "v" -> state = number.equals("0") ? state & ASIDE : state | HIDDEN;
            case "plain" -> state &= ASIDE;
            case "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "annotation",
                    "atnid",
                    "atnauthor" -> state |= ASIDE;
            case "bin" -> end += bytes(number, in.length - end);
            default -> {}
        }
        boolean letter =
                name.equals("u") || name.equals("tab") || name.matches("[lr]d?b?l?quote|e[mn]dash|bullet|line");
        copy(end - at, state == 0 || !letter);
    }

    /** How many bytes that are no text a number says; no more than there are, and none for what is no number. */
    private static int bytes(String number, int left) {
        if (!number.matches("\\d+")) {
            return 0;
        }
        return number.length() > MOST_DIGITS ? left : Math.min(left, Integer.parseInt(number));
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private void copy(int length, boolean kept) {
        int end = Math.min(in.length, at + Math.max(1, length));
        if (kept) {
            out.write(in, at, end - at);
        }
        at = end;
    }
}
