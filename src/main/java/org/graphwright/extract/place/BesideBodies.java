package org.graphwright.extract.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Words that say how a body is or when it was, and do not name it: the "current" and "largest" between a nation and its body. */
final class BesideBodies {
    private static final Pattern SWAYED = Pattern.compile("(?i).+-(?:led|backed|controlled|dominated|run|held)");

    private final Set<String> listed;

    BesideBodies(Ontology ontology) {
        this.listed = ontology.words(WordLists.WORD_BESIDE_A_BODYS_NAME);
    }

    boolean contain(Token token) {
        return token.tag().equals("JJR")
                || token.tag().equals("JJS")
                || listed.contains(token.text().toLowerCase(Locale.ROOT))
                || SWAYED.matcher(token.text()).matches();
    }
}
