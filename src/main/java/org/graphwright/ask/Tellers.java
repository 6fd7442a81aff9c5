package org.graphwright.ask;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whom a question takes for the speaker, and whether it is he who says something in a sentence, and not another of him. */
final class Tellers {
    private static final Set<String> ABOUT =
            Set.of("about", "on", "of", "regarding", "concerning", "over", "that", "to", "after", "when");

    private static final String VERBS =
            "called|calls|described|describes|characteri[sz]ed|branded|dubbed|denounced|criticised|criticized|praised|condemned|said|says|told|tweet(?:s|ed)|wrote|writes|announced|argued|claimed|warned|expressed|accused|dismissed|denied|denies|rejected|insisted|demanded|urged|vowed|promised|defended|welcomed|acknowledged|admitted|stated|stressed|remarked|added|commented|declared|noted|suggested|responded|replied|explained|complained|predicted|pledged|posted|blamed|confirmed|revealed|maintained|asserted|hailed|mocked|thanked|congratulated|accusing|adding|blaming|calling|describing|saying|warning";

    /** Behind a name: "of the party, who had called it". */
    private static final Pattern BEHIND = Pattern.compile("(?s)[^.;!?]{0,60}?\\b(?:" + VERBS + ")\\b.*");

    /** Before one: "said President X", "according to X", "a tweet by X". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?s).*\\b(?:said|says|wrote|writes|tweeted|added|stated|argued|claimed|warned|remarked|commented|noted|explained|(?i:according to)|in the words of|asked by|(?i:tweet|statement|message|letter|post|speech|interview|remarks?|comments?|video|address)\\b[^.;]{0,30} (?:by|from|with)) (?:the )?(?:[\\p{L}.-]+ ){0,4}");

    private Tellers() {}

    /** Index of the question's word behind which stands what was spoken of; as many as it has words where there is none. */
    static int about(Reading reading) {
        return IntStream.range(1, reading.words().size())
                .filter(i -> ABOUT.contains(reading.words().get(i).plain())
                        && reading.names().stream().noneMatch(name -> name.covers(i)))
                .findFirst()
                .orElse(reading.words().size());
    }

    /** The speaker whom a question names, if any. */
    static Optional<Named> speaker(Reading reading) {
        int about = about(reading);
        return reading.names().stream().filter(name -> name.first() < about).findFirst();
    }

    /** True where the speaker stands beside a verb of saying or calling. */
    static boolean tells(Named speaker, Told told) {
        return told.mentions().stream()
                .filter(m -> speaker.means(m.iri()))
                .filter(m -> !told.text().substring(m.end()).matches("(?s)['’]s\\b.*"))
                .anyMatch(m -> BEHIND.matcher(told.text().substring(m.end())).lookingAt()
                        || BEFORE.matcher(told.text().substring(0, m.begin())).matches());
    }
}
