package org.graphwright.extract.trained;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.model.ClassName;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;

/**
 * An article as a trained model sees it: names and pronouns at first, and what stands between mentions once the program has mended their
 * edges and added its own. For one thread.
 */
public interface TrainedReading {
    /** Names and pronouns in order of position, none overlapping, with ids {@code m1}, {@code m2}, … */
    List<Mention> mentions();

    /**
     * Reads between mentions.
     *
     * @param reading the same article with mentions as the program has them now; a noun that may mean something named has the type
     *     {@link Mention#PRONOUN} like an unresolved pronoun
     */
    Related relate(Reading reading);

    /**
     * What the model says of the class of a thing that has names.
     *
     * @return for each class that the model knows how much speaks for it, as the logarithm of odds up to a constant; empty where the
     *     model tells no classes
     */
    Map<ClassName, Double> classes(List<Mention> names);

    /**
     * Reads what happened.
     *
     * @param reading the same article, its mentions with their entities
     * @param figures the numbers that may count or measure something, in order of position
     * @param expected words of which the model may be less sure
     * @return in order of position; nothing where the model tells no events
     */
    default Optional<List<ToldEvent>> events(Reading reading, List<Figure> figures, Expected expected) {
        return Optional.empty();
    }

    /**
     * Reads what the article is about from its beginning as a whole.
     *
     * @param reading the same article, its mentions with their entities
     * @return nothing where the model does not tell
     */
    default Optional<About> about(Reading reading) {
        return Optional.empty();
    }

    /**
     * Reads what the title tells, by itself.
     *
     * @param title whose characters the passages of the events count
     * @return in order of position; empty where the model tells no events
     */
    default List<ToldEvent> titleEvents(String title) {
        return List.of();
    }

    /** How the text speaks of two mentions. */
    default Standings standings() {
        return Standings.NONE;
    }
}
