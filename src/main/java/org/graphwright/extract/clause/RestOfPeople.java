package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Figure;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/** Counts those whom a sentence tells of by the others: "all but one of the sixteen died", "none of the 30 on board survived". */
final class RestOfPeople {
    private static final Pattern OF = Pattern.compile(" of (?:the |its |their |those |these )?(?:\\p{L}+ )?");
    private static final Pattern ALL_BUT =
            Pattern.compile("\\ball (?:but|except(?: for)?) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEW = Pattern.compile("\\b(?:only|just) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "\\b(?:none of (?:the|its|their|those) |no survivors (?:among|from|of) (?:the )?)(?:\\p{L}+ )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SURVIVED =
            Pattern.compile("^[^,;:]{0,40}? (?<harm>survived|survive|lived)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW_CLAUSE = Pattern.compile("[,;:]");

    /** In characters: what is looked at before a number, and between two of which one is a part of the other. */
    private static final int REACH = 60;

    private final String text;
    private final Sentence sentence;
    private final List<Figure> counts;

    /** @param counts the figures of {@code sentence} that count something, in order of position */
    RestOfPeople(String text, Sentence sentence, List<Figure> counts) {
        this.text = requireNonNull(text, "text is null");
        this.sentence = requireNonNull(sentence, "sentence is null");
        this.counts = List.copyOf(counts);
    }

    /** "All but two of the 14" before what befell them, in the same part of the sentence; or null. */
    @Nullable
    People before(int harm) {
        for (int i = 0; i + 1 < counts.size(); i++) {
            Figure few = counts.get(i);
            Figure all = counts.get(i + 1);
            boolean isHere = all.end() <= harm
                    && isOf(few, all)
                    && ALL_BUT.matcher(before(few)).find()
                    && !NEW_CLAUSE.matcher(text.substring(all.end(), harm)).find();
            if (isHere) {
                return rest(few, all);
            }
        }
        return null;
    }

    /** The dead, where the sentence counts who did not die. */
    Optional<Toll> ofSurvivors() {
        for (int i = 0; i < counts.size(); i++) {
            Figure all = counts.get(i);
            String before = before(all);
            String behind = text.substring(all.end(), Math.min(sentence.end(), all.end() + REACH));
            Matcher survived = SURVIVED.matcher(behind);
            boolean isSaid = survived.find();
            if (NOBODY.matcher(before).find() && (isSaid || before.matches("(?is).*\\bno survivors\\b.*"))) {
                return Optional.of(toll(new People(value(all), all.span(), true), all.span()));
            }
            if (isSaid
                    && i > 0
                    && isOf(counts.get(i - 1), all)
                    && FEW.matcher(before(counts.get(i - 1))).find()) {
                Span harm = new Span(all.end() + survived.start("harm"), all.end() + survived.end("harm"));
                return Optional.ofNullable(rest(counts.get(i - 1), all)).map(people -> toll(people, harm));
            }
        }
        return Optional.empty();
    }

    private String before(Figure figure) {
        return text.substring(Math.max(sentence.begin(), figure.begin() - REACH), figure.begin());
    }

    private boolean isOf(Figure few, Figure all) {
        return all.begin() - few.end() <= REACH
                && OF.matcher(text.substring(few.end(), all.begin())).matches();
    }

    private static @Nullable People rest(Figure few, Figure all) {
        long rest = value(all) - value(few);
        return rest > 0 ? new People(rest, new Span(few.begin(), all.end()), true) : null;
    }

    private static long value(Figure figure) {
        return new BigDecimal(figure.value()).longValue();
    }

    private static Toll toll(People people, Span harm) {
        return new Toll("killed", people.count(), people.span(), harm, true, false);
    }
}
