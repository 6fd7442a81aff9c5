package org.graphwright.ask;

import java.util.List;
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

    /** Behind whoever only reports what a sentence tells: "The Daily Telegraph cited". */
    private static final Pattern REPORTS = Pattern.compile(
            "(?s),? (?:\\p{L}+ly )?(?:has |have |had )?(?:said|says|reported|reports|cited|citing|tweeted|wrote|writes|quoted|noted)\\b.*");

    /** Before one: "according to X", "told X". */
    private static final Pattern REPORTED_BY =
            Pattern.compile("(?is).*\\b(?:according to|reported by|told|per) (?:the )?");

    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:said|says|acknowledged|admitted|confirmed|revealed|reported|claimed|alleged|stated|announced (?:that|it|they|he|she|the)|told \\p{L}+(?: that)?)\\b");

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

    /** True of a day on which what follows was said: "On Saturday, they acknowledged that it was shot down". */
    static boolean isDayOfReport(Told.Mentioned day, Told told, List<Word> keys, Reading reading) {
        return !keys.isEmpty()
                && reading.sought().stream()
                        .noneMatch(
                                word -> word.plain()
                                        .matches(
                                                "announced?|acknowledged?|admit(ted)?|confirm(ed)?|reveal(ed)?|report(ed)?|claim(ed)?|say|said"))
                && keys.stream()
                        .allMatch(key -> key.begin() > day.end()
                                && SAYING.matcher(told.text().substring(day.end(), key.begin()))
                                        .find());
    }

    /** True of whoever only reports what a sentence tells, unless that is asked for. */
    static boolean isSource(Told.Mentioned mention, Told told, Reading reading) {
        boolean asked = reading.sought().stream()
                .anyMatch(word ->
                        word.plain().matches(VERBS) || word.plain().matches("reported|cited|reports|quoted|told"));
        return !asked
                && !told.text().substring(mention.end()).matches("(?s)['’]s\\b.*")
                && (REPORTS.matcher(told.text().substring(mention.end())).matches()
                        || REPORTED_BY
                                .matcher(told.text().substring(0, mention.begin()))
                                .matches());
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
