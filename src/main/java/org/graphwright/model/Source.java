package org.graphwright.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which step a statement comes from. */
public sealed interface Source {
    /** The word for it in JSON and RDF: {@code pair-model}, {@code cue}, {@code rule} or {@code authority}. */
    String by();

    /** What is told beside {@link #by()} in JSON and RDF: the cue, the rule or the authority's name; null for the model. */
    @Nullable
    String cue();

    /** True where the words of an article say so; false of what follows from other facts or is known besides. */
    default boolean isReading() {
        return this instanceof Model || this instanceof Cue;
    }

    /** The trained model of the profile. */
    record Model() implements Source {
        @Override
        public String by() {
            return "pair-model";
        }

        @Override
        public @Nullable String cue() {
            return null;
        }
    }

    /**
     * A cue of the ontology, or the words of a name.
     *
     * @param pattern the cue as the ontology has it
     */
    record Cue(String pattern) implements Source {
        public Cue {
            Objects.requireNonNull(pattern, "pattern is null");
        }

        @Override
        public String by() {
            return "cue";
        }

        @Override
        public String cue() {
            return pattern;
        }
    }

    /**
     * Inferred by a rule of the ontology.
     *
     * @param name the rule's name
     * @param premises ids of the facts that it rests on, each once; not empty
     */
    record Rule(String name, List<FactId> premises) implements Source {
        public Rule {
            Objects.requireNonNull(name, "name is null");
            premises = List.copyOf(premises);
        }

        @Override
        public String by() {
            return "rule";
        }

        @Override
        public String cue() {
            return name;
        }
    }

    /**
     * A list of places that the article does not cite.
     *
     * @param authority whose list it is, such as {@code GeoNames}
     */
    record Gazetteer(String authority) implements Source {
        public Gazetteer {
            Objects.requireNonNull(authority, "authority is null");
        }

        @Override
        public String by() {
            return "authority";
        }

        @Override
        public String cue() {
            return authority;
        }
    }
}
