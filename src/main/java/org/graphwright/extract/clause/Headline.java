package org.graphwright.extract.clause;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.jspecify.annotations.Nullable;

/** What an article's title says of its events. */
final class Headline {
    /** So much less an event is the chief one that the title only recalls: less than any other. */
    private static final double NOT_CHIEF = 10;

    /** So sure the model must be that the title tells of something else, 0 to 1. */
    private static final double SURE = 0.6;

    private static final Pattern PARTICIPLE = Pattern.compile("(?<=\\s\\S{1,40}\\s\\p{Ll}{3,40}\\s)\\p{Ll}{2,}ing$");

    private record Told(ToldEvent event, Set<String> stems, boolean isRecalled) {
        ClassName type() {
            return event.type();
        }
    }

    private final String title;
    private final int end;
    private final Set<String> foreground;
    private final Set<String> background;
    private final List<Told> told;
    private final @Nullable Told chief;

    private Headline(String title, List<Told> told) {
        String newest = TitleWords.foreground(title);
        this.title = title;
        this.told = List.copyOf(told);
        this.end = newest.length();
        this.foreground = TitleWords.stems(newest);
        this.background = TitleWords.stems(title.substring(end));
        Optional<Told> most = told.stream()
                .max(Comparator.comparingDouble(each -> MainFeatures.byModel(each.event())
                        - (each.isRecalled() || isAside(title, each) ? NOT_CHIEF : 0)));
        this.chief = most.orElse(null);
    }

    /** "Groups hold rally claiming fraud": behind a noun such a form says more of it. */
    private static boolean isAside(String title, Told told) {
        return told.event().passages().stream()
                .allMatch(passage ->
                        PARTICIPLE.matcher(title.substring(0, passage.end())).find());
    }

    /** @param told what the title tells by itself, its passages in the title */
    static Headline of(Article article, List<ToldEvent> told) {
        String title = article.title();
        if (title == null) {
            return new Headline("", List.of());
        }
        String foreground = TitleWords.foreground(title);
        return new Headline(
                title, told.stream().map(each -> told(title, foreground, each)).toList());
    }

    private static Told told(String title, String foreground, ToldEvent event) {
        int begin = event.begin();
        return new Told(event, stems(title, event), TitleWords.isBackground(title, foreground, begin));
    }

    private static Set<String> stems(String text, ToldEvent event) {
        return event.passages().stream()
                .flatMap(passage -> TitleWords.stems(passage.of(text)).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * What it says for {@code event} as the main one of the article, whose text is {@code text}, each 1 or 0: it has a word of the title's
     * foreground; it has the class of the chief event that the title tells; it has a word of that; it has only words of what the title
     * recalls.
     */
    double[] speaksFor(String text, ToldEvent event) {
        Set<String> stems = stems(text, event);
        boolean inForeground = share(foreground, stems);
        return new double[] {
            number(inForeground),
            number(chief != null && chief.type().equals(event.type())),
            number(chief != null && share(chief.stems(), stems)),
            number(!inForeground && share(background, stems))
        };
    }

    private static double number(boolean holds) {
        return holds ? 1 : 0;
    }

    /** The one that the title tells foremost; empty where it only recalls some. */
    Optional<ToldEvent> chief() {
        return Optional.ofNullable(chief).filter(told -> !told.isRecalled()).map(Told::event);
    }

    /** Those that the title tells as new, and not only recalls, that have the class of {@code event} or one of its words. */
    List<ToldEvent> alike(String text, ToldEvent event) {
        Set<String> stems = stems(text, event);
        return told.stream()
                .filter(each -> each.type().equals(event.type()) || share(each.stems(), stems))
                .filter(each -> !each.isRecalled() || tellsBehindName(each.event()))
                .map(Told::event)
                .toList();
    }

    /** True of "impeaches" in "House of Representatives impeaches Trump": not all that stands behind "of" depends on it. */
    private boolean tellsBehindName(ToldEvent event) {
        return event.passages().stream()
                .anyMatch(passage -> passage.begin() < end && TitleWords.isBehindName(title, passage.begin()));
    }

    /** True if one of the words that tell of {@code event} is one of the chief event's. */
    boolean chiefSharesWord(String text, ToldEvent event) {
        return chief != null && share(chief.stems(), stems(text, event));
    }

    /** True if the title surely tells of another event, and {@code event} only brings it: the deal in "Rebels announce deal". */
    boolean chiefIsOther(String text, ToldEvent event) {
        return chief != null
                && !chief.isRecalled()
                && chief.event().confidence() >= SURE
                && !chief.type().equals(event.type())
                && !share(chief.stems(), stems(text, event));
    }

    /** True if {@code words} of a title have one of the words that tell of {@code event}. */
    static boolean shares(String words, String text, ToldEvent event) {
        return share(TitleWords.stems(words), stems(text, event));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
