package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.extract.clause.TitleThings.Named;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Who acts and who suffers in the event that an article is about, by its title: titles name what is new in few words and in one order, so
 * what they say holds against what the long text is read to say.
 */
final class TitleParts {
    /** So sure the model, or the order of the title's words, must be of a part, 0 to 1; by eye on articles of Wikinews. */
    private static final double SURE = 0.6;

    private static final String OF = " of ";

    /** Behind the adjective of a people, a noun in the plural. */
    private static final Pattern PEOPLE = Pattern.compile(" (\\p{Ll}+)s\\b");

    private static final Pattern WHO = Pattern.compile("\\bwho\\b[^,;:]*");

    /** What the place beside a verb in the active is worth, where the model does not speak against it, 0 to 1. */
    private static final double BESIDE_VERB = 0.7;

    /** The same beside a verb in the passive, whatever the model says. */
    private static final double UNDONE = 1;

    /** In these the subject does nothing. */
    private static final Set<ClassName> SUFFERED = ClassName.setOf("Death", "Injury", "Accident", "Birth");

    private static final ClassName SANCTION = new ClassName("Sanction");

    private static final Pattern ON = Pattern.compile("\\b(?:against|from|on|to)\\s(?:the\\s)?$");

    /** In these somebody says something. */
    private static final Set<ClassName> SAID = ClassName.setOf("Accusation", "Announcement", "Threat");

    private static final Pattern SPEAKER = Pattern.compile(", (?:announces|says?|warns?) (?:the )?(?:\\p{Lu}+ )?$");

    /** These may be those that a name is of. */
    private static final Set<ClassName> HELD = ClassName.setOf("Event", "Meeting", "Competition");

    private static final Pattern ONE_OF = Pattern.compile("\\b(?:first|last|only|second|third|youngest|oldest) $");

    /** Who only is beside those whom it befell. */
    private static final Pattern WITH = Pattern.compile("\\bwith $");

    private static final Pattern HOLDING = Pattern.compile("\\b(?:holds?|hosts?|held)\\b");

    /** In these those do nothing of whom a title says that they get what they get. */
    private static final Set<ClassName> GIVEN = ClassName.setOf("Award", "Conviction");

    private static final Pattern GETTING = Pattern.compile(
            "(?:bags?|claims?|clinch(?:es)?|earns?|faces?|gets?|lands?|receives?|scoops?|takes?|wins?|won)\\b.*");

    private static final String PREPOSITION =
            "(?:of|in|at|on|for|from|to|with|by|over|after|amid|as|into|against|near|during|about|off|under)";
    private static final Pattern ACTIVE = Pattern.compile("\\p{Ll}+(?:[^\\Wsui]s|ies|ing)\\b.*|hits\\b.*|quits\\b.*");
    /** Titles tell in the present what somebody does: "Anna Berg upgraded to minister". */
    private static final Pattern PASSIVE = Pattern.compile(
            "\\p{Ll}+ed|(?:shot|found|sworn|held|sold)(?: (?:alive|captive|dead|guilty|hostage|in|innocent|liable))?");

    private static final Pattern BEFORE_VERB = Pattern.compile("\\s(?:(?:\\p{Ll}+ly|again|also|to)\\s)*");
    private static final Pattern ATTACHED = Pattern.compile("(?i).*\\b" + PREPOSITION + "\\b.*");
    private static final Pattern BESIDE = Pattern.compile("(?:,|,? and) ");
    private static final Pattern BEFORE_OBJECT =
            Pattern.compile("\\s(?:(?!" + PREPOSITION + "\\b|and\\b|that\\b|not\\b)[\\p{L}\\p{N}'’.-]+\\s){0,3}");
    private static final Pattern BEHIND_OBJECT =
            Pattern.compile("(?i)(?:$|[,;:–]|\\s(?:" + PREPOSITION + "|and|amid|following|because|due|while)\\b).*");

    private final Ontology ontology;
    private final Reading reading;
    private final String title;
    private final TitleThings things;
    private final Map<EntityId, Map<Role, Double>> found = new LinkedHashMap<>();

    private enum Role {
        AGENT,
        PATIENT,
        OTHER
    }

    private TitleParts(Ontology ontology, Reading reading, String title) {
        this.ontology = ontology;
        this.reading = reading;
        this.title = title;
        this.things = TitleThings.of(reading, title);
    }

    /**
     * The role {@code agent} or {@code patient} of each thing of which the title is sure; that of a named event that it says was held is {@code participant}.
     *
     * @param main the event that {@code reading} is about
     * @param ofTitle what the title tells by itself
     */
    static Map<EntityId, String> of(Ontology ontology, Reading reading, ToldEvent main, List<ToldEvent> ofTitle) {
        String title = reading.article().title();
        if (title == null) {
            return Map.of();
        }
        Headline headline = Headline.of(reading.article(), ofTitle);
        TitleParts parts = new TitleParts(ontology, reading, title);
        List<ToldEvent> alike = headline.alike(reading.article().text(), main);
        int end = firstClause(title, ofTitle);
        List<ToldEvent> same = alike.isEmpty()
                ? headline.chief().filter(chief -> chief.begin() < end && parts.hasSameAgent(main, chief)).stream()
                        .toList()
                : alike;
        Map<EntityId, String> read = same.isEmpty() ? Map.of() : parts.read(main, same, end);
        return parts.withSpeaker(main, parts.withSanctioned(main, parts.withNamedEvents(main, read)));
    }

    /** "Union picks Oslo as host" of what the text tells as choosing: who surely does what the title tells foremost surely does this. */
    private boolean hasSameAgent(ToldEvent main, ToldEvent chief) {
        Set<EntityId> acting = main.fillers().stream()
                .filter(TitleParts::surelyActs)
                .flatMap(filler -> reading.mentionsAt(filler.span()).stream())
                .flatMap(mention -> Optional.ofNullable(mention.entity()).stream())
                .collect(Collectors.toSet());
        return chief.fillers().stream()
                .filter(TitleParts::surelyActs)
                .flatMap(filler -> things.at(filler.span()).stream())
                .anyMatch(acting::contains);
    }

    private static boolean surelyActs(Filler filler) {
        return filler.role().equals(RolesOfTold.AGENT) && filler.probability() >= SURE;
    }

    /** Whom a sanction is put on, where the title says it with a preposition: "restrictions on flying to Cuba". */
    private Map<EntityId, String> withSanctioned(ToldEvent main, Map<EntityId, String> roles) {
        if (!main.type().equals(SANCTION) || roles.containsValue(RolesOfTold.PATIENT)) {
            return roles;
        }
        Map<EntityId, String> all = new LinkedHashMap<>(roles);
        int end = TitleWords.foreground(title).length();
        things.all().stream()
                .filter(each -> each.span().end() <= end
                        && ON.matcher(title.substring(0, each.span().begin())).find())
                .forEach(each -> all.putIfAbsent(each.entity(), RolesOfTold.PATIENT));
        return all;
    }

    /** "Norland to vote in May, says Berg". */
    private Map<EntityId, String> withSpeaker(ToldEvent main, Map<EntityId, String> roles) {
        Map<EntityId, String> all = new LinkedHashMap<>(roles);
        if (SAID.contains(main.type())) {
            things.all().stream()
                    .filter(each -> SPEAKER.matcher(
                                    title.substring(0, each.span().begin()))
                            .find())
                    .forEach(each -> all.put(each.entity(), RolesOfTold.AGENT));
        }
        return all;
    }

    private Map<EntityId, String> withNamedEvents(ToldEvent main, Map<EntityId, String> roles) {
        Map<EntityId, String> all = new LinkedHashMap<>(roles);
        if (main.type().equals(MainClass.DISASTER)) {
            things.all().stream()
                    .filter(each -> each.span().begin() == 0 && isEvent(each.entity()))
                    .forEach(each -> all.putIfAbsent(each.entity(), RolesOfTold.AGENT));
        }
        if (HELD.contains(main.type())) {
            int end = TitleWords.foreground(title).length();
            Stream<EntityId> named = things.all().stream()
                    .filter(each -> each.span().end() <= end)
                    .map(Named::entity);
            Stream<EntityId> shortened = reading.entities().stream()
                    .filter(entity -> isShortened(entity.name(), title.substring(0, end)))
                    .map(Entity::id);
            Stream.concat(named, shortened)
                    .filter(this::isEvent)
                    .forEach(thing -> all.putIfAbsent(thing, RolesOfTold.PARTICIPANT));
        }
        return all;
    }

    private boolean isEvent(EntityId thing) {
        return reading.entity(thing)
                .filter(entity -> ontology.isA(entity.type(), Classes.EVENT))
                .isPresent();
    }

    /** The end of the clause that tells of something first: "Norland votes; Ravenia delays" tells of two in turn. */
    private static int firstClause(String title, List<ToldEvent> ofTitle) {
        int first = ofTitle.stream()
                .flatMap(each -> each.passages().stream())
                .mapToInt(Span::begin)
                .min()
                .orElse(0);
        int end = title.indexOf(';', first);
        return end < 0 ? title.length() : end;
    }

    /** "Maker Faire" of the Mini Maker Faire. */
    private static boolean isShortened(String name, String title) {
        String end = name.substring(name.indexOf(' ') + 1);
        return end.length() < name.length() && end.indexOf(' ') > 0 && title.contains(end);
    }

    private Map<EntityId, String> read(ToldEvent main, List<ToldEvent> same, int clause) {
        int end = TitleWords.foreground(title).length();
        List<Filler> fillers = same.stream()
                .flatMap(each -> each.fillers().stream())
                .filter(filler -> filler.span().end() <= end && filler.probability() >= ToldEvents.CHANCE)
                .filter(filler -> !isAside(filler.span()))
                .toList();
        for (Filler filler : fillers) {
            if (title.startsWith("'s ", filler.span().end())
                    || title.startsWith("’s ", filler.span().end())
                    || isOfThing(filler.span())
                    || isOneOfPeople(filler.span())
                    || filler.role().equals(RolesOfTold.PATIENT)
                            && WITH.matcher(title.substring(0, filler.span().begin()))
                                    .find()
                    || isOfPeople(filler.span())) {
                continue;
            }
            things.at(filler.span()).ifPresent(thing -> put(thing, role(filler), filler.probability()));
        }
        if (!SUFFERED.contains(main.type())) {
            same.stream()
                    .flatMap(each -> each.passages().stream())
                    .filter(verb -> verb.end() <= clause && !isAside(verb))
                    .forEach(verb -> besideVerb(verb, fillers, main.type()));
        }
        Map<EntityId, String> roles = new LinkedHashMap<>();
        found.forEach((thing, of) -> {
            double agent = of.getOrDefault(Role.AGENT, 0.0);
            double patient = of.getOrDefault(Role.PATIENT, 0.0);
            double most = Math.max(agent, patient);
            boolean isHost = main.type().equals(Classes.ELECTION)
                    && isPlace(thing)
                    && HOLDING.matcher(title).find();
            if (most >= SURE && most >= of.getOrDefault(Role.OTHER, 0.0) && !isHost) {
                roles.put(thing, agent >= patient ? RolesOfTold.AGENT : RolesOfTold.PATIENT);
            }
        });
        return roles;
    }

    /** "Berg, who beat Dahl, dies at 99" tells of Dahl what is not new. */
    private boolean isAside(Span words) {
        return WHO.matcher(title).results().anyMatch(who -> who.start() <= words.begin() && words.end() <= who.end());
    }

    /** "Mahan Air of Iran": what a thing is of has no part beside it. */
    private boolean isOfThing(Span name) {
        return things.all().stream()
                .anyMatch(other -> other.span().end() + OF.length() == name.begin()
                        && title.startsWith(OF, other.span().end()));
    }

    /** "Berg first Norlander to take prize". */
    private boolean isOneOfPeople(Span name) {
        return ONE_OF.matcher(title.substring(0, name.begin())).find() && title.startsWith(" to ", name.end());
    }

    /** "Somali pirates": the country is no part of what those from it do. */
    private boolean isOfPeople(Span name) {
        return things.all().stream()
                .filter(each -> each.span().overlaps(name))
                .filter(each -> reading.entity(each.entity())
                        .filter(country -> country.type().equals(Classes.COUNTRY)
                                && !country.name().equals(each.span().of(title)))
                        .isPresent())
                .anyMatch(each -> PEOPLE.matcher(title)
                        .results()
                        .anyMatch(noun -> noun.start() == each.span().end()
                                && RolesOfTold.isForPeopleOnTheirOwn(ontology, noun.group(1))));
    }

    private static Role role(Filler filler) {
        return switch (filler.role()) {
            case RolesOfTold.AGENT -> Role.AGENT;
            case RolesOfTold.PATIENT -> Role.PATIENT;
            default -> Role.OTHER;
        };
    }

    private void put(EntityId thing, Role role, double probability) {
        found.computeIfAbsent(thing, t -> new EnumMap<>(Role.class)).merge(role, probability, Math::max);
    }

    private void besideVerb(Span verb, List<Filler> fillers, ClassName type) {
        List<Named> subjects = subjects(verb);
        if (GIVEN.contains(type) && GETTING.matcher(verb.of(title)).matches()) {
            subjects.stream()
                    .filter(each -> !isOneOfPeople(each.span()))
                    .forEach(each -> put(each.entity(), Role.PATIENT, UNDONE));
            return;
        }
        List<Named> objects = objects(verb);
        boolean passive = PASSIVE.matcher(verb.of(title)).matches();
        // the verb of several has no ending: "Berg, Lind win"
        boolean active = ACTIVE.matcher(verb.of(title)).matches()
                || !subjects.isEmpty() && !objects.isEmpty()
                || subjects.size() > 1 && !passive;
        if (active) {
            subjects.forEach(each -> accept(each, Role.AGENT, fillers));
            objects.stream()
                    .filter(each -> !isOneOfPeople(each.span()))
                    .forEach(each -> accept(each, Role.PATIENT, fillers));
        } else if (objects.isEmpty() && !type.equals(Classes.ELECTION) && passive) {
            subjects.forEach(each -> put(each.entity(), Role.PATIENT, UNDONE));
        }
    }

    /** "Norland and Ravenia hold primaries": where they are held wins none. */
    private boolean isPlace(EntityId thing) {
        return reading.entity(thing)
                .filter(entity -> ontology.isA(entity.type(), Classes.PLACE))
                .isPresent();
    }

    /** The model may have read no name there, or one that is shorter; where it reads one, it must see some chance. */
    private void accept(Named named, Role role, List<Filler> fillers) {
        List<Filler> here = fillers.stream()
                .filter(filler -> filler.span().overlaps(named.span()))
                .toList();
        if (here.isEmpty() || here.stream().anyMatch(filler -> role(filler) == role)) {
            put(named.entity(), role, BESIDE_VERB);
        }
    }

    /** The things right before the verb, and those that commas and "and" join to them; not what depends on another noun. */
    private List<Named> subjects(Span verb) {
        int clause = Math.max(title.lastIndexOf(';', verb.begin()), title.lastIndexOf(':', verb.begin())) + 1;
        List<Named> subjects = new ArrayList<>();
        List<Named> all = things.all();
        int next = verb.begin();
        for (int i = all.size() - 1; i >= 0; i--) {
            Named named = all.get(i);
            if (named.span().begin() < clause || named.span().end() > next) {
                continue;
            }
            Pattern between = subjects.isEmpty() ? BEFORE_VERB : BESIDE;
            if (!between.matcher(title.substring(named.span().end(), next)).matches()) {
                break;
            }
            subjects.add(named);
            next = named.span().begin();
        }
        boolean attached = ATTACHED.matcher(title.substring(clause, next)).matches();
        return attached ? List.of() : subjects;
    }

    private List<Named> objects(Span verb) {
        List<Named> objects = new ArrayList<>();
        int end = verb.end();
        for (Named named : things.all()) {
            if (named.span().begin() < end) {
                continue;
            }
            Pattern between = objects.isEmpty() ? BEFORE_OBJECT : BESIDE;
            if (!between.matcher(title.substring(end, named.span().begin())).matches()
                    || !BEHIND_OBJECT
                            .matcher(title.substring(named.span().end()))
                            .matches()) {
                break;
            }
            objects.add(named);
            end = named.span().end();
        }
        return objects;
    }
}
