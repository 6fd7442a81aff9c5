package org.graphwright.extract.clause;

import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;

/**
 * Corrects the class of what an article is about where its words leave no doubt: an earthquake that "struck" and injured many is no accident,
 * and the talk of a paper's own interview is a meeting.
 */
final class MainClass {
    private static final ClassName DISASTER = new ClassName("Disaster");
    private static final ClassName MEETING = new ClassName("Meeting");

    /** Classes of the harm that a disaster does. */
    private static final Set<ClassName> HARM = ClassName.setOf("Accident", "Attack", "Injury", "Death");

    private static final Pattern FORCE_OF_NATURE = Pattern.compile(
            "(?i)\\b(?:earth)?quakes?\\b|\\b(?:aftershock|hurricane|typhoon|cyclone|tornado|tsunami|landslide|mudslide|avalanche|flood|wildfire)(?:e?s)?\\b");

    private MainClass() {}

    static ToldEvent correct(Reading reading, ToldEvent main) {
        if (ArticleKind.isInterview(reading.article())
                && main.passages().stream().anyMatch(TitledVerbs.talks(reading)::contains)) {
            return with(MEETING, main);
        }
        String text = reading.article().text();
        boolean isDisaster = HARM.contains(main.type())
                && main.passages().stream()
                        .map(passage -> passage.of(text))
                        .anyMatch(words -> FORCE_OF_NATURE.matcher(words).find());
        return isDisaster ? with(DISASTER, main) : main;
    }

    private static ToldEvent with(ClassName type, ToldEvent told) {
        return new ToldEvent(
                type, told.passages(), told.confidence(), told.negated(), told.future(), told.main(), told.fillers());
    }
}
