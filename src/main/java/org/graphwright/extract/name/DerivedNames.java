package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;

/**
 * Keeps from a country what is only called after it: "German" is no mention of Germany where it is a language, and "England under-20 team" is
 * a team as a whole.
 */
public final class DerivedNames {
    private static final Pattern LANGUAGE_AFTER = Pattern.compile(
            "[ -](?:language|languages|dialect|speaking|speaker|speakers|grammar|subtitles|translation|alphabet|lessons|(?:is|was|are|were) (?:also |still |widely |mostly )?(?:spoken|taught|written|understood|learnt|learned|studied))\\b");

    private static final Pattern SPEAKS_BEFORE = Pattern.compile(
            "\\b(?:speak|speaks|spoke|spoken|speaking|learn|learned|learning|learnt|studied|(?:fluent|written|wrote|said|spoke|sang|sings?|broadcast|published|speaking) in|translated (?:from|into|to))(?: fluent| perfect| good| broken| both)? $");

    /** Before what is a language whatever comes behind it. */
    private static final Pattern OF_SPEAKERS_BEFORE = Pattern.compile(
            "\\b(?:(?:[Ss]peakers?|[Tt]eachers?|[Ll]earners?|[Ss]tudents?|dialects?|knowledge|command) of|fluent in|translated (?:from|into)|from \\p{Lu}\\p{L}+ into) $");

    private static final Pattern END_AFTER =
            Pattern.compile("(?:[.,;:)?!]|$| (?:and|but|or|on|at|to|with|as|for|when|while|by|that|in)\\b)");

    private static final Pattern TEAM_AFTER = Pattern.compile(
            "(?:['’]s)?(?: (?:men|women)['’]s| men| women)?(?: (?:[Uu]nder|U)-?\\d\\d(?:['’]?s)?(?: (?:national )?(?:\\p{Ll}+ )?(?:team|side|squad))?"
                    + "| national (?:\\p{Ll}+ ){0,2}?(?:team|side|squad))");

    /** Characters beside a name that are looked at. */
    private static final int NEAR = 50;

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public DerivedNames(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The mentions, in their order, without languages, and with national teams whole. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        List<Mention> mended = new ArrayList<>();
        int end = 0;
        for (Mention mention : mentions) {
            if (mention.begin() < end) {
                continue;
            }
            if (mention.kind() != MentionKind.NAME || !isNation(mention.span().of(text))) {
                mended.add(mention);
                continue;
            }
            String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
            Matcher team = TEAM_AFTER.matcher(after);
            if (team.lookingAt()) {
                end = mention.end() + team.end();
                mended.add(mention.withSpan(mention.begin(), end).withType(Classes.ORGANIZATION));
            } else if (!isLanguage(text, mention, after)) {
                mended.add(mention);
            }
        }
        return mended;
    }

    private boolean isNation(String name) {
        return gazetteer.nation(name).isPresent()
                || gazetteer.regionOfDemonym(name).isPresent()
                || gazetteer.regions(name).stream().anyMatch(Region::isHomeNation);
    }

    private boolean isLanguage(String text, Mention mention, String after) {
        String before = text.substring(Math.max(0, mention.begin() - NEAR), mention.begin());
        return ontology.isA(mention.type(), Classes.GROUP)
                && gazetteer.country(mention.span().of(text)).isEmpty()
                && (LANGUAGE_AFTER.matcher(after).lookingAt()
                        || OF_SPEAKERS_BEFORE.matcher(before).find()
                        || SPEAKS_BEFORE.matcher(before).find()
                                && END_AFTER.matcher(after).lookingAt());
    }
}
