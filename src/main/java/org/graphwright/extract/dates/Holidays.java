package org.graphwright.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** On which day a holiday falls. */
final class Holidays {
    private Holidays() {}

    /** @param name as the text has it, such as {@code Christmas Eve} */
    static LocalDate of(String name, int year) {
        String lower = CalendarWords.lower(name);
        if (lower.startsWith("christmas")) {
            return LocalDate.of(year, 12, lower.endsWith("eve") ? 24 : 25);
        }
        if (lower.startsWith("new year")) {
            return lower.endsWith("eve") ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        if (lower.startsWith("thanksgiving")) {
            return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        }
        return switch (lower) {
            case "boxing day" -> LocalDate.of(year, 12, 26);
            case "valentine's day" -> LocalDate.of(year, 2, 14);
            case "halloween" -> LocalDate.of(year, 10, 31);
            case "good friday" -> easter(year).minusDays(2);
            case "easter monday" -> easter(year).plusDays(1);
            case "may day" -> LocalDate.of(year, 5, 1);
            case "armistice day", "veterans day" -> LocalDate.of(year, 11, 11);
            case "independence day", "fourth of july" -> LocalDate.of(year, 7, 4);
            default -> easter(year);
        };
    }

    /** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }
}
