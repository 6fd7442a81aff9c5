package org.graphwright.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Pages after the layouts of real news sites in {@code src/test/resources/pages}: beside each {@code NAME.html} stands {@code NAME.json}
 * with {@code title}, {@code date}, the {@code paragraphs} that its text has in this order, and the {@code frame}: words of what stands
 * around it, none of which the text has. Those from 41 on are of an author who had not seen the first forty; they also have how the text
 * begins and ends ({@code first}, {@code last}) and, where that is no matter of taste, how long it is in {@code characters}. Those from 81 on
 * are after common programs for publishing. A standfirst and lines on who contributed are no part of the text, as in {@code articleBody}.
 */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pages");
    private static final double RIGHT = 0.95;
    private static final int SLACK = 60;

    @Test
    void nineteenPagesInTwentyAreReadRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> pages;
        try (Stream<Path> files = Files.list(FOLDER)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            wrong.addAll(errors(page).stream()
                    .limit(1)
                    .map(e -> page.getFileName() + ": " + e)
                    .toList());
        }
        assertThat(wrong).as("wrong of " + pages.size()).hasSizeLessThanOrEqualTo((int)
                (pages.size() * (1 - RIGHT) + 1e-9));
    }

    private static List<String> errors(Path page) throws IOException {
        String name = page.getFileName().toString();
        JsonNode expected = new ObjectMapper()
                .readTree(Files.readAllBytes(page.resolveSibling(name.replaceFirst("\\.html$", ".json"))));
        List<String> errors = new ArrayList<>();
        try {
            Article article = HtmlReader.read(Files.readAllBytes(page), null, null, name, name);
            compare(errors, "date", expected.path("date").asString(""), "" + article.date());
            compare(errors, "title", expected.path("title").asString(""), "" + article.title());
            String text = plain(article.text());
            int at = 0;
            for (JsonNode paragraph : expected.path("paragraphs")) {
                int found = text.indexOf(plain(paragraph.asString()), at);
                if (found < 0) {
                    errors.add("lacks: " + paragraph.asString());
                } else {
                    at = found;
                }
            }
            if (!text.startsWith(plain(expected.path("first").asString("")))) {
                errors.add("begins: " + text.substring(0, Math.min(SLACK, text.length())));
            }
            if (!text.endsWith(plain(expected.path("last").asString("")))) {
                errors.add("ends: " + text.substring(Math.max(0, text.length() - SLACK)));
            }
            int length = expected.path("characters").asInt(text.length());
            if (Math.abs(length - text.length()) > SLACK) {
                errors.add("has " + text.length() + " characters for " + length);
            }
            for (JsonNode frame : expected.path("frame")) {
                if (text.contains(plain(frame.asString()))) {
                    errors.add("has: " + frame.asString());
                }
            }
        } catch (RejectedException e) {
            errors.add(e.reason());
        }
        return errors;
    }

    private static void compare(List<String> errors, String what, String expected, String found) {
        if (!expected.isEmpty() && !plain(expected).equals(plain(found))) {
            errors.add(what + ": " + found + " for " + expected);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
