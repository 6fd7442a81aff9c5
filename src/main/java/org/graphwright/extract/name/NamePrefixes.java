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
import org.graphwright.ontology.Organizations;

/**
 * Makes names whole that begin or end inside a word or a known name: "O’" of O’Neill, "Boys" of the Proud Boys, "Korean" of North Korean;
 * and takes the party off the state of "(R-Alaska)".
 */
public final class NamePrefixes {
    private static final Pattern O_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])O['’]$");

    private static final Pattern OF_PARTY = Pattern.compile("(?:R|D|I|Rep|Dem)[-–—](?=\\p{Lu}\\p{L})");

    private static final Pattern NEXT_WORD = Pattern.compile(" (?:(?:of|for|and|the|de) )?\\p{Lu}[\\p{L}\\p{N}’'-]*");

    /** Words of a known name behind the part that was read; by hand. */
    private static final int MOST_WORDS = 4;

    private final Gazetteer gazetteer;
    private final Organizations organizations;

    public NamePrefixes(Gazetteer gazetteer, Organizations organizations) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /** The mentions in their order; those inside one that has grown are gone. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        List<Mention> mended = new ArrayList<>();
        int end = 0;
        for (Mention mention : mentions) {
            if (mention.begin() < end && mention.end() <= end) {
                continue;
            }
            Mention whole = mention.kind() == MentionKind.NAME && !mention.isDate() ? whole(text, mention) : mention;
            end = whole.end() > mention.end() ? whole.end() : end;
            mended.add(whole);
        }
        return mended;
    }

    private Mention whole(String text, Mention mention) {
        Matcher party = OF_PARTY.matcher(mention.span().of(text));
        if (party.lookingAt() && text.startsWith("(", mention.begin() - 1)) {
            return mention.withSpan(mention.begin() + party.end(), mention.end())
                    .withType(Classes.PLACE);
        }
        if (O_BEFORE.matcher(text.substring(Math.max(0, mention.begin() - 3), mention.begin()))
                .find()) {
            return mention.withSpan(mention.begin() - 2, mention.end());
        }
        String name = mention.span().of(text);
        if (organizations.named(name).isPresent()) {
            return mention;
        }
        Matcher next = NEXT_WORD.matcher(text);
        Mention longest = mention;
        int at = mention.end();
        for (int i = 0; i < MOST_WORDS && next.region(at, text.length()).lookingAt(); i++) {
            at = next.end();
            String longer = text.substring(mention.begin(), at);
            if (!mention.type().equals(Classes.PERSON)
                    && !mention.type().equals(Classes.PLACE)
                    && organizations.named(longer).isPresent()) {
                longest = mention.withSpan(mention.begin(), at).withType(Classes.ORGANIZATION);
            } else if (i == 0
                    && gazetteer.countryOfDemonym(longer).isPresent()
                    && gazetteer.countryOfDemonym(name).isEmpty()) {
                longest = mention.withSpan(mention.begin(), at).withType(Classes.GROUP);
            }
        }
        return longest;
    }
}
