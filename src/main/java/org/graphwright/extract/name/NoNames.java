package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.WordLists;

/**
 * Leaves out what a model takes for a name and is none: a number, a letter, a day of the week, a common word that stands alone, two persons'
 * last names in one. A person's last name may be any word where the article has the full name.
 */
public final class NoNames {
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}.,:%°+-]+(?:st|nd|rd|th|s)?");

    /** "Trump-Biden", "Carroll–Patel". */
    private static final Pattern JOINED = Pattern.compile("(\\p{L}[\\p{L}'’]+)[-–—/](\\p{L}[\\p{L}'’]+)");

    /** Lists of nouns that are no names in lower case. */
    private static final List<String> NOUNS = List.of(
            WordLists.NOUN_FOR_A_PERSON,
            WordLists.NOUN_FOR_AN_ORGANIZATION,
            WordLists.NOUN_FOR_A_PLACE,
            WordLists.NOUN_FOR_AN_EVENT);

    private final Ontology ontology;
    private final Organizations organizations;

    public NoNames(Ontology ontology, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /** The mentions, in their order, without what is no name. */
    public List<Mention> leaveOut(String text, List<Mention> mentions) {
        Set<String> persons = new HashSet<>();
        Set<String> lastNames = new HashSet<>();
        for (Mention mention : mentions) {
            String words = mention.span().of(text);
            if (mention.isNameOfThing() && ontology.isA(mention.type(), Classes.PERSON)) {
                String last = Names.plain(words.substring(words.lastIndexOf(' ') + 1));
                persons.add(last);
                if (words.indexOf(' ') > 0) {
                    lastNames.add(last);
                }
            }
        }
        return mentions.stream()
                .filter(mention ->
                        !mention.isNameOfThing() || !isPair(mention.span().of(text), persons))
                .filter(mention -> !mention.isNameOfThing()
                        || lastNames.contains(Names.plain(mention.span().of(text)))
                        || isCalledThe(text, mention)
                        || !isNoName(mention.span().of(text), ontology.isA(mention.type(), Classes.WORK)))
                .toList();
    }

    /** Two persons whom the article names each, as in "the Trump-Biden debate": neither is the other. */
    private static boolean isPair(String words, Set<String> persons) {
        Matcher pair = JOINED.matcher(words);
        return pair.matches()
                && persons.contains(Names.plain(pair.group(1)))
                && persons.contains(Names.plain(pair.group(2)));
    }

    /** "The Who", "The Police" in the middle of a sentence or not: a capital article makes a band's or a paper's name of any word. */
    private boolean isCalledThe(String text, Mention mention) {
        return ontology.isA(mention.type(), Classes.ORGANIZATION)
                && text.startsWith("The ", mention.begin() - 4)
                && Character.isUpperCase(text.charAt(mention.begin()));
    }

    private boolean isNoName(String words, boolean work) {
        if (words.codePoints().count() < 2 && organizations.classOf(words).isEmpty()) {
            return true;
        }
        if (NUMBER.matcher(words).matches()) {
            return !work;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.equals(lower) && NOUNS.stream().anyMatch(list -> ontology.isListed(list, lower))) {
            return true;
        }
        boolean acronym = words.equals(words.toUpperCase(Locale.ROOT));
        return !acronym && !work && ontology.isListed(WordLists.NO_NAME, lower);
    }
}
