package org.graphwright.article.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.graphwright.article.page.HtmlFragment;
import org.graphwright.article.text.Charsets;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param text its own words, without what it quotes of others and without a signature
 * @param attachments files that came with it
 */
record MailText(String text, List<Attachment> attachments) {
    /** A file that came with a mail. */
    record Attachment(String name, byte[] bytes) {}

    static MailText of(Entity message) throws IOException {
        Parts parts = new Parts();
        parts.collect(message, 0);
        String plain = String.join("\n\n", parts.plain).strip();
        String html = String.join("\n\n", parts.html).strip();
        String text = plain.length() * 2 < html.length() ? html : plain;
        return new MailText(text, parts.attachments);
    }

    private static final class Parts {
        /** Parts in parts that are looked into; mails that were forwarded have three or four; by hand. */
        private static final int DEEPEST = 8;

        private final List<String> plain = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private final List<Attachment> attachments = new ArrayList<>();

        void collect(Entity entity, int depth) throws IOException {
            Body body = entity.getBody();
            if (body instanceof Message inner) {
                attachments.add(new Attachment("mail-" + (attachments.size() + 1) + ".eml", bytes(inner)));
            } else if (body instanceof Multipart multipart && depth < DEEPEST) {
                for (Entity part : multipart.getBodyParts()) {
                    collect(part, depth + 1);
                }
            } else if (body instanceof SingleBody single) {
                single(entity, single);
            }
        }

        private void single(Entity entity, SingleBody single) throws IOException {
            String type = entity.getMimeType();
            boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
            if (!attached && type.equals("text/plain")) {
                plain.add(MailLines.joined(characters(entity, single), isFlowed(entity)));
            } else if (!attached && type.equals("text/html")) {
                html.add(HtmlFragment.text(characters(entity, single)));
            } else if (entity.getFilename() != null) {
                attachments.add(new Attachment(entity.getFilename().replaceAll(".*[/\\\\]", ""), bytes(single)));
            }
        }

        private static boolean isFlowed(Entity entity) {
            return entity.getHeader() != null
                    && entity.getHeader().getField("Content-Type") instanceof ContentTypeField field
                    && "flowed".equalsIgnoreCase(field.getParameter("format"));
        }

        private static String characters(Entity entity, SingleBody single) throws IOException {
            byte[] bytes = bytes(single);
            return new String(bytes, charset(entity.getCharset(), bytes));
        }

        private static Charset charset(@Nullable String label, byte[] bytes) {
            return label == null || label.equalsIgnoreCase("us-ascii")
                    ? Charsets.guess(bytes)
                    : Charsets.named(label).orElse(StandardCharsets.UTF_8);
        }

        private static byte[] bytes(Message inner) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(inner, out);
            return out.toByteArray();
        }

        private static byte[] bytes(SingleBody single) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            single.getInputStream().transferTo(out);
            return out.toByteArray();
        }
    }
}
