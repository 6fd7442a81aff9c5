package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency's story says at its beginning from where and by whom it is: {@code ST. PETERSBURG, Fla. (AP) —}.
 *
 * @param place the city
 * @param region the state or country behind it, or null
 * @param source the agency, or null
 */
public record Dateline(
        Span place, @Nullable Span region, @Nullable Span source) {
    /** Paragraphs of a story's length at whose beginning one is looked for. */
    static final int MOST = 2;

    /** Characters from which a line is a paragraph of a story. */
    static final int SHORTEST_STORY = 60;

    /** Characters of one: an expression that looks for an end further on takes squared time, or worse. */
    private static final int LONGEST = 200;

    /** Characters of a story that follow it at least. */
    private static final int SHORTEST = 20;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'\u2019.-]+";
    private static final String MONTH = MonthNames.NAME + "\\.?";
    private static final String DAY = "(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(?:,?\\s+\\d{4})?";
    private static final String DASH = "\\s*\\.?\\s*(?:\u2014|\u2013|--+|-(?=\\s)|_(?=\\s)|:(?=\\s))\\s*(?=\\S)";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b";
    private static final String ON = "(?:,?\\s+\\(?(?:" + WEEKDAY + "|(?:" + WEEKDAY + ",?\\s+)?" + DAY + "(?:\\s+\\("
            + WEEKDAY + "\\))?)\\)?)?";
    private static final String REGION =
            "(?:,\\s*(?!" + MONTH + "\\s|" + WEEKDAY + ")(?<%s>\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2}))?";
    private static final String CITY = "(?<%s>" + CAPITALS + "(?: (?:" + CAPITALS + "|\\p{Lu})){0,3})";

    private static final Pattern LINE = Pattern.compile("^\\s*" + CITY.formatted("city") + REGION.formatted("region")
            + "(?:(?:\\s*/\\s*|,?\\s+(?:and|AND|&)\\s+)" + CITY.formatted("second") + REGION.formatted("secondregion")
            + ")?" + ON
            + "(?:\\s*\\((?<source>(?!" + WEEKDAY
            + ")[\\p{Lu}][\\p{L}. '\u2019/-]{1,40})\\)|\\s*+,?+\\s*+/(?<slashed>[\\p{Lu}][\\p{L}. -]{1,40})/)?"
            + ON + DASH);

    private static final String AGENCY =
            "(?i:(?:the )?associated press|ap|(?:thomson )?reuters|afp|agence france-presse|upi|dpa|efe|ansa|xinhua|(?:itar-)?tass|pti|ani|ians"
                    + "|(?:the )?canadian press|cp|aap|kyodo|yonhap|bloomberg|cnn|voa|irna|anadolu|aa|interfax|kuna|wam|sana|bernama|antara|belga|lusa|rfe/rl|pa(?: media)?)";

    /** One whose city is written as elsewhere, told by the agency behind it. */
    private static final Pattern OF_AGENCY =
            Pattern.compile("^\\s*(?<city>\\p{L}[\\p{L}'\u2019.-]+(?: \\p{L}[\\p{L}'\u2019.-]*){0,3})"
                    + REGION.formatted("region") + ON
                    + "\\s*\\((?<source>" + AGENCY + ")\\)"
                    + ON + DASH);

    /** One with a city in capitals that ends with the agency: {@code NEW DELHI, Mar 12 (PTI)}, {@code MOSCOW, March 12. /TASS/.} */
    private static final Pattern WITHOUT_DASH = Pattern.compile("^\\s*" + CITY.formatted("city")
            + REGION.formatted("region") + ON + "[.,]?\\s*[(/](?<source>" + AGENCY
            + ")[)/]\\.?\\s+(?=[\\p{Lu}\"\u201c])");

    /** One on a line of its own, with its day and year: {@code YOKOHAMA, Japan, 2 November 2019}. */
    private static final Pattern OF_LINE = Pattern.compile("^\\s*" + CITY.formatted("city") + REGION.formatted("region")
            + ",?\\s+(?:" + WEEKDAY + ",?\\s+)?" + "(?=[^\\n]*\\d{4})" + DAY + "\\s*$");

    /** Words inside names of cities that stay small. */
    private static final Set<String> SMALL =
            Set.of("DE", "LA", "DEL", "DA", "DO", "OF", "THE", "AL", "LES", "AUX", "SUR", "UPON", "ON", "AU", "EN");

    /** The states as the Associated Press shortens them. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("Ala.", "Alabama"),
            Map.entry("Ariz.", "Arizona"),
            Map.entry("Ark.", "Arkansas"),
            Map.entry("Calif.", "California"),
            Map.entry("Colo.", "Colorado"),
            Map.entry("Conn.", "Connecticut"),
            Map.entry("Del.", "Delaware"),
            Map.entry("Fla.", "Florida"),
            Map.entry("Ga.", "Georgia"),
            Map.entry("Ill.", "Illinois"),
            Map.entry("Ind.", "Indiana"),
            Map.entry("Kan.", "Kansas"),
            Map.entry("Ky.", "Kentucky"),
            Map.entry("La.", "Louisiana"),
            Map.entry("Md.", "Maryland"),
            Map.entry("Mass.", "Massachusetts"),
            Map.entry("Mich.", "Michigan"),
            Map.entry("Minn.", "Minnesota"),
            Map.entry("Miss.", "Mississippi"),
            Map.entry("Mo.", "Missouri"),
            Map.entry("Mont.", "Montana"),
            Map.entry("Neb.", "Nebraska"),
            Map.entry("Nev.", "Nevada"),
            Map.entry("N.H.", "New Hampshire"),
            Map.entry("N.J.", "New Jersey"),
            Map.entry("N.M.", "New Mexico"),
            Map.entry("N.Y.", "New York"),
            Map.entry("N.C.", "North Carolina"),
            Map.entry("N.D.", "North Dakota"),
            Map.entry("Okla.", "Oklahoma"),
            Map.entry("Ore.", "Oregon"),
            Map.entry("Pa.", "Pennsylvania"),
            Map.entry("R.I.", "Rhode Island"),
            Map.entry("S.C.", "South Carolina"),
            Map.entry("S.D.", "South Dakota"),
            Map.entry("Tenn.", "Tennessee"),
            Map.entry("Vt.", "Vermont"),
            Map.entry("Va.", "Virginia"),
            Map.entry("Wash.", "Washington"),
            Map.entry("W.Va.", "West Virginia"),
            Map.entry("Wis.", "Wisconsin"),
            Map.entry("Wyo.", "Wyoming"),
            Map.entry("Ont.", "Ontario"),
            Map.entry("Que.", "Quebec"));

    public Dateline {
        requireNonNull(place, "place is null");
    }

    /** The dateline that a line begins with, one for each of its cities; a story follows it. Offsets are into {@code text}. */
    static List<Dateline> find(String text, TextLine line, int end) {
        Matcher matcher = LINE.matcher(text)
                .region(line.begin(), Math.min(end, line.begin() + LONGEST))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Stream.of(OF_AGENCY, WITHOUT_DASH)
                    .map(form -> ofAgency(form, text, line, end))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElseGet(() -> ofLine(text, line));
        }
        String mark = text.substring(matcher.start(), matcher.end()).strip();
        Span region = span(matcher, "region");
        Span source = matcher.group("source") == null ? span(matcher, "slashed") : span(matcher, "source");
        boolean plain = region == null && source == null;
        if (end - matcher.end() < SHORTEST
                || plain && mark.endsWith(":")
                || matcher.group("city").replaceAll("[^\\p{Lu}]", "").length() < 3) {
            return List.of();
        }
        Span place = new Span(matcher.start("city"), matcher.end("city"));
        Span second = span(matcher, "second");
        return second == null
                ? List.of(new Dateline(place, region, source))
                : List.of(
                        new Dateline(place, region, null), new Dateline(second, span(matcher, "secondregion"), source));
    }

    private static List<Dateline> ofAgency(Pattern form, String text, TextLine line, int end) {
        Matcher matcher = form.matcher(text)
                .region(line.begin(), Math.min(end, line.begin() + LONGEST))
                .useTransparentBounds(true);
        if (!matcher.lookingAt() || end - matcher.end() < SHORTEST) {
            return List.of();
        }
        Span place = new Span(matcher.start("city"), matcher.end("city"));
        return List.of(new Dateline(place, span(matcher, "region"), span(matcher, "source")));
    }

    private static List<Dateline> ofLine(String text, TextLine line) {
        Matcher matcher = OF_LINE.matcher(text).region(line.begin(), Math.min(line.end(), line.begin() + LONGEST));
        return matcher.lookingAt()
                ? List.of(new Dateline(
                        new Span(matcher.start("city"), matcher.end("city")), span(matcher, "region"), null))
                : List.of();
    }

    private static @Nullable Span span(Matcher matcher, String group) {
        return matcher.group(group) == null ? null : new Span(matcher.start(group), matcher.end(group));
    }

    /** A city as other names are written: {@code ST. PETERSBURG} becomes {@code St. Petersburg}. */
    static String city(String capitals) {
        if (capitals.chars().anyMatch(Character::isLowerCase)
                && capitals.chars().anyMatch(Character::isUpperCase)) {
            return capitals;
        }
        StringBuilder city = new StringBuilder();
        Matcher word = Pattern.compile("[\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+").matcher(capitals);
        while (word.find()) {
            String part = word.group();
            boolean dotted = part.length() == 1 && word.end() < capitals.length() && capitals.charAt(word.end()) == '.';
            boolean clitic =
                    city.length() > 0 && part.length() == 1 && "'\u2019".indexOf(city.charAt(city.length() - 1)) >= 0;
            if (!Character.isLetter(part.codePointAt(0)) || dotted) {
                city.append(part);
            } else if (clitic || city.length() > 0 && SMALL.contains(part)) {
                city.append(part.toLowerCase(Locale.ROOT));
            } else {
                city.append(Character.toUpperCase(part.charAt(0)))
                        .append(part.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return city.toString();
    }

    /** A state or country in full. */
    static String region(String shortened) {
        String name = STATES.getOrDefault(shortened, shortened);
        return name.length() > 3 && name.chars().noneMatch(Character::isLowerCase) && name.indexOf('.') < 0
                ? city(name)
                : name;
    }
}
