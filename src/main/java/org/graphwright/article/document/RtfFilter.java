package org.graphwright.article.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Takes from Rich Text Format what is marked as deleted or hidden; the marks hold for a group, or until they are taken back. */
final class RtfFilter {
    private final byte[] in;
    private final ByteArrayOutputStream out;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private boolean hidden;
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
            groups.push(hidden);
            copy(1, true);
        } else if (c == '}') {
            hidden = !groups.isEmpty() && groups.pop();
            copy(1, true);
        } else if (c == '\\' && at + 1 < in.length && Character.isLetter(in[at + 1])) {
            word();
        } else if (c == '\\' && at + 1 < in.length && in[at + 1] == '\'') {
            copy(4, !hidden);
        } else if (c == '\\') {
            copy(2, !hidden || at + 1 < in.length && in[at + 1] == '*');
        } else {
            copy(1, !hidden || c == '\r' || c == '\n');
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
            case "deleted", "v" -> hidden = !number.equals("0");
            case "plain" -> hidden = false;
            case "bin" -> end += number.isEmpty() ? 0 : Integer.parseInt(number);
            default -> {}
        }
        boolean letter =
                name.equals("u") || name.equals("tab") || name.matches("[lr]d?b?l?quote|e[mn]dash|bullet|line");
        copy(end - at, !hidden || !letter);
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
