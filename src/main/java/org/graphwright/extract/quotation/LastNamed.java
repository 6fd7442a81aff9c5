package org.graphwright.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.coreference.Gender;
import org.graphwright.extract.coreference.Genders;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Says who "she", "the 34-year-old" or "the agency" is beside something said where nothing surer does: the person named first in the nearest of
 * the sentences before, unless another pronoun of that person is of the other sex; the body named last whose name ends so.
 */
final class LastNamed {

    /** Sentences that it looks back. */
    private static final int REACH = 2;
    /** The same for "she" and "he", whom their sex tells apart. */
    private static final int REACH_OF_PRONOUN = 4;

    /** "The head of the agency" may be somebody whom nobody has named yet. */
    private static final Pattern ATTACHED = Pattern.compile(" (?:of|for|from|in|at|to|on) ");
    /** "The minister's spokeswoman" is neither him nor who was named last. */
    private static final Pattern OWNED = Pattern.compile("['’]s? ");

    /** Characters that it looks back for what somebody was called. */
    private static final int FAR = 4000;
    /** Characters between a noun and the name that it is said with. */
    private static final int APPOSED = 60;
    /** "Captain |Ann Poe", "the captain of the ferry, |Ann Poe". */
    private static final Pattern BEHIND = Pattern.compile("\\s|(?: (?:of|for|at|in) [^,.;:!?\"“”]{1,40})?, ");

    private static final Pattern NOUN_BEFORE = Pattern.compile("(\\p{L}+),? (?:the (?:\\p{Ll}[\\p{L}-]* ){1,2})?$");
    /** "The minister replied": not to himself. */
    private static final Pattern REPLIED =
            Pattern.compile("^ (?:ha[sd] )?(?:replied|answered|retorted|countered|responded|rejoined)\\b");

    /** "Ann Poe|, a former captain", "Ann Poe|, 41, the captain". */
    private static final Pattern BEFORE =
            Pattern.compile(",(?: \\d\\d,)? (?:an?|the|its|his|her|their)(?: [\\p{L}'’-]+){0,4} ");

    /** What one of a nation is called, and no more than one: not "the French", "the Chinese", "the Danes". */
    private static final Pattern NATIONAL = Pattern.compile(
            "(?:[A-Z][\\p{L}-]*\\s)?(?:[A-Z]\\p{L}+(?:an|er|i|ard)|Dane|Swede|Finn|Pole|Turk|Czech|Serb|Croat|Slovak|Slovene|Greek|Scot|Briton|Kurd|Basque|Catalan|Kazakh|Uzbek|Arab|Zulu)");

    /** What a noun says beside the one that it is made of: "the senator-elect", "the vice-chancellor". */
    private static final Pattern BESIDE_NOUN =
            Pattern.compile("^(?:vice|deputy|ex|co|then)-|-(?:elect|designate|general)$");

    private static final Pattern COMPANY = Pattern.compile(
            "company|firm|group|manufacturer|carmaker|retailer|insurer|brewer|airline|carrier|[a-z]*maker|giant|lender|operator|publisher|start-?up");

    private static final Pattern TEAM = Pattern.compile("club|team|side|franchise");
    private static final Pattern MEDIUM =
            Pattern.compile("newspaper|paper|daily|weekly|magazine|tabloid|broadcaster|network|channel|website|outlet");
    private static final ClassName MEDIA = new ClassName("MediaOrganization");

    /** "The 74-year-old prelate": whoever has an age is one person. */
    private static final Pattern OF_AGE = Pattern.compile("the \\d+-year-old \\p{L}+");

    private static final Pattern PARTISAN = Pattern.compile(
            "(?:[A-Z]\\p{L}+\\s)?(?:Democrat|Republican|Conservative|Socialist|Communist|Liberal|Tory|Christian Democrat)");

    /** Nouns that by their end mean somebody who does something: "the seller". */
    private static final Pattern DOER = Pattern.compile(
            "(?!letter|poster|banner|paper|order|answer|number|chapter|charter|register|folder|sticker|tower|mirror|motor|computer|speaker)"
                    + "[a-z]{3,}(?:er|or|ist|man|woman)");

    private final Ontology ontology;
    private final Genders genders;
    private final Reading reading;

    LastNamed(Ontology ontology, Genders genders, Reading reading) {
        this.ontology = ontology;
        this.genders = genders;
        this.reading = reading;
    }

    /**
     * The entity, if there is one.
     *
     * @param words the speaker as the text has it
     * @param speech what is said
     */
    Optional<EntityId> of(String words, int offset, Speech speech) {
        Set<EntityId> spokenTo = speech.direct() ? named(speech) : Set.of();
        return of(words, offset).filter(entity -> !spokenTo.contains(entity));
    }

    /** "Thank you, Bo," said the mayor: Bo is not the mayor. */
    private Set<EntityId> named(Speech speech) {
        return reading.mentionsIn(new Span(speech.begin(), speech.end())).stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * True of "the witness", "the French group", "the Keys": of whom the article has spoken, or whose name it gives, so that words alone say nothing where
     * nothing tells who it is; not of who opens it, nor of "the opposition", "the two sides", "the lawsuit".
     */
    boolean isOneSpokenOf(String words, int offset) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String noun = last.toLowerCase(Locale.ROOT);
        return reading.sentenceIndex(offset) > 0
                && words.regionMatches(true, 0, "the ", 0, 4)
                && !ATTACHED.matcher(words).find()
                && !OWNED.matcher(words).find()
                && (Character.isUpperCase(last.charAt(0)) || isPersonOrFirm(noun));
    }

    private boolean isPersonOrFirm(String noun) {
        return ontology.isListed(WordLists.NOUN_FOR_A_PERSON, noun)
                || ontology.isListed(WordLists.NOUN_FOR_A_SPEAKER, noun)
                || noun.matches("one|other|elder|younger|former|latter|witness")
                || DOER.matcher(noun).matches() && !ontology.isListed(WordLists.NOUN_FOR_AN_ORGANIZATION, noun)
                || COMPANY.matcher(noun).matches()
                || TEAM.matcher(noun).matches()
                || MEDIUM.matcher(noun).matches();
    }

    private Optional<EntityId> of(String words, int offset) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (ontology.isListed(WordLists.PRONOUN_OF_A_MAN, lower)) {
            return person(offset, REACH_OF_PRONOUN, Gender.FEMALE);
        }
        if (ontology.isListed(WordLists.PRONOUN_OF_A_WOMAN, lower)) {
            return person(offset, REACH_OF_PRONOUN, Gender.MALE);
        }
        Optional<EntityId> written = written(words);
        if (written.isPresent()) {
            return written;
        }
        String noun = lower.substring(lower.lastIndexOf(' ') + 1);
        if (lower.matches("(?:its|their) (?:\\p{L}+ ){0,2}\\p{L}+")
                && ontology.isListed(WordLists.NOUN_FOR_A_PERSON, noun)) {
            return called(noun, offset);
        }
        if (!lower.startsWith("the ")) {
            return Optional.empty();
        }
        Optional<EntityId> called = ATTACHED.matcher(lower).find()
                ? Optional.empty()
                : called(noun, offset).or(() -> sameNoun(noun, offset));
        if (called.isPresent()) {
            return called;
        }
        String bare = BESIDE_NOUN.matcher(noun).replaceAll("");
        if (noun.endsWith("-year-old")
                || OF_AGE.matcher(lower).matches()
                || ontology.isListed(WordLists.NOUN_FOR_A_PERSON, bare)
                || ontology.isListed(WordLists.NOUN_FOR_A_SPEAKER, noun)
                || DOER.matcher(noun).matches() && !ontology.isListed(WordLists.NOUN_FOR_AN_ORGANIZATION, noun)) {
            boolean other =
                    ATTACHED.matcher(lower).find() || OWNED.matcher(lower).find();
            return other
                    ? Optional.empty()
                    : person(offset, REACH, Gender.UNKNOWN, isReply(offset + words.length()) ? 1 : 0);
        }
        return bodyNamed(noun, offset).or(() -> only(noun, offset));
    }

    /** "She", where the one whom coreference takes it for is "he" all over the article: the person named last who is not. */
    Optional<EntityId> ofPronoun(@Nullable Mention mention) {
        if (mention == null || mention.entity() == null || mention.kind() != MentionKind.PRONOUN) {
            return Optional.empty();
        }
        String pronoun = mention.span().of(reading.article().text()).toLowerCase(Locale.ROOT);
        boolean man = ontology.isListed(WordLists.PRONOUN_OF_A_MAN, pronoun);
        boolean woman = ontology.isListed(WordLists.PRONOUN_OF_A_WOMAN, pronoun);
        String own = man ? WordLists.PRONOUN_OF_A_MAN : WordLists.PRONOUN_OF_A_WOMAN;
        String other = man ? WordLists.PRONOUN_OF_A_WOMAN : WordLists.PRONOUN_OF_A_MAN;
        Gender opposite = man ? Gender.FEMALE : Gender.MALE;
        return (man || woman)
                        && pronouns(mention.entity(), own) == 1
                        && (pronouns(mention.entity(), other) > 1 || isNamed(mention.entity(), opposite))
                ? person(mention.begin(), REACH_OF_PRONOUN, man ? Gender.FEMALE : Gender.MALE)
                : Optional.empty();
    }

    private long pronouns(EntityId entity, String list) {
        String text = reading.article().text();
        return reading.mentionsOf(entity).stream()
                .filter(m -> m.kind() == MentionKind.PRONOUN)
                .filter(m -> ontology.isListed(list, m.span().of(text).toLowerCase(Locale.ROOT)))
                .count();
    }

    /** A name that coreference has left alone: who alone has it in the article. */
    private Optional<EntityId> written(String words) {
        String name = words.replaceFirst("^[Tt]he ", "").replaceFirst("\\.$", "");
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0)) || name.equals(words) && words.contains(" ")) {
            return Optional.empty();
        }
        String text = reading.article().text();
        List<EntityId> named = reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .filter(m -> (" " + m.span().of(text) + " ").contains(" " + name + " "))
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .distinct()
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whom the same noun means elsewhere in the article, where coreference knows it: before, else behind. */
    private Optional<EntityId> sameNoun(String noun, int offset) {
        String text = reading.article().text();
        List<Mention> nouns = reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NOMINAL && m.entity() != null)
                .filter(m -> endsWith(m.span().of(text).toLowerCase(Locale.ROOT), noun))
                .toList();
        return nouns.stream()
                .filter(m -> m.end() <= offset)
                .reduce((first, last) -> last)
                .or(() -> nouns.stream().findFirst())
                .flatMap(m -> Optional.ofNullable(m.entity()));
    }

    private static boolean endsWith(String words, String noun) {
        return words.equals(noun) || words.endsWith(" " + noun) || words.endsWith("-" + noun);
    }

    /** "The Dane", "the Social Democrat": the person last named, where the mention is no person's. */
    Optional<EntityId> ofNation(@Nullable Mention mention) {
        if (mention == null || ontology.isA(mention.type(), Classes.PERSON)) {
            return Optional.empty();
        }
        String text = reading.article().text();
        boolean one = ontology.isA(mention.type(), Classes.ORGANIZATION)
                ? PARTISAN.matcher(mention.span().of(text)).matches()
                : NATIONAL.matcher(mention.span().of(text)).matches();
        boolean article = mention.begin() >= 4
                && text.substring(mention.begin() - 4, mention.begin()).equalsIgnoreCase("the ");
        boolean noun = !text.substring(mention.end()).startsWith("'s");
        return one && article && noun ? person(mention.begin(), REACH, Gender.UNKNOWN) : Optional.empty();
    }

    /** Whom the article has called so: "Captain Ann Poe", "Ann Poe, the captain", "the captain of the ferry, Ann Poe": the last one before. */
    private Optional<EntityId> called(String noun, int offset) {
        Matcher matcher = Pattern.compile("(?i)(?<![\\p{L}\\d])" + Pattern.quote(noun) + "(?![\\p{L}\\d])")
                .matcher(reading.article().text());
        matcher.region(Math.max(0, offset - FAR), offset);
        Optional<EntityId> last = Optional.empty();
        while (matcher.find()) {
            int begin = matcher.start();
            Optional<EntityId> person = namedBehind(matcher.end()).or(() -> namedBefore(begin));
            last = person.isPresent() ? person : last;
        }
        return last;
    }

    /** The person whose name follows, at once or behind what is attached and a comma. */
    private Optional<EntityId> namedBehind(int end) {
        String text = reading.article().text();
        return near(end, end + APPOSED).stream()
                .filter(m -> m.begin() >= end)
                .filter(this::isNamedPerson)
                .filter(m -> BEHIND.matcher(text.substring(end, m.begin())).matches())
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .findFirst();
    }

    /** The person before the comma of an apposition. */
    private Optional<EntityId> namedBefore(int at) {
        String text = reading.article().text();
        return near(at - APPOSED, at).stream()
                .filter(m -> m.end() < at)
                .filter(this::isNamedPerson)
                .filter(m -> BEFORE.matcher(text.substring(m.end(), at)).matches())
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .reduce((first, last) -> last);
    }

    private List<Mention> near(int begin, int end) {
        return reading.mentionsIn(
                new Span(Math.max(0, begin), Math.min(reading.article().text().length(), end)));
    }

    private boolean isNamedPerson(Mention mention) {
        return mention.kind() == MentionKind.NAME && ontology.isA(mention.type(), Classes.PERSON);
    }

    private boolean isReply(int behind) {
        String text = reading.article().text();
        return behind < text.length()
                && REPLIED.matcher(text.substring(behind, Math.min(text.length(), behind + APPOSED)))
                        .find();
    }

    private Optional<EntityId> person(int offset, int reach, Gender not) {
        return person(offset, reach, not, 0);
    }

    /**
     * @param not the sex of whom it is not
     * @param skipped how many of those named first it is not either
     */
    private Optional<EntityId> person(int offset, int reach, Gender not, int skipped) {
        List<Sentence> sentences = reading.sentences();
        int here = reading.sentenceIndex(offset);
        for (int i = here - 1; i >= Math.max(0, here - reach); i--) {
            Optional<EntityId> named = reading.mentionsIn(sentences.get(i).span()).stream()
                    .filter(m -> ontology.isA(m.type(), Classes.PERSON) && m.kind() != MentionKind.NOMINAL)
                    .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                    .filter(entity -> not == Gender.UNKNOWN || !isOf(entity, not))
                    .distinct()
                    .skip(skipped)
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** True where a pronoun or the first name of somebody says so. */
    private boolean isOf(EntityId entity, Gender gender) {
        String pronouns = gender == Gender.FEMALE ? WordLists.PRONOUN_OF_A_WOMAN : WordLists.PRONOUN_OF_A_MAN;
        return pronouns(entity, pronouns) > 0 || isNamed(entity, gender);
    }

    private boolean isNamed(EntityId entity, Gender gender) {
        return reading.entity(entity)
                        .filter(person -> genders.ofName(person.name()) == gender)
                        .isPresent()
                || reading.mentionsOf(entity).stream()
                        .anyMatch(m -> m.kind() == MentionKind.NAME && ofNounBefore(m) == gender);
    }

    /** "Her husband, the brewer |Bo Ek". */
    private Gender ofNounBefore(Mention name) {
        String text = reading.article().text();
        Matcher noun = NOUN_BEFORE.matcher(text.substring(Math.max(0, name.begin() - APPOSED), name.begin()));
        return noun.find() ? genders.ofNoun(noun.group(1)) : Gender.UNKNOWN;
    }

    /** "The agency": the last one whose name ends so. */
    private Optional<EntityId> bodyNamed(String noun, int offset) {
        String text = reading.article().text();
        return reading.mentions().stream()
                .filter(m -> m.end() <= offset && m.kind() == MentionKind.NAME)
                .filter(m -> !ontology.isA(m.type(), Classes.PERSON) && !ontology.isA(m.type(), Classes.PLACE))
                .filter(m -> m.span().of(text).toLowerCase(Locale.ROOT).endsWith(" " + noun))
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .reduce((first, last) -> last);
    }

    private @Nullable ClassName classOf(String noun) {
        if (COMPANY.matcher(noun).matches()) {
            return Classes.COMPANY;
        }
        if (TEAM.matcher(noun).matches()) {
            return Classes.TEAM;
        }
        if (MEDIUM.matcher(noun).matches()) {
            return MEDIA;
        }
        return ontology.isListed(WordLists.NOUN_FOR_AN_ORGANIZATION, noun)
                        && !ontology.isListed(WordLists.NOUN_FOR_A_BODY_WITHOUT_A_NAME, noun)
                ? Classes.ORGANIZATION
                : null;
    }

    /** "The Malmö firm", "the club", "the charity": the only thing of its class that the article has named. */
    private Optional<EntityId> only(String noun, int offset) {
        ClassName type = classOf(noun);
        if (type == null) {
            return Optional.empty();
        }
        List<EntityId> named = reading.mentions().stream()
                .takeWhile(m -> m.end() <= offset)
                .filter(m -> m.kind() == MentionKind.NAME)
                .filter(m -> type.equals(Classes.ORGANIZATION) ? m.type().equals(type) : ontology.isA(m.type(), type))
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .distinct()
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
