package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many were killed, injured, missing, arrested or otherwise affected: from verbs of harm with whom they befell, and nouns that
 * a number belongs to. A single person without a number counts as one, "several" as none.
 */
final class TollFinder {
    /** How many words may stand between "the death toll" and its number; set by hand: a clause, not the next one. */
    private static final int REACH = 9;

    private static final Set<String> BEFORE_A_PARTICIPLE =
            Set.of("and", "or", "not", "both", "all", "already", "reportedly", ",");

    private static final Set<String> KNOWN =
            Set.of("known", "believed", "thought", "feared", "confirmed", "reported", "presumed", "said");

    private static final Set<String> ABOARD = Set.of("aboard", "onboard", "on-board", "inside");
    private static final Set<String> ASIDE =
            Set.of("including", "among", "both", "all", "most", "mostly", "mainly", "one", "two", "some", "aged");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> FINDING =
            Set.of("find", "recover", "pull", "retrieve", "discover", "count", "wash", "locate");
    private static final Set<String> FORCING = Set.of("force", "compel", "cause", "oblige", "order", "prompt");

    /** Characters behind the number within which "others" stands: "five reportedly innocent others". */
    private static final int MORE_WITHIN = 24;

    private static final Pattern MORE = Pattern.compile(
            "(?:[\\w,.-]+ )?(?:other|others|more|further|additional)\\b|(?:another|a (?:second|third|fourth|fifth))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE_BEFORE = Pattern.compile(
            "\\b(?:another|a (?:second|third|fourth|fifth)|a further)(?: \\p{L}+)?\\s*$", Pattern.CASE_INSENSITIVE);

    /** One more than others whom another sentence tells of: of those who are arrested, who may be single, it is no number. */
    private static final Pattern ONE_MORE =
            Pattern.compile("a (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b.*");

    private final HarmPhrases harmPhrases;
    private final OtherCounts otherCounts;
    private final PeopleWords peopleWords;

    TollFinder(Ontology ontology) {
        this.harmPhrases = new HarmPhrases(ontology);
        this.otherCounts = new OtherCounts(ontology);
        this.peopleWords = new PeopleWords(ontology);
    }

    /** Those of an article, in order of position. */
    List<Toll> find(Reading reading, List<Figure> figures) {
        List<Toll> tolls = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Figure> counts = figures.stream()
                    .filter(f ->
                            f.kind() == Figure.Kind.COUNT && sentence.span().contains(f.span()))
                    .filter(f -> !f.value().contains("."))
                    .toList();
            List<Figure> ofPeople =
                    counts.stream().filter(f -> !otherCounts.isOne(reading, f)).toList();
            tolls.addAll(new InSentence(reading, sentence, counts, ofPeople).find());
        }
        return withoutBodies(reading, tolls);
    }

    /** Where the dead are counted too, the bodies found so far are no toll. */
    private static List<Toll> withoutBodies(Reading reading, List<Toll> tolls) {
        String text = reading.article().text();
        List<Toll> others = tolls.stream()
                .filter(toll -> !toll.harm().of(text).equalsIgnoreCase("bodies"))
                .toList();
        boolean isCounted = others.stream().anyMatch(toll -> toll.kind().equals("killed"));
        return isCounted ? others : tolls;
    }

    private final class InSentence {
        private final String text;
        private final List<Token> tokens;
        private final List<Figure> counts;
        private final PeopleCounter people;
        private final RestOfPeople rest;

        InSentence(Reading reading, Sentence sentence, List<Figure> counts, List<Figure> ofPeople) {
            this.text = reading.article().text();
            this.tokens = sentence.tokens();
            this.counts = counts;
            this.people = new PeopleCounter(reading, sentence, ofPeople, peopleWords);
            this.rest = new RestOfPeople(text, sentence, counts);
        }

        List<Toll> find() {
            List<Toll> tolls = new ArrayList<>();
            for (int at = 0; at < tokens.size(); at++) {
                String kind = harmPhrases.kindAt(tokens, at);
                People harmed = kind == null ? null : harmed(at);
                if (kind != null
                        && harmed != null
                        && harmed.count() > 0
                        && !(kind.equals("arrested")
                                && ONE_MORE.matcher(harmed.span().of(text).toLowerCase(Locale.ROOT))
                                        .matches())
                        && !(harmed.counted() && OtherCounts.isOfStatistics(text, harmed.span()))) {
                    tolls.add(new Toll(
                            kind,
                            harmed.count(),
                            harmed.span(),
                            tokens.get(at).span(),
                            harmed.counted(),
                            isMore(harmed.span(), at)));
                }
            }
            rest.ofSurvivors().ifPresent(tolls::add);
            return tolls;
        }

        private boolean isMore(Span people, int harm) {
            int begin = tokens.get(0).begin();
            String words = text.substring(people.begin(), Math.min(text.length(), people.end() + MORE_WITHIN));
            return MORE.matcher(words).lookingAt()
                    || MORE_BEFORE
                            .matcher(text.substring(Math.max(begin, people.begin() - 2 * MORE_WITHIN), people.begin()))
                            .find()
                    || harm > 0 && is(harm - 1, "also");
        }

        private @Nullable People harmed(int at) {
            People rest = this.rest.before(tokens.get(at).begin());
            if (rest != null) {
                return rest;
            }
            return switch (harmPhrases.formAt(tokens, at)) {
                case NOUN -> ofNoun(at);
                case STATE -> ofState(at);
                case INTRANSITIVE -> subject(at);
                case ACTIVE -> people.right(harmPhrases.endAt(tokens, at));
                case EITHER -> isPassive(at) ? subject(at) : ofVerb(at);
            };
        }

        /** "Killed 12", or with the same words "12 killed"; what somebody tries or threatens to do has befallen nobody. */
        private @Nullable People ofVerb(int at) {
            if (tokens.get(at).tag().equals("VB")) {
                return ofForced(at);
            }
            People right = people.right(harmPhrases.endAt(tokens, at));
            if (right != null) {
                return right;
            }
            People left = people.left(before(at));
            return left != null && left.counted() ? left : ofNumber(at);
        }

        /** "The number of people injured in the blast rose to 84". */
        private @Nullable People ofNumber(int participle) {
            boolean isOf = participle > 2
                    && tokens.get(participle).text().endsWith("ed")
                    && tokens.get(participle - 1).tag().equals("NNS")
                    && is(participle - 2, "of")
                    && is(participle - 3, "number");
            return isOf ? ofToll(participle) : null;
        }

        /** "Forced over 58,000 civilians to evacuate", "58,000 were forced to evacuate". */
        private @Nullable People ofForced(int at) {
            if (at < 2 || !is(at - 1, "to")) {
                return null;
            }
            if (FORCING.contains(tokens.get(at - 2).lemma()) && isPassive(at - 2)) {
                return subject(at - 2);
            }
            People left = people.left(at - 2);
            if (left == null || !left.counted()) {
                return null;
            }
            int before = 0;
            while (before < at && tokens.get(before).begin() < left.span().begin()) {
                before++;
            }
            before--;
            while (before > 0 && !tokens.get(before).isVerb() && is(before, peopleWords.aboutANumber)) {
                before--;
            }
            return before >= 0 && FORCING.contains(tokens.get(before).lemma()) ? left : null;
        }

        /** "Two were killed", "had been shot and wounded". */
        private boolean isPassive(int at) {
            int before = before(at);
            return before >= 0 && tokens.get(before).lemma().matches("be|get")
                    || before >= 0 && is(before, "been", "being", "was", "were");
        }

        /** The token before the words that stand between a verb and its auxiliary: adverbs, "shot and". */
        private int before(int verb) {
            int at = verb - 1;
            while (at >= 0
                    && (tokens.get(at).tag().startsWith("RB")
                            || is(at, BEFORE_A_PARTICIPLE)
                                    && at > 0
                                    && tokens.get(at - 1).tag().matches("VB[ND]|RB")
                            || tokens.get(at).tag().matches("VB[ND]")
                                    && !tokens.get(at).lemma().matches("be|get|have"))) {
                if (is(at, "not", "n't", "never")) {
                    return -1;
                }
                at--;
            }
            return at;
        }

        /** Whom a passive or intransitive verb befell: the phrase before its auxiliaries, or before "who". */
        private @Nullable People subject(int verb) {
            int at = before(verb);
            while (at >= 0
                    && (tokens.get(at).isVerb() || tokens.get(at).tag().startsWith("RB") || isPerfectInfinitive(at))) {
                if (is(at, "not", "n't", "never", "would", "could", "should")) {
                    return null;
                }
                at--;
            }
            return at < 0 ? null : ofPhrase(beforeRelative(beforeWho(at)));
        }

        /** "Four are known to have died". */
        private boolean isPerfectInfinitive(int to) {
            return is(to, "to")
                    && is(to + 1, "have")
                    && to > 1
                    && is(to - 1, KNOWN)
                    && tokens.get(to - 2).isVerb();
        }

        /** The last token of those of whom "who" tells: "300 people, most of them pupils, who are missing". */
        private int beforeWho(int at) {
            if (at < 1 || !is(at, "who", "that")) {
                return at;
            }
            if (!is(at - 1, ",")) {
                return at - 1;
            }
            int comma = at - 2;
            while (comma > 0 && !is(comma, ",")) {
                comma--;
            }
            return (comma > 0 && (is(comma + 1, ASIDE) || isOfThem(comma + 2)) ? comma : at - 1) - 1;
        }

        /** The people of the phrase that ends here, or before an aside: "three people, including two children, were killed". */
        private @Nullable People ofPhrase(int last) {
            People aboard = aboard(last);
            if (aboard != null) {
                return aboard;
            }
            int at = last;
            while (at > 0 && isAboard(at)) {
                at -= is(at, "board") ? 2 : 1;
            }
            if (at > 1 && is(at, ",")) {
                int comma = at - 1;
                while (comma > 0 && !is(comma, ",")) {
                    comma--;
                }
                boolean isAside = comma > 0 && (is(comma + 1, ASIDE) || isOfThem(comma + 2));
                People left = people.left(isAside ? comma - 1 : at);
                People counted = isAside && (left == null || !left.counted()) ? beforeParticiple(comma - 1) : null;
                return counted == null ? left : counted;
            }
            if (at > 1 && is(at, DASHES)) {
                int dash = at - 1;
                while (dash > 0 && !is(dash, DASHES)) {
                    dash--;
                }
                People inside = people.left(at - 1);
                return inside != null || dash == 0 ? inside : people.left(dash - 1);
            }
            return at < 0 ? null : people.left(at);
        }

        /** "All 121 people on board a jet bound for Lund were killed": those who were counted before its name. */
        private @Nullable People aboard(int last) {
            for (int i = last - 1; i > 0 && last - i < REACH && !is(i, ",") && !hasTense(i); i--) {
                if (isAboard(i)) {
                    People inside = people.left(is(i, "board") ? i - 2 : i - 1);
                    return inside != null && inside.counted() ? inside : null;
                }
            }
            return null;
        }

        private boolean hasTense(int at) {
            return tokens.get(at).tag().matches("MD|VB[DPZ]");
        }

        private boolean isAboard(int at) {
            return is(at, ABOARD) || is(at, "board") && is(at - 1, "on");
        }

        /** "Seventeen people attached to a mission": those who are counted there. */
        private @Nullable People beforeParticiple(int last) {
            for (int i = last; i > 0 && !is(i, ","); i--) {
                if (tokens.get(i).tag().matches("VB[NG]") && tokens.get(i - 1).isNoun()) {
                    People before = people.left(i - 1);
                    return before != null && before.counted() ? before : null;
                }
            }
            return null;
        }

        /** "Five of them children". */
        private boolean isOfThem(int of) {
            return is(of, "of") && is(of + 1, "them", "whom");
        }

        /** "49 men who had run out of food were killed": the men, not the food. */
        private int beforeRelative(int last) {
            boolean verb = false;
            for (int i = last; i > 0 && !is(i, ",", ";", ":", "and"); i--) {
                if (verb && is(i, "who")) {
                    return i - 1;
                }
                verb |= tokens.get(i).isVerb();
            }
            return last;
        }

        /** "19 dead", "the blast left seven people dead", "three are missing". */
        private @Nullable People ofState(int at) {
            int last = at - 1;
            while (last >= 0
                    && (tokens.get(last).isVerb() || tokens.get(last).tag().startsWith("RB"))) {
                last--;
            }
            People left = last < 0 ? null : people.left(beforeWho(last));
            boolean isPronounced = at > 1 && is(at - 1, "pronounced", "declared") && isPassive(at - 1);
            if (left != null && (left.counted() || isPronounced)) {
                return left;
            }
            boolean numbered = at > 1 && is(at - 1, "of", "the") && (is(at - 2, "number", "of"));
            return numbered ? ofToll(at) : null;
        }

        /** "12 deaths", "the deaths of 12 people", "the death toll rose to 12", "his murder". */
        private @Nullable People ofNoun(int at) {
            if (is(at, "toll")) {
                return ofToll(at);
            }
            if (is(at, "lives")) {
                return ofLives(at);
            }
            People right = at + 1 < tokens.size() && is(at + 1, "of") ? people.right(at + 2) : null;
            if (right != null) {
                return right;
            }
            Figure own = is(at, "bodies") && !isFound(at) ? null : numberOf(at);
            if (own != null) {
                return new People(Long.parseLong(own.value()), own.span(), true);
            }
            int of = at - 1;
            while (of > 0 && tokens.get(of).tag().matches("JJ.*|VBN")) {
                of--;
            }
            boolean numbered = of > 0 && is(of, "of") && is(of - 1, "number");
            return numbered ? ofToll(at) : null;
        }

        /** "Pulled 64 bodies", "11 bodies were found". */
        private boolean isFound(int bodies) {
            int before = bodies;
            while (before > 0 && tokens.get(before).chunk().endsWith("NP")) {
                before--;
            }
            int behind = bodies + 1;
            while (behind < tokens.size() - 1 && tokens.get(behind).lemma().matches("be|have|so|far|also|now")) {
                behind++;
            }
            return FINDING.contains(tokens.get(before).lemma())
                    || behind < tokens.size()
                            && FINDING.contains(tokens.get(behind).lemma());
        }

        /** "Claimed 12 lives", "12 people lost their lives". */
        private @Nullable People ofLives(int at) {
            int verb = at - 1;
            while (verb > 0 && !tokens.get(verb).isVerb()) {
                verb--;
            }
            if (verb < 0 || !tokens.get(verb).lemma().matches("claim|take|cost|lose")) {
                return null;
            }
            Figure own = numberOf(at);
            if (own != null) {
                return new People(Long.parseLong(own.value()), own.span(), true);
            }
            boolean isOf = at + 1 < tokens.size() && is(at + 1, "of");
            return isOf ? people.right(at + 2) : is(at - 1, "their") ? subject(verb) : null;
        }

        private @Nullable Figure numberOf(int noun) {
            int from = noun;
            while (from > 0
                    && tokens.get(from - 1).chunk().endsWith("NP")
                    && !is(from - 1, ",", "and")
                    && noun - from < 5) {
                from--;
            }
            int begin = tokens.get(from).begin();
            int end = tokens.get(noun).begin();
            return counts.stream()
                    .filter(f -> f.begin() >= begin && f.end() <= end)
                    .filter(f -> !OtherCounts.isShare(text, f.end()))
                    .reduce((first, last) -> last)
                    .orElse(null);
        }

        /** The number behind "toll", but for the one that it rose from. */
        private @Nullable People ofToll(int at) {
            int end = tokens.get(Math.min(tokens.size() - 1, at + REACH)).end();
            return counts.stream()
                    .filter(f -> f.begin() >= tokens.get(at).end() && f.begin() <= end && !isBehindFrom(f))
                    .findFirst()
                    .map(f -> new People(Long.parseLong(f.value()), f.span(), true))
                    .orElse(null);
        }

        private boolean isBehindFrom(Figure figure) {
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).begin() == figure.begin()) {
                    return is(i - 1, "from", "previous");
                }
            }
            return false;
        }

        private boolean is(int at, String... words) {
            return is(at, Set.of(words));
        }

        private boolean is(int at, Set<String> words) {
            return words.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
        }
    }
}
