package org.graphwright.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.graphwright.article.input.RejectedException;

/** Says what a file is that is none of the formats. */
final class OtherFiles {
    private static final Set<String> TEXTS = Set.of("text/plain", "application/octet-stream", "text/x-log");

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>?");

    private OtherFiles() {}

    /** @throws RejectedException if the file is known to be something else than text */
    static void reject(byte[] head, String name) throws IOException, RejectedException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.substring(name.lastIndexOf('/') + 1));
        MediaType type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bare(head)), metadata);
        String base = type.getBaseType().toString();
        if (TEXTS.contains(base)) {
            return;
        }
        String kind = type.getType().equals("image")
                ? "a picture"
                : type.getType().equals("video") ? "a video" : type.getType().equals("audio") ? "a sound" : "a file";
        throw new RejectedException(
                "not of a kind that is read: " + kind + " (" + base + "); 'graphwright formats' lists what is");
    }

    /** Without what begins a document type: the parser that looks for the root prints traces where one has no end. */
    private static byte[] bare(byte[] head) {
        String plain = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (!DOCTYPE.matcher(plain).find()) {
            return head;
        }
        return DOCTYPE.matcher(plain).replaceAll("").replace("<!DOCTYPE", "").getBytes(StandardCharsets.ISO_8859_1);
    }
}
