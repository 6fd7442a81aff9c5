package org.graphwright.article.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.article.text.DayOrder;
import org.graphwright.article.text.Timestamp;
import org.graphwright.article.text.Timestamps;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The dates in the lines of a page that has none in its elements: that of publication as it says so, else the one nearest above the story. */
final class DateLines {
    static final Pattern MODIFIED =
            Pattern.compile("\\b(?:updated?|modified|amended|revised|last changed)\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern FIRST =
            Pattern.compile("\\b(?:first |originally )?(?:published|posted|created)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEVER = Pattern.compile(
            "\u00a9|\\(c\\)|\\b(?:copyright|founded|established|since|edition|weather|expires?|deadline)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Lines that are looked at above and below a headline; this and the characters of the others by hand. */
    private static final int MOST_LINES = 200;

    /** A line that says little but a date. */
    private static final int SHORT = 60;

    /** A line in which a date is looked for at all. */
    private static final int LONGEST = 160;

    /** From where on a paragraph is the story's. */
    private static final int SHORTEST_PARAGRAPH = 80;

    private final DayOrder order;
    private final List<String> above = new ArrayList<>();
    private final List<String> below = new ArrayList<>();

    DateLines(Element body, DayOrder order) {
        requireNonNull(body, "body is null");
        this.order = requireNonNull(order, "order is null");
        boolean begun = false;
        List<Block> blocks = Blocks.of(body);
        BodyKinds kinds = new BodyKinds(blocks);
        for (Block block : blocks) {
            boolean prose =
                    block.isProse() && !block.isHeading() && block.text().length() >= SHORTEST_PARAGRAPH;
            begun |= prose && kinds.isParagraph(block);
            if (!prose
                    && above.size() + below.size() < MOST_LINES
                    && block.text().length() <= LONGEST
                    && !block.isLink()
                    && !DateSources.isElsewhere(block.element())) {
                lines(block).forEach(begun ? below::add : above::add);
            }
        }
    }

    /** A block as it stands, and in the parts that only its style sets apart if it tells a day in no other way. */
    private List<String> lines(Block block) {
        if (date(block.text()) != null || block.text().chars().noneMatch(Character::isDigit)) {
            return List.of(block.text());
        }
        return block.element()
                .nodeStream(TextNode.class)
                .map(words -> words.text().strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** When the page says that it was published; null if no line does. */
    @Nullable
    Timestamp first() {
        Timestamp named = null;
        Timestamp nearest = null;
        Timestamp among = null;
        for (String line : above) {
            Timestamp found =
                    MODIFIED.matcher(line).find() && !FIRST.matcher(line).find() ? null : date(line);
            if (found != null) {
                named = named == null && FIRST.matcher(line).find() ? found : named;
                nearest = line.length() <= SHORT && !NEVER.matcher(line).find() ? found : nearest;
                among = among == null ? found : among;
            }
        }
        for (String line : below) {
            boolean said = line.length() <= SHORT && FIRST.matcher(line).find();
            named = named == null && nearest == null && said ? date(line) : named;
        }
        if (named != null) {
            return named;
        }
        return nearest != null ? nearest : among != null ? among : alone();
    }

    /** The day on which the page says that it was changed last; null if no line does. */
    @Nullable
    LocalDate changed() {
        List<String> all = new ArrayList<>(above);
        all.addAll(below);
        for (String line : all) {
            Timestamp found = MODIFIED.matcher(line).find() ? date(line) : null;
            if (found != null) {
                return found.day();
            }
        }
        return null;
    }

    /** A line below the story that is a date and nothing else. */
    private @Nullable Timestamp alone() {
        for (String line : below) {
            Timestamp found =
                    Boilerplate.isDate(line) && !MODIFIED.matcher(line).find() ? date(line) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Timestamp date(String line) {
        return Timestamps.parse(line, order).orElse(null);
    }
}
