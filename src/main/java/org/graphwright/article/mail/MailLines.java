package org.graphwright.article.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a mail in plain text: flowed ones are joined (RFC 3676), quoted ones and the signature left out. */
final class MailLines {
    private static final Pattern HEAD = Pattern.compile("(?i)on .{0,200}\\b(?:wrote|writes)\\s*:\\s*");

    private MailLines() {}

    static String joined(String text, boolean flowed) {
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            if (line.equals("-- ") || line.equals("--")) {
                break;
            }
            if (line.startsWith(">")) {
                open = false;
                leaveOutHead(lines);
                continue;
            }
            String bare = flowed && line.startsWith(" ") ? line.substring(1) : line;
            if (open) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + bare);
            } else {
                lines.add(bare);
            }
            open = flowed && bare.endsWith(" ");
        }
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Above what is quoted stands who wrote it. */
    private static void leaveOutHead(List<String> lines) {
        int last = lines.size() - 1;
        if (last >= 0 && HEAD.matcher(lines.get(last)).matches()) {
            lines.remove(last);
        }
    }
}
