package org.graphwright.extract.clause;

import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Who signs a law or a decree makes no agreement. */
final class SignedLaw {
    private static final ClassName AGREEMENT = new ClassName("Agreement");
    private static final ClassName LEGISLATION = new ClassName("Legislation");

    private static final Pattern SIGNING = Pattern.compile("\\bsign(?:s|ed|ing)?\\b", Pattern.CASE_INSENSITIVE);

    /** Behind it, in its clause: "signed the Alabama Human Life Protection Act", "signed Conyers's bill". */
    private static final Pattern LAW = Pattern.compile(
            "^ (?:into law\\b|(?:(?!agreement|deal|treaty|pact|contract|accord|memorand)[\\p{L}\\p{N}'’.-]+ ){0,8}?"
                    + "(?:law|act|bill|decree|measure|order|legislation|proclamation|ordinance)s?\\b)",
            Pattern.CASE_INSENSITIVE);

    /** In characters: a clause. */
    private static final int REACH = 160;

    private SignedLaw() {}

    static ToldEvent read(Reading reading, ToldEvent told) {
        String text = reading.article().text();
        boolean isLaw =
                told.type().equals(AGREEMENT) && told.passages().stream().anyMatch(passage -> isOfLaw(text, passage));
        return isLaw ? told.withType(LEGISLATION) : told;
    }

    private static boolean isOfLaw(String text, Span passage) {
        return SIGNING.matcher(passage.of(text)).find()
                && LAW.matcher(text.substring(passage.end(), Math.min(text.length(), passage.end() + REACH)))
                        .find();
    }
}
