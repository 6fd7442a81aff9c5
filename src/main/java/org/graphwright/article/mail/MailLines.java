package org.graphwright.article.mail;

import java.util.ArrayList;
import java.util.List;

/** The lines of a mail in plain text: flowed ones are joined (RFC 3676), quoted ones and the signature left out. */
final class MailLines {
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
}
