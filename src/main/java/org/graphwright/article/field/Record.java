package org.graphwright.article.field;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.page.HtmlFragment;
import org.graphwright.article.text.DayOrder;
import org.graphwright.article.text.Timestamp;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** An article in fields, as a row of a table or an object of JSON has it. */
public final class Record {
    /** What exports write where nothing is known. */
    private static final Set<String> NOTHING =
            Set.of("", "null", "none", "n/a", "na", "nan", "nat", "-", "unknown", "undefined");

    /** How NewsAPI ends a text that it has cut. */
    private static final Pattern CUT =
            Pattern.compile("(?<!\\s)\\s*+(?:\u2026|\\.\\.\\.)?+\\s*+\\[\\+\\d++ chars\\]\\s*+$");

    /** What NewsAPI writes instead of an article that its publisher took back. */
    private static final String REMOVED = "[Removed]";

    /** How spreadsheets count days where a column is not marked as one of dates: from 1954 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}(?:\\.\\d+)?");

    /** Of the whole days, which is all but the time of day. */
    private static final int SERIAL_DIGITS = 5;

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private static final Map<String, String> SHORT = Stream.of(Locale.getISOLanguages())
            .collect(
                    Collectors.toMap(code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (a, b) -> a));

    private static final Map<String, String> NAMES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    code -> code,
                    (a, b) -> a));

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[-_].*)?");

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private boolean raw;

    /** Sets a field; nothing if {@code value} is null or blank. */
    public Record with(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
        return this;
    }

    /** The text is given as it is to be: marks of HTML in it are text. */
    public Record withRawText(String text) {
        raw = true;
        return with(Field.TEXT, text);
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /**
     * The article.
     *
     * @param id its id if no field says one
     * @param source where it stands
     * @param order how {@code 3/4/2021} is to be read
     * @throws RejectedException if it has no text, or a date that cannot be read
     */
    public Article article(String id, String source, DayOrder order) throws RejectedException {
        String text = values.get(Field.TEXT);
        String summary = values.get(Field.SUMMARY);
        boolean cut = text != null && CUT.matcher(text).find();
        boolean summed = text == null || cut;
        if (cut) {
            text = summary == null ? sentences(CUT.matcher(text).replaceFirst("")) : summary;
        } else if (text == null) {
            text = summary;
        }
        if (text != null && REMOVED.equals(text.strip())) {
            throw new RejectedException("the text was removed from the collection");
        }
        if (text == null) {
            throw new RejectedException("there is no text: only " + known());
        }
        String bare = raw && !summed ? text : HtmlFragment.text(text);
        if (bare.isBlank()) {
            throw new RejectedException("the text is empty");
        }
        String said = value(Field.ID);
        String language = value(Field.LANGUAGE);
        return new Article(
                said == null ? id : said,
                bare,
                date(order),
                title(),
                value(Field.URL),
                source,
                value(Field.BYLINE),
                language == null ? Article.ENGLISH : code(language),
                summed);
    }

    /** The code of two letters of a language that is said in a code of two or three, a tag, or its English name; English if it is none. */
    private static String code(String said) {
        if (TAG.matcher(said).matches()) {
            String code = said.split("[-_]")[0].toLowerCase(Locale.ROOT);
            return code.length() == 3 ? SHORT.getOrDefault(code, code) : code;
        }
        return NAMES.getOrDefault(said.toLowerCase(Locale.ROOT), Article.ENGLISH);
    }

    private @Nullable String title() {
        String title = value(Field.TITLE);
        return title == null || raw ? title : HtmlFragment.line(title);
    }

    private @Nullable String value(Field field) {
        String value = values.get(field);
        return value == null || NOTHING.contains(value.strip().toLowerCase(Locale.ROOT)) ? null : value.strip();
    }

    private @Nullable LocalDate date(DayOrder order) throws RejectedException {
        String said = value(Field.DATE);
        if (said == null) {
            return null;
        }
        if (SERIAL.matcher(said).matches()) {
            return SERIAL_START.plusDays(Long.parseLong(said.substring(0, SERIAL_DIGITS)));
        }
        Optional<Timestamp> read = Timestamps.parse(said, order);
        if (read.isEmpty()) {
            throw new RejectedException("the date is \"" + said + "\": write it as YYYY-MM-DD");
        }
        return read.get().day();
    }

    private String known() {
        String fields =
                String.join(", ", values.keySet().stream().map(Field::option).toList());
        return fields.isEmpty() ? "empty fields" : fields;
    }

    /** What is left of a text that was cut anywhere: its whole sentences, or all where there is none. */
    private static String sentences(String text) {
        int end = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("! "), text.lastIndexOf("? ")));
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
