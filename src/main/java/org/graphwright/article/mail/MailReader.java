package org.graphwright.article.mail;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** A mail: its text, and the documents attached to it, which may be articles of their own. */
public final class MailReader implements Reader {
    private static final Set<String> DOCUMENTS = Set.of("pdf", "docx", "doc", "odt", "rtf", "epub", "eml");

    private final Input input;
    private final Deque<MailText.Attachment> attachments = new ArrayDeque<>();
    private boolean read;

    public MailReader(Input input) {
        this.input = requireNonNull(input, "input is null");
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        if (!read) {
            read = true;
            return new Found.Text(message(input.bytes(Limits.DOCUMENT_BYTES), input.id(), attachments));
        }
        MailText.Attachment next = attachments.poll();
        return next == null ? null : new Found.Inside(input.entry(next.name(), new ByteArrayInputStream(next.bytes())));
    }

    /** @param attachments takes what is attached as documents */
    static Article message(byte[] bytes, String id, Deque<MailText.Attachment> attachments)
            throws IOException, RejectedException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        try {
            MailText text = MailText.of(message);
            text.attachments().stream()
                    .filter(a -> DOCUMENTS.contains(ending(a.name())))
                    .forEach(attachments::add);
            if (text.text().isBlank()) {
                throw new RejectedException("the mail has no text");
            }
            String subject = message.getSubject();
            Field date = message.getHeader().getField("Date");
            return new Article(
                    id,
                    text.text(),
                    date == null ? null : Timestamps.day(date.getBody()).orElse(null),
                    subject == null || subject.isBlank()
                            ? null
                            : subject.replaceAll("\\s+", " ").strip(),
                    null,
                    id,
                    sender(message),
                    Article.ENGLISH,
                    false);
        } finally {
            message.dispose();
        }
    }

    private static @Nullable String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox first = message.getFrom().get(0);
        return first.getName() == null || first.getName().isBlank()
                ? first.getAddress()
                : first.getName().strip();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
