package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One place of a graph that a rule of its report speaks of.
 *
 * @param rule what it breaks, or is told of
 * @param subject IRI of a thing, event or article
 * @param name how it is called
 * @param property IRI of the property that it is about; empty if none
 * @param value what is found; empty if nothing is to be added
 */
public record Finding(Rule rule, String subject, String name, String property, String value) {
    /** How much it matters, as in ROBOT's report. */
    public enum Level {
        ERROR,
        WARN,
        INFO
    }

    /** What a report looks for. */
    public enum Rule {
        UNLABELLED(Level.ERROR, "things without a name"),
        UNCLASSED(Level.ERROR, "things without a class"),
        CONTRADICTORY(Level.WARN, "pairs of facts that can hardly both be right"),
        SELF_RELATED(Level.WARN, "facts between a thing and itself"),
        SAME_NAME(Level.WARN, "things that share name and class with another"),
        LESS_SURE(Level.WARN, "facts with a belief below 0.5"),
        UNDATED(Level.WARN, "articles without a day"),
        LONELY(Level.INFO, "things without fact, event or quotation"),
        ONLY_CLAIMED(Level.INFO, "what somebody is only said to claim"),
        ONE_SOURCE(Level.INFO, "facts that one article alone states");

        private final Level level;
        private final String meaning;

        Rule(Level level, String meaning) {
            this.level = level;
            this.meaning = meaning;
        }

        /** How much it matters. */
        public Level level() {
            return level;
        }

        /** In words. */
        public String meaning() {
            return meaning;
        }

        /** {@code less-sure}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Finding {
        requireNonNull(rule, "rule is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(name, "name is null");
        requireNonNull(property, "property is null");
        requireNonNull(value, "value is null");
    }
}
