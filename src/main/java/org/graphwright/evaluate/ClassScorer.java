package org.graphwright.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.evaluate.GoldStory.StoryMention;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.MentionKind;

/**
 * Finer classes of the organisations and places that news stories name: the share of the names found, by exact span, whose entity has the
 * class that the gold gives. Adjectives of nations are left out.
 */
final class ClassScorer implements StoryScorer {
    private static final Set<String> CLASSES = Set.of(
            "Organization",
            "Company",
            "GovernmentBody",
            "Party",
            "Team",
            "MediaOrganization",
            "ArmedGroup",
            "Place",
            "Country",
            "City",
            "Region",
            "Facility");

    /** Classes of the ontology that the annotators of the stories did not tell apart from the one above. */
    private static final Set<String> NOT_TOLD_APART = Set.of("University", "InternationalOrganization");

    private final Map<String, Counts> parts = new TreeMap<>();
    private final List<ScoringError> errors;

    ClassScorer(List<ScoringError> errors) {
        this.errors = errors;
    }

    @Override
    public void add(StoryCase story) {
        for (StoryMention name : story.story().mentions()) {
            String wanted = name.detail();
            if (name.kind() == MentionKind.NAME
                    && !name.type().equals("Group")
                    && wanted != null
                    && CLASSES.contains(wanted)) {
                add(story, name, wanted);
            }
        }
    }

    private void add(StoryCase story, StoryMention name, String wanted) {
        for (FoundMention found : story.found().mentions()) {
            if (found.kind() == MentionKind.NAME
                    && TrimmedSpan.of(story.gold().text(), found.span())
                            .equals(TrimmedSpan.of(story.gold().text(), name.span()))) {
                String type = found.entity() == null
                        ? found.type()
                        : story.found().classes().getOrDefault(found.entity(), found.type());
                String said = NOT_TOLD_APART.contains(type) ? "Organization" : type;
                if (said.equals(wanted)) {
                    parts.merge(wanted, new Counts(1, 0, 0), Counts::plus);
                } else {
                    parts.merge(wanted, new Counts(0, 0, 1), Counts::plus);
                    parts.merge(said, new Counts(0, 1, 0), Counts::plus);
                    errors.add(story.confused(wanted, said, story.words(name.span()), found.confidence()));
                }
                return;
            }
        }
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("classes", parts));
    }
}
