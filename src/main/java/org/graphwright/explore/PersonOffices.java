package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Properties;

/** Words the offices and positions of one person, each position once: "prime minister of the United Kingdom", "American senator". */
final class PersonOffices {
    static final PropertyName FOUNDER = new PropertyName("founderOf");

    private final LineFacts facts;
    private final OfficeWords words;
    private final Nationality nationality = new Nationality(Gazetteer.standard());
    private final Set<String> told = new HashSet<>();

    PersonOffices(LineFacts facts, OfficeWords words) {
        this.facts = requireNonNull(facts, "facts is null");
        this.words = requireNonNull(words, "words is null");
    }

    /** True where the position was told with an office. */
    boolean isTold(FactSummary position) {
        return told.contains(position.value());
    }

    /**
     * By the position's own words where a sentence has them beside the body ("Prime Minister of the United Kingdom"), else by those of the
     * sentences of the office, else by the property's name. One with "and" may belong to two bodies: a president who commands an army is no
     * president of the army.
     */
    String office(FactSummary fact) {
        return facts.latest(Set.of(Properties.POSITION), CardLine.LEAST).stream()
                        .filter(position -> !position.value().contains(" and ") && !isTold(position))
                        .filter(position -> words.isOf(position, fact))
                        .map(FactSummary::value)
                        .findFirst()
                        .filter(told::add)
                        .or(() -> words.of(fact))
                        .or(() -> ofState(fact))
                        .orElseGet(() -> LineFacts.holder(fact))
                + " of " + LineFacts.name(fact);
    }

    /** The position of who heads a state or government: where he is its head and called prime minister, he is its prime minister. */
    private Optional<String> ofState(FactSummary office) {
        return facts.latest(Set.of(Properties.POSITION), CardLine.LEAST).stream()
                .filter(position -> !isTold(position) && words.isHead(LineFacts.property(office), position.value()))
                .map(FactSummary::value)
                .findFirst()
                .filter(told::add);
    }

    /** Who founded something and is called its head by no word beside it is told as its founder. */
    boolean isOfFounder(FactSummary office) {
        return LineFacts.property(office).equals(Properties.HEAD_OF)
                && facts.of(Set.of(FOUNDER), CardLine.LEAST)
                        .anyMatch(fact -> fact.value().equals(office.value()))
                && words.of(office).isEmpty();
    }

    /** With the body or country beside which a sentence has it, else with that for which or of which its holder is. */
    String position(FactSummary position, double least, Set<String> bodies) {
        String title = position.value();
        Optional<OfficeWords.Held> held = title.contains(" and ")
                ? Optional.empty()
                : words.held(position, facts.withBodies(least))
                        .filter(of -> !of.isOwned() || !isOfCountryman(of.fact(), title));
        if (held.isPresent()) {
            FactSummary body = held.get().fact();
            if (held.get().isOwned() && LineFacts.isOfParty(body)) {
                return title;
            }
            bodies.add(body.value());
            return title + " " + (held.get().isOwned() ? "of" : held.get().preposition()) + " " + LineFacts.name(body);
        }
        return Stream.of(Properties.AGENT_OF, Properties.CITIZEN_OF)
                .flatMap(property -> facts.latest(Set.of(property), least).stream())
                .filter(fact -> facts.isA(fact.object(), Classes.COUNTRY))
                .findFirst()
                .map(fact -> ofCountry(fact, title, bodies))
                .orElse(title);
    }

    /** "US senator": who is from somewhere, and does not stand for all of it. */
    private boolean isOfCountryman(FactSummary fact, String position) {
        return facts.isA(fact.object(), Classes.COUNTRY) && !words.isOfState(position);
    }

    private String ofCountry(FactSummary fact, String position, Set<String> bodies) {
        if (LineFacts.property(fact).equals(Properties.AGENT_OF) && words.isOfState(position)) {
            bodies.add(fact.value());
            return position + " of " + LineFacts.name(fact);
        }
        Optional<String> described = nationality.with(fact.value(), position);
        described.ifPresent(any -> bodies.add(fact.value()));
        return described.orElse(position);
    }
}
