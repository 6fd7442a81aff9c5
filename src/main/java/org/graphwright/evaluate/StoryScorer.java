package org.graphwright.evaluate;

import java.util.List;

/** A measure of what news stories annotate, or several of one kind. */
interface StoryScorer {
    /** Scores one story; what it does not annotate is passed over. */
    void add(StoryCase story);

    /** The scores of all stories that were added; empty if none of them annotates what is measured. */
    List<Score> scores();
}
