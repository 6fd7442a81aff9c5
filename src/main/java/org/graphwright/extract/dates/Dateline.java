package org.graphwright.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Article;

/** The day an article speaks from: the date it was given with, else a date that stands alone on one of its first lines. */
final class Dateline {
    /** How many characters at the top may hold a date line. */
    private static final int TOP = 400;

    private static final Pattern LINE = Pattern.compile("(?m)^[\\t ]*(?:" + CalendarWords.WEEKDAY + ",?\\s)?(?:("
            + CalendarWords.MONTH + ") (\\d{1,2}), (\\d{4})|(\\d{1,2}) (" + CalendarWords.MONTH
            + ") (\\d{4})|(?:date )?(\\d{4}-\\d{2}-\\d{2}))[\\t ]*$");

    private Dateline() {}

    /** The article's date; empty if it neither has one nor says one. */
    static Optional<LocalDate> of(Article article) {
        if (article.date() != null) {
            return Optional.of(article.date());
        }
        String text = article.text();
        Matcher line = LINE.matcher(text.substring(0, Math.min(TOP, text.length())));
        if (!line.find()) {
            return Optional.empty();
        }
        try {
            if (line.group(7) != null) {
                return Optional.of(LocalDate.parse(line.group(7)));
            }
            boolean monthFirst = line.group(1) != null;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(line.group(monthFirst ? 3 : 6)),
                    CalendarWords.month(line.group(monthFirst ? 1 : 5)),
                    Integer.parseInt(line.group(monthFirst ? 2 : 4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
