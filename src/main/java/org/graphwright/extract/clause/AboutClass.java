package org.graphwright.extract.clause;

import java.util.Map;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;

/**
 * The class that an event has if it is what its article is about: that for which its words and the article as a whole speak most.
 *
 * @param type local name of the class
 * @param odds how much speaks for an article that is about one of it, as the logarithm of its probability
 */
record AboutClass(ClassName type, double odds) {
    /** How much the article as a whole counts beside the words that tell of the event. */
    private static final double OF_ARTICLE = 0.5;

    /** Of no class does the article say surely that it is not about one. */
    private static final double LEAST = 0.002;

    static AboutClass of(ToldEvent event, About about) {
        ClassName best = event.type();
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<ClassName, Double> each : event.classes().entrySet()) {
            double both = Math.log(each.getValue()) + OF_ARTICLE * odds(each.getKey(), about);
            if (both > most) {
                best = each.getKey();
                most = both;
            }
        }
        return new AboutClass(best, odds(best, about));
    }

    private static double odds(ClassName type, About about) {
        return Math.log(Math.max(LEAST, about.classes().getOrDefault(type, 0.0)));
    }
}
