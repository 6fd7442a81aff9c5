package org.graphwright.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.Span;

/**
 * Leaves out mentions inside web and e-mail addresses, hashtags, handles, and the marks of who speaks in a printed interview ("((WN))"): what
 * is written there names nothing in the sentence.
 */
public final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp|file)://[^\\s<>\"”’]+"
                    + "|\\bwww\\.[^\\s<>\"”’]+"
                    + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++"
                    + "|(?<![\\p{L}\\p{N}&/])#(?=[\\p{N}_]*\\p{L})[\\p{L}\\p{N}_]+"
                    + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+"
                    + "|\\(\\(\\p{Lu}{2,4}\\)\\)"
                    + "|(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,20}(?:com|org|net|gov|edu|mil|info|co\\.uk|org\\.uk|gov\\.uk|ac\\.uk|com\\.au)(?:/[^\\s<>\"”’]*)?(?![\\p{L}\\p{N}])");

    /** A host alone, which may be a company's name: Amazon.com. */
    private static final Pattern HOST = Pattern.compile("(?!www\\.)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** The mentions, in their order, that stand in the sentence itself. A name that is all of a host is a company's or a site's. */
    public List<Mention> leaveOut(String text, List<Mention> mentions) {
        List<Span> addresses = addresses(text);
        if (addresses.isEmpty()) {
            return mentions;
        }
        NavigableMap<Integer, Span> byEnd = new TreeMap<>();
        addresses.forEach(address -> byEnd.put(address.end(), address));
        return mentions.stream()
                .filter(mention -> byEnd.tailMap(mention.begin(), false).values().stream()
                        .takeWhile(address -> address.begin() < mention.end())
                        .noneMatch(address -> isInside(text, mention, address)))
                .toList();
    }

    private static List<Span> addresses(String text) {
        if (text.indexOf('@') < 0
                && text.indexOf("((") < 0
                && text.indexOf('#') < 0
                && text.indexOf('/') < 0
                && !hasPointWithin(text)) {
            return List.of();
        }
        List<Span> addresses = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            addresses.add(new Span(matcher.start(), matcher.end()));
        }
        return addresses;
    }

    private static boolean hasPointWithin(String text) {
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(String text, Mention mention, Span address) {
        boolean whole = mention.begin() == address.begin() && mention.end() >= address.end() - 1;
        return mention.span().overlaps(address)
                && !(whole && HOST.matcher(address.of(text)).matches())
                && !(mention.begin() < address.begin() && mention.end() > address.end());
    }
}
