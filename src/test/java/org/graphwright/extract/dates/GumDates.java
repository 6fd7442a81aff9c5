package org.graphwright.extract.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Scores {@link DateFinder} on the dates of GUM (TEI {@code date} elements with ISO values), each text against its own date of creation.
 * A gold date is <em>found</em> where an expression with a value overlaps it, and <em>right</em> where the days are the same. Bounds of
 * intervals are compared as finely as the coarser of both sides tells them, since GUM writes a decade as 1970-01-01 to 1979-12-31, 1970
 * to 1979, or 1970-01-01 to 1979-01-01. Run it: {@code GumDates FILE [--errors]}.
 */
final class GumDates {
    private static final Pattern TAG = Pattern.compile("<(/?)date([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+):::\"([^\"]*)\"");
    private static final Pattern XML = Pattern.compile("(?:^|\\|)XML=([^|]*)");

    record Gold(int begin, int end, Map<String, String> attributes) {}

    /** @param collected the day GUM took the text, so that no "today" in it can be later */
    record Document(
            Article article, List<Gold> dates, @Nullable LocalDate collected) {}

    /** @param slips gold dates left out because GUM contradicts itself: see {@link #isSlip} */
    record Score(int gold, int found, int right, int slips, List<String> errors) {
        double accuracy() {
            return (double) right / found;
        }

        double recall() {
            return (double) found / gold;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "dates %d (%d slips of GUM left out), found %d (recall %.3f), right %d (value accuracy of those found %.3f)",
                    gold,
                    slips,
                    found,
                    recall(),
                    right,
                    accuracy());
        }
    }

    private GumDates() {}

    public static void main(String[] args) throws IOException {
        Score score = score(read(Path.of(args[0])), false);
        if (args.length > 1) {
            score.errors().forEach(System.out::println);
        }
        System.out.println("all: " + score(read(Path.of(args[0])), true));
        System.out.println("without GUM's slips: " + score);
    }

    static Score score(List<Document> documents, boolean withSlips) {
        Language language = new Language();
        DateFinder finder = new DateFinder(Ontology.standard());
        int gold = 0;
        int found = 0;
        int right = 0;
        int slips = 0;
        List<String> errors = new ArrayList<>();
        for (Document document : documents) {
            String text = document.article().text();
            List<Mention> mentions = finder.find(new Reading(document.article(), language.read(text), List.of()))
                    .mentions();
            for (Gold date : document.dates()) {
                if (!withSlips && isSlip(document, date)) {
                    slips++;
                    continue;
                }
                gold++;
                Mention mention = mentions.stream()
                        .filter(m -> m.value() != null && m.begin() < date.end() && date.begin() < m.end())
                        .findFirst()
                        .orElse(null);
                boolean same = mention != null
                        && isSame(
                                mention.value(),
                                date.attributes(),
                                document.article().date());
                found += mention != null ? 1 : 0;
                right += same ? 1 : 0;
                if (!same) {
                    errors.add((mention == null ? "MISS  " : "WRONG ")
                            + document.article().id() + " "
                            + document.article().date() + " | "
                            + text.substring(Math.max(0, date.begin() - 50), date.begin())
                            + "[[" + text.substring(date.begin(), date.end()) + "]]"
                            + text.substring(date.end(), Math.min(text.length(), date.end() + 25)) + " | gold "
                            + date.attributes() + " ours " + (mention == null ? "-" : mention.value()));
                }
            }
        }
        return new Score(gold, found, right, slips, errors);
    }

    /** True for a relative expression ("today") whose gold day is later than the day on which GUM collected the text. */
    static boolean isSlip(Document document, Gold date) {
        String words = document.article().text().substring(date.begin(), date.end());
        String when = date.attributes().getOrDefault("when", date.attributes().getOrDefault("from", ""));
        return document.collected() != null
                && words.matches("(?i)today|this .*|\\w+day")
                && when.length() == 10
                && when.compareTo(document.collected().toString()) > 0;
    }

    /**
     * True where {@code value} means the same days, or for a duration as many years as the gold interval has (an open one reaches to the
     * day of the text).
     */
    static boolean isSame(String value, Map<String, String> gold, @Nullable LocalDate created) {
        if (gold.containsKey("when")) {
            return value.replace("~", "").equals(iso(gold.get("when")));
        }
        String from = iso(gold.getOrDefault("from", gold.get("notBefore")));
        String to = iso(gold.getOrDefault("to", gold.get("notAfter")));
        if (value.matches("P\\d+Y") && from != null && (to != null || created != null)) {
            int end = to == null ? created.getYear() : Integer.parseInt(to.substring(0, 4));
            return value.equals("P" + (end - Integer.parseInt(from.substring(0, 4))) + "Y");
        }
        if (from == null || to == null) {
            return value.equals(from == null ? to : from);
        }
        Period ours = Period.parse(value).orElse(null);
        if (ours == null) {
            return false;
        }
        String[] bounds = value.contains("/")
                ? value.split("/")
                : new String[] {ours.first().toString(), ours.last().toString()};
        return isSameBound(bounds[0], from) && isSameBound(bounds[1], to);
    }

    /** TEI writes years as XML Schema 1.0 does, where -0508 is 508 BC; in ISO 8601 that is -0507. Years of three digits get a zero. */
    private static @Nullable String iso(@Nullable String gold) {
        if (gold == null || !gold.matches("-?\\d{3,4}")) {
            return gold;
        }
        int year = Integer.parseInt(gold);
        return Period.year(year < 0 ? year + 1 : year).value();
    }

    private static boolean isSameBound(String ours, String gold) {
        int length = Math.min(ours.length(), gold.length());
        return ours.substring(0, length).equals(gold.substring(0, length));
    }

    static List<Document> read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String id = "";
            LocalDate created = null;
            LocalDate collected = null;
            StringBuilder text = new StringBuilder();
            List<Gold> dates = new ArrayList<>();
            Deque<Object[]> open = new ArrayDeque<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# newdoc id = ")) {
                    if (!text.isEmpty()) {
                        documents.add(document(id, text, created, collected, dates));
                    }
                    id = line.substring(14);
                    created = null;
                    text.setLength(0);
                    dates = new ArrayList<>();
                    open.clear();
                } else if (line.startsWith("# meta::dateCreated = ")) {
                    created = LocalDate.parse(line.substring(22));
                } else if (line.startsWith("# meta::dateCollected = ")) {
                    collected = LocalDate.parse(line.substring(24));
                } else if (line.startsWith("# newpar_block")) {
                    if (!text.isEmpty()) {
                        text.append('\n');
                    }
                } else if (!line.startsWith("#") && !line.isEmpty()) {
                    word(line.split("\t"), text, dates, open);
                }
            }
            documents.add(document(id, text, created, collected, dates));
        }
        return documents;
    }

    private static Document document(
            String id,
            StringBuilder text,
            @Nullable LocalDate created,
            @Nullable LocalDate collected,
            List<Gold> dates) {
        return new Document(new Article(id, text.toString(), created, null, null, id), List.copyOf(dates), collected);
    }

    private static void word(String[] columns, StringBuilder text, List<Gold> dates, Deque<Object[]> open) {
        if (!columns[0].chars().allMatch(Character::isDigit)) {
            return;
        }
        int begin = text.length();
        text.append(columns[1]);
        int end = text.length();
        if (!columns[9].contains("SpaceAfter=No")) {
            text.append(' ');
        }
        Matcher xml = XML.matcher(columns[9]);
        if (!xml.find()) {
            return;
        }
        Matcher tag = TAG.matcher(xml.group(1));
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                Map<String, String> attributes = new LinkedHashMap<>();
                Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
                while (attribute.find()) {
                    if (!attribute.group(1).equals("rend")) {
                        attributes.put(attribute.group(1), attribute.group(2));
                    }
                }
                open.push(new Object[] {begin, attributes});
            } else if (!open.isEmpty()) {
                Object[] top = open.pop();
                @SuppressWarnings("unchecked")
                Map<String, String> attributes = (Map<String, String>) top[1];
                dates.add(new Gold((Integer) top[0], end, attributes));
            }
        }
    }
}
