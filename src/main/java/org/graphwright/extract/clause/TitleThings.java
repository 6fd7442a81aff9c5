package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Which things of an article its title names: by names of the text, by shorter ones ("Pelosi") and with "US" for "United States". */
final class TitleThings {
    /** What titles shorten, and what the text may have instead. */
    private static final Map<String, String> SHORT = Map.of(
            "US", "United States",
            "U.S.", "United States",
            "UK", "United Kingdom",
            "U.K.", "United Kingdom",
            "EU", "European Union",
            "UN", "United Nations",
            "U.N.", "United Nations");

    private static final Pattern BODY_OF = Pattern.compile("(\\p{Lu}.*?) of (?:the )?(\\p{Lu}.*)");

    /** Shorter names than that are found in other words too easily, in characters. */
    private static final int SHORTEST = 2;

    /** A place of the title that names a thing. */
    record Named(Span span, EntityId entity) {}

    private final List<Named> named;
    private final String title;
    private final Map<String, Set<EntityId>> byForm;

    private TitleThings(String title, List<Named> named, Map<String, Set<EntityId>> byForm) {
        this.title = title;
        this.named = List.copyOf(named);
        this.byForm = byForm;
    }

    /** @param title that of {@code reading} */
    static TitleThings of(Reading reading, String title) {
        Map<String, Set<EntityId>> byForm = new LinkedHashMap<>();
        for (Entity entity : reading.entities()) {
            forms(reading, entity)
                    .forEach(form -> byForm.computeIfAbsent(form, f -> new TreeSet<>(BY_ID))
                            .add(entity.id()));
        }
        List<Named> found = new ArrayList<>();
        byForm.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .sorted(Comparator.comparing((Map.Entry<String, Set<EntityId>> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry ->
                        find(title, entry.getKey(), entry.getValue().iterator().next(), found));
        found.sort(Comparator.comparingInt(each -> each.span().begin()));
        return new TitleThings(title, found, byForm);
    }

    private static final Comparator<EntityId> BY_ID = Comparator.comparing(EntityId::value);

    /** In order of position. */
    List<Named> all() {
        return named;
    }

    /** The thing of the longest name that shares a character with {@code span}, else the only one whose name begins or ends so. */
    Optional<EntityId> at(Span span) {
        Optional<EntityId> here = named.stream()
                .filter(each -> each.span().overlaps(span))
                .max(Comparator.comparingInt(each -> each.span().length()))
                .map(Named::entity);
        return here.or(() -> byPart(span.of(title)));
    }

    private Optional<EntityId> byPart(String part) {
        Set<EntityId> things = new TreeSet<>(BY_ID);
        byForm.forEach((form, of) -> {
            if (form.startsWith(part + " ") || form.endsWith(" " + part)) {
                things.addAll(of);
            }
        });
        return things.size() == 1 ? things.stream().findFirst() : Optional.empty();
    }

    private static Set<String> forms(Reading reading, Entity entity) {
        String text = reading.article().text();
        Set<String> forms = new TreeSet<>();
        Stream.concat(
                        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()),
                        reading.mentionsOf(entity.id()).stream()
                                .filter(Mention::isNameOfThing)
                                .map(mention -> mention.span().of(text)))
                .filter(form -> form.length() >= SHORTEST && Character.isUpperCase(form.charAt(0)))
                .forEach(form -> {
                    forms.add(form);
                    Matcher body = BODY_OF.matcher(form);
                    if (body.matches()) {
                        forms.add(body.group(2) + " " + body.group(1));
                    }
                });
        for (String form : List.copyOf(forms)) {
            SHORT.forEach((brief, whole) -> {
                if (form.startsWith(whole)) {
                    forms.add(brief + form.substring(whole.length()));
                } else if (form.startsWith(brief + " ") || form.equals(brief)) {
                    forms.add(whole + form.substring(brief.length()));
                }
            });
        }
        return forms;
    }

    private static void find(String title, String form, EntityId entity, List<Named> found) {
        for (int at = title.indexOf(form); at >= 0; at = title.indexOf(form, at + 1)) {
            Span span = new Span(at, at + form.length());
            if (isWhole(title, span)
                    && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new Named(span, entity));
            }
        }
    }

    private static boolean isWhole(String title, Span span) {
        return (span.begin() == 0 || !Character.isLetterOrDigit(title.charAt(span.begin() - 1)))
                && (span.end() == title.length() || !Character.isLetterOrDigit(title.charAt(span.end())));
    }
}
