package org.graphwright.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Mends where names begin and end. The transformer labels every part of a hyphenated word and every punctuation mark by itself, so that a
 * name may be cut inside a word, carry a mark at its edge, or be a mark or a function word alone.
 */
public final class NameEdges {
    /** Words that stand inside names, but are none and end none. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "al", "as", "at", "but", "by", "de", "for", "from", "he", "in", "is", "it", "of", "on",
            "or", "that", "the", "to", "was", "when", "where", "which", "who", "with");

    /** Labelled with the type of what they stand for, so that facts told of it are not lost. */
    private static final Set<String> RELATIVES = Set.of("he", "it", "that", "where", "which", "who");

    private static final Pattern OPEN_ENDED = Pattern.compile("\\s+(?:of|for|and|&|of the|for the)$");
    /** Verbs that are taken for the last word of a name before them: "Ada Lind may". */
    private static final Pattern MODAL_ENDED =
            Pattern.compile("\\s+(?:may|will|can|must|might|could|would|should|has|had|did)$");

    private static final Pattern OPENED =
            Pattern.compile("^(?:(?:and|as|at|by|for|from|in|of|on|or|to|with)\\s+(?:the\\s+)?)+(?=\\S)");
    private static final Pattern LEFT_PART = Pattern.compile("(\\p{Lu}\\p{L}*)-$");
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}]+$");
    private static final Pattern RIGHT_PART = Pattern.compile("^-\\p{Lu}[\\p{L}\\p{N}]*");
    private static final Pattern DOMAIN = Pattern.compile("^\\p{L}[\\p{L}\\p{N}]*(?:\\.\\p{L}+)*");
    private static final Set<String> PREFIXES =
            Set.of("Pro", "Anti", "Non", "Ex", "Pre", "Post", "Mid", "Then", "Inter", "Trans", "Sub", "Intra");

    /** What follows a country that is but the unit of an amount: US$750. */
    private static final Pattern CURRENCY = Pattern.compile("^\\s?[$€£¥]\\s?\\d?");

    private static final Pattern OFFICE_AFTER = Pattern.compile("^ (?:Secretary|Minister|secretary|minister)\\b");
    private static final Pattern OFFICE_BEFORE =
            Pattern.compile("\\b(?:Secretary|Minister|secretary|minister) (?:of|for) (?:the )?$");

    /** How far the text beside a name is looked at. */
    private static final int NEAR = 40;

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public NameEdges(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The mentions with better edges, some joined and some gone. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        return trim(text, widen(text, join(text, mentions)));
    }

    /** Joins the parts of one word, and a name that cannot end where it does with the one that follows. */
    private List<Mention> join(String text, List<Mention> mentions) {
        List<Mention> out = new ArrayList<>();
        boolean lastIsJoined = false;
        for (Mention mention : mentions) {
            Mention last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean glued = last != null
                    && last.isNameOfThing()
                    && mention.isNameOfThing()
                    && (last.end() == mention.begin() || isHyphenated(text, last, mention))
                    && !arePlaces(text, last, mention);
            boolean open = last != null
                    && last.isNameOfThing()
                    && mention.isNameOfThing()
                    && mention.begin() - last.end() <= 5
                    && OPEN_ENDED
                            .matcher(text.substring(last.begin(), last.end()))
                            .find()
                    && text.substring(last.end(), mention.begin()).matches("\\s(?:the\\s)?");
            ClassName head = last != null
                            && last.isNameOfThing()
                            && mention.isNameOfThing()
                            && text.substring(last.end(), mention.begin()).equals(" ")
                    ? head(last, text.substring(mention.begin(), mention.end()))
                    : null;
            boolean onePerson = last != null && isOnePerson(text, last, mention);
            if (last == null || !(glued || open || onePerson || head != null)) {
                out.add(mention);
                lastIsJoined = false;
                continue;
            }
            Mention surer = glued && mention.confidence() > last.confidence() ? mention : last;
            ClassName type = head == null ? surer.type() : ontology.isA(last.type(), head) ? last.type() : head;
            Mention whole = last.withSpan(last.begin(), mention.end()).withType(type);
            out.set(out.size() - 1, whole);
            Mention before = out.size() < 2 || lastIsJoined ? null : out.get(out.size() - 2);
            if (glued
                    && before != null
                    && before.isNameOfThing()
                    && ontology.root(before.type()).equals(ontology.root(whole.type()))
                    && whole.begin() - before.end() == 1
                    && text.charAt(before.end()) == ' ') {
                out.remove(out.size() - 1);
                out.set(out.size() - 1, before.withSpan(before.begin(), whole.end()));
            }
            lastIsJoined = true;
        }
        return out;
    }

    /** The class of a place's or body's name that goes on with a noun that is no name by itself: "College" and "Station" are one place. */
    private @Nullable ClassName head(Mention name, String noun) {
        ClassName root = ontology.root(name.type());
        boolean goesOn = Character.isUpperCase(noun.charAt(0))
                && (root.equals(Classes.PLACE) || root.equals(Classes.ORGANIZATION));
        if (!goesOn) {
            return null;
        }
        if (ontology.isListed(WordLists.LAST_NOUN_OF_A_PLACES_NAME, noun.toLowerCase(Locale.ROOT))) {
            return Classes.PLACE;
        }
        boolean ofBody = ontology.isListed(WordLists.LAST_NOUN_OF_A_BODYS_NAME, noun.toLowerCase(Locale.ROOT));
        return ofBody ? Classes.ORGANIZATION : null;
    }

    /** Takes in the capitalised rest of a hyphenated word, and the rest of a web address. */
    private List<Mention> widen(String text, List<Mention> mentions) {
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!mention.isNameOfThing()) {
                out.add(mention);
                continue;
            }
            int left = out.isEmpty() ? 0 : out.get(out.size() - 1).end();
            int right = i + 1 < mentions.size() ? mentions.get(i + 1).begin() : text.length();
            int begin = begin(text, mention, Math.max(left, mention.begin() - NEAR));
            int end = end(text, mention, Math.min(right, mention.end() + NEAR));
            out.add(mention.withSpan(begin, end));
        }
        return out;
    }

    private int begin(String text, Mention mention, int least) {
        String before = text.substring(least, mention.begin());
        char first = text.charAt(mention.begin());
        Matcher cut = WORD_BEFORE.matcher(before);
        if ((first == '-' || first == '.') && cut.find()) {
            return least + cut.start();
        }
        Matcher part = LEFT_PART.matcher(before);
        boolean partOfName =
                !ontology.isA(mention.type(), Classes.GROUP) && part.find() && !PREFIXES.contains(part.group(1));
        boolean wholeWord = partOfName && (part.start() == 0 || !isInWord(before.charAt(part.start() - 1)));
        return wholeWord ? least + part.start() : mention.begin();
    }

    private static int end(String text, Mention mention, int most) {
        String after = text.substring(mention.end(), most);
        Pattern rest = text.charAt(mention.end() - 1) == '.' ? DOMAIN : RIGHT_PART;
        Matcher part = rest.matcher(after);
        return part.find() ? mention.end() + part.end() : mention.end();
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    /** Takes marks off the edges; leaves out what is nothing but marks or a function word. */
    private List<Mention> trim(String text, List<Mention> mentions) {
        List<Mention> out = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() != MentionKind.NAME) {
                out.add(mention);
                continue;
            }
            Span span = trimmed(text, mention);
            if (CURRENCY.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 3)))
                            .find()
                    || isPortfolio(text, span)) {
                continue;
            }
            if (span.length() > 0 && RELATIVES.contains(span.of(text))) {
                out.add(new Mention(
                        mention.id(),
                        span.begin(),
                        span.end(),
                        mention.type(),
                        MentionKind.PRONOUN,
                        mention.entity(),
                        mention.confidence(),
                        mention.value()));
            } else if (span.length() > 0
                    && !FUNCTION_WORDS.contains(span.of(text))
                    && !span.of(text).equals("The")) {
                out.add(mention.withSpan(span.begin(), span.end()));
            }
        }
        return out;
    }

    /** "Defense" in "Defense Secretary", "Foreign Affairs" in "Minister of Foreign Affairs": the office's, no body's name. */
    private boolean isPortfolio(String text, Span span) {
        return span.length() > 0
                && ontology.isListed(WordLists.PORTFOLIO, span.of(text).toLowerCase(Locale.ROOT))
                && (OFFICE_AFTER
                                .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + NEAR)))
                                .find()
                        || OFFICE_BEFORE
                                .matcher(text.substring(Math.max(0, span.begin() - NEAR), span.begin()))
                                .find());
    }

    private static Span trimmed(String text, Mention mention) {
        int begin = mention.begin();
        int end = mention.end();
        end = begin + Names.withoutPossessive(text.substring(begin, end)).length();
        Matcher open = OPEN_ENDED.matcher(text.substring(begin, end));
        end -= open.find() ? open.end() - open.start() : 0;
        Matcher modal = MODAL_ENDED.matcher(text.substring(begin, end));
        end -= modal.find() ? modal.end() - modal.start() : 0;
        Matcher opened = OPENED.matcher(text.substring(begin, end));
        begin += opened.find() ? opened.end() : 0;
        while (begin < end && !opensName(text.codePointAt(begin))) {
            // a name may end within a character of two halves
            begin = Math.min(end, begin + Character.charCount(text.codePointAt(begin)));
        }
        boolean bracket = text.substring(begin, end).indexOf('(') >= 0;
        while (begin < end && !closesName(text.codePointBefore(end), bracket)) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Span(begin, withoutHalfBracket(text, begin, end));
    }

    /** The end of "Washington (D.C.)", of which the model leaves the bracket behind out, and of "Berg" before " (Labour". */
    private static int withoutHalfBracket(String text, int begin, int end) {
        int open = text.substring(begin, end).lastIndexOf('(');
        if (open < 0 || text.substring(begin + open, end).indexOf(')') >= 0) {
            return end;
        }
        return text.startsWith(")", end)
                ? end + 1
                : begin + text.substring(begin, begin + open).stripTrailing().length();
    }

    private static boolean opensName(int c) {
        return Character.isLetterOrDigit(c) || "@#$£€".indexOf(c) >= 0;
    }

    private static boolean closesName(int c, boolean bracket) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || ".!%+*".indexOf(c) >= 0
                || (bracket && c == ')');
    }

    /** "Notre" and "Dame": a hyphen between two names that are both places'. */
    private boolean isHyphenated(String text, Mention one, Mention other) {
        return text.substring(one.end(), Math.max(one.end(), other.begin())).equals("-")
                && ontology.isA(one.type(), Classes.PLACE)
                && ontology.isA(other.type(), Classes.PLACE)
                && gazetteer.nation(one.span().of(text)).isEmpty()
                && gazetteer.nation(other.span().of(text)).isEmpty();
    }

    /** Two places tied by a hyphen stay two: {@code US-China talks}. */
    /** Two persons do not stand side by side without a comma or a conjunction; a title is no part of a person's name. */
    private boolean isOnePerson(String text, Mention one, Mention other) {
        return isPersonsName(one)
                && isPersonsName(other)
                && text.substring(one.end(), other.begin()).equals(" ")
                && !ontology.isListed(WordLists.TITLE, one.span().of(text).toLowerCase(Locale.ROOT));
    }

    private boolean isPersonsName(Mention mention) {
        return mention.isNameOfThing() && ontology.root(mention.type()).equals(Classes.PERSON);
    }

    private boolean arePlaces(String text, Mention one, Mention other) {
        return isPlace(text, one) && isPlace(text, other);
    }

    private boolean isPlace(String text, Mention mention) {
        String name = trimmed(text, mention).of(text);
        return ontology.isA(mention.type(), Classes.PLACE)
                && (gazetteer.nation(name).isPresent()
                        || !gazetteer.regions(name).isEmpty()
                        || !gazetteer.cities(name).isEmpty());
    }
}
