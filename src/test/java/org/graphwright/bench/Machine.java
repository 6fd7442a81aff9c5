package org.graphwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What figures were measured on. */
final class Machine {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
    private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s+(\\d+) kB");

    private Machine() {}

    /** Cores, processor, memory, Java and load, as far as the system tells. */
    static String told() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s GB, Java %s, %s; load %s",
                Runtime.getRuntime().availableProcessors(),
                found(MODEL, "/proc/cpuinfo", "unknown processor"),
                gigabytes(found(MEMORY, "/proc/meminfo", "")),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                found(Pattern.compile("^(\\S+)"), "/proc/loadavg", "unknown"));
    }

    private static String gigabytes(String kilobytes) {
        return kilobytes.isEmpty() ? "?" : String.format(Locale.ROOT, "%.0f", Long.parseLong(kilobytes) / 1048576.0);
    }

    private static String found(Pattern pattern, String file, String otherwise) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
            return matcher.find() ? matcher.group(1).strip() : otherwise;
        } catch (IOException e) {
            return otherwise;
        }
    }
}
