package org.graphwright.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells how many articles there will be, by the names of files and the lines in them, for a forecast of the time left. */
public final class ArticleCount {
    private static final Set<String> ONE =
            Set.of("txt", "text", "md", "html", "htm", "pdf", "docx", "doc", "odt", "rtf", "epub", "eml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");

    private ArticleCount() {}

    /** The number, if nothing is rejected; a negative number where only reading would tell. */
    public static long of(List<String> paths) throws IOException {
        long count = 0;
        InputFiles finder = new InputFiles(reject -> {});
        for (String path : paths) {
            if (path.equals(Articles.STANDARD_INPUT)) {
                return -1;
            }
            for (InputFiles.InputFile file : finder.of(path)) {
                String ending =
                        file.id().substring(file.id().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (LINES.contains(ending)) {
                    count += lines(file.path());
                } else if (ONE.contains(ending)) {
                    count++;
                } else {
                    return -1;
                }
            }
        }
        return count;
    }

    private static long lines(Path file) {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        byte last = '\n';
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                    last = buffer[i];
                }
            }
        } catch (IOException e) {
            // who reads it rejects it
            return lines;
        }
        return lines + (last == '\n' ? 0 : 1);
    }
}
