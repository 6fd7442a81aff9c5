package org.graphwright.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The media types that a client takes, by its header {@code Accept} (RFC 9110, 12.5.1); what is malformed in it is passed over. */
final class Accepted {
    /** Characters; browsers send some two hundred; by hand. */
    private static final int LONGEST = 4_000;

    private static final Pattern RANGE = Pattern.compile("([a-z0-9!#$&^_.+-]+|\\*)/([a-z0-9!#$&^_.+-]+|\\*)");
    private static final Pattern QUALITY = Pattern.compile("q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");

    private final List<Range> ranges = new ArrayList<>();

    private record Range(String type, double quality) {
        int fit(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.equals(mediaType.replaceFirst("/.*", "/*"))) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    /** @param header null for a client that takes anything */
    Accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            ranges.add(new Range("*/*", 1));
            return;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] words = part.split(";");
            String type = words.length == 0 ? "" : words[0].strip();
            if (RANGE.matcher(type).matches()) {
                ranges.add(new Range(type, quality(words)));
            }
        }
    }

    /** The one that is wanted most, of equals the first; empty where none is wanted. */
    Optional<String> best(List<String> offered) {
        String best = null;
        double most = 0;
        for (String mediaType : offered) {
            double quality = quality(mediaType);
            if (quality > most) {
                most = quality;
                best = mediaType;
            }
        }
        return Optional.ofNullable(best);
    }

    private double quality(String mediaType) {
        int closest = 0;
        double quality = 0;
        for (Range range : ranges) {
            int fit = range.fit(mediaType);
            if (fit > closest) {
                closest = fit;
                quality = range.quality();
            }
        }
        return quality;
    }

    private static double quality(String[] words) {
        for (int i = 1; i < words.length; i++) {
            Matcher matcher = QUALITY.matcher(words[i].strip());
            if (matcher.matches()) {
                return Double.parseDouble(matcher.group(1));
            }
        }
        return 1;
    }
}
