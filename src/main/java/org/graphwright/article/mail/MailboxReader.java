package org.graphwright.article.mail;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.Lines;
import org.jspecify.annotations.Nullable;

/** A mailbox in the mbox form: mails one behind another, each behind a line that begins with {@code From}. */
public final class MailboxReader implements Reader {
    private static final Pattern BEGINNING =
            Pattern.compile("^From \\S.*\\d{4}\\s*$|^From \\S+@\\S+.*|^From -.*|^From MAILER-DAEMON.*");
    private static final Pattern ESCAPED = Pattern.compile("^>+From ");

    // Bytes; RFC 5322 allows a line 998; by hand.
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_MAIL = 50_000_000;

    private final Input input;
    private final Lines lines;
    private final Deque<MailText.Attachment> attachments = new ArrayDeque<>();
    private boolean begun;
    private int number;

    public MailboxReader(Input input) {
        this.input = requireNonNull(input, "input is null");
        this.lines = new Lines(input.stream(), LONGEST_LINE);
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        MailText.Attachment attached = attachments.poll();
        if (attached != null) {
            return new Found.Inside(
                    input.entry(number + "/" + attached.name(), new java.io.ByteArrayInputStream(attached.bytes())));
        }
        byte[] mail = mail();
        if (mail == null) {
            return null;
        }
        number++;
        String part = ":" + number;
        try {
            return new Found.Text(MailReader.message(mail, input.id() + part, attachments));
        } catch (RejectedException e) {
            throw new RejectedException(part, e.reason());
        }
    }

    private byte @Nullable [] mail() throws IOException, RejectedException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean blank = true;
        boolean tooLong = false;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            String text = new String(line.bytes(), StandardCharsets.ISO_8859_1);
            if (blank && BEGINNING.matcher(text).matches()) {
                boolean first = !begun;
                begun = true;
                if (!first) {
                    return ended(mail, tooLong);
                }
                continue;
            }
            blank = text.isBlank();
            tooLong |= mail.size() > LONGEST_MAIL;
            if (!tooLong) {
                byte[] bytes = ESCAPED.matcher(text).find()
                        ? text.substring(1).getBytes(StandardCharsets.ISO_8859_1)
                        : line.bytes();
                mail.write(bytes);
                mail.write('\n');
            }
        }
        return mail.size() == 0 ? null : ended(mail, tooLong);
    }

    private byte[] ended(ByteArrayOutputStream mail, boolean tooLong) throws RejectedException {
        if (tooLong) {
            number++;
            throw new RejectedException(":" + number, "the mail is longer than " + LONGEST_MAIL + " bytes");
        }
        return mail.toByteArray();
    }
}
