package org.graphwright.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;

/**
 * Corrects the class of what an article is about where its words leave no doubt: an earthquake that "struck" and injured many is no accident,
 * nor is what somebody does to himself, a crash that killed somebody is no attack, a verdict of guilt convicts, the end of a candidacy is no election, what is claimed of somebody accuses him, and the talk of a paper's own interview is a meeting.
 */
final class MainClass {
    /** With somebody of whom it is claimed. */
    private static final Pattern CLAIM = Pattern.compile("(?i)(?:claim|alleg)(?:e|s|es|ed|ing|ations?)?");

    private static final ClassName ANNOUNCEMENT = new ClassName("Announcement");
    private static final ClassName PUBLICATION = new ClassName("Publication");
    private static final ClassName ACCUSATION = new ClassName("Accusation");
    private static final ClassName TRIAL = new ClassName("Trial");
    private static final ClassName CONVICTION = new ClassName("Conviction");
    private static final ClassName DEATH = new ClassName("Death");
    private static final ClassName RELEASE = new ClassName("Release");
    private static final ClassName INJURY = new ClassName("Injury");
    private static final ClassName ACCIDENT = new ClassName("Accident");
    static final ClassName RESIGNATION = new ClassName("Resignation");
    static final ClassName DISASTER = new ClassName("Disaster");

    /** Classes of the harm that a disaster does. */
    private static final Set<ClassName> HARM = ClassName.setOf("Accident", "Attack", "Injury", "Death");

    private static final Pattern FORCE_OF_NATURE = Pattern.compile(
            "(?i)\\b(?:earth)?quakes?\\b|\\b(?:aftershock|hurricane|typhoon|cyclone|tornado|tsunami|landslide|mudslide|avalanche|flood|wildfire)(?:e?s)?\\b");

    /** Behind a word that tells of it: what somebody does to himself on purpose befalls him by no accident. */
    private static final Pattern TO_ONESELF = Pattern.compile(
            "(?i)(?:set|lit|light(?:s|ing)?|sets|setting)\\s(?:him|her|them)sel(?:f|ves)\\s(?:on fire|alight|ablaze)"
                    + "|(?:shoot|shot|hang|hanged|hung|stab|stabbed|poison|poisoned|immolate|immolated|drown|drowned)s?\\s(?:him|her|them)sel(?:f|ves)");

    /** Behind "found"; of nobody who is found not to be so. */
    private static final String GUILTY = "(?:\\s(?!not\\b)[\\p{L}’'-]+){0,4}\\sguilty\\b";

    /** Before a court: it found somebody guilty, or said for how long he goes to prison. */
    private static final Pattern VERDICT =
            Pattern.compile("(?i)(?:find(?:s|ing)?|found)" + GUILTY + "|(?:convict|jail|sentenc)(?:s|e|es|ed|ing)\\b");

    /** In a title, of nobody who pleads so. */
    private static final Pattern FOUND_GUILTY = Pattern.compile("(?i)\\b(?:finds?|found)" + GUILTY);

    /** What vehicles and buildings undergo, in a title: whom it killed nobody attacked. */
    private static final Pattern MISHAP = Pattern.compile(
            "(?i)\\b(?:(?:air|bus|car|helicopter|plane|train)?[ -]?crash(?:es)?|derailments?|derails|collisions?|collides?|shipwrecks?|sinks|capsizes)\\b");

    /** Says of a death no more than that it was violent. */
    private static final Pattern DEATH_ALONE = Pattern.compile(
            "(?i)(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deaths?|perish(?:es|ed)?|(?:lose|lost)? ?lives)");

    /** What frees somebody from his sentence. */
    private static final Pattern MERCY = Pattern.compile(
            "(?i)(?:pardon(?:s|ed|ing)|commut(?:es|ed|ing)|grant(?:s|ed|ing)? (?:an? |full |the )*(?:amnesty|clemency|pardons?))\\b");

    /** As what such is told too. */
    private static final Set<ClassName> OF_MERCY = ClassName.setOf("Announcement", "Event", "Legislation");

    private static final Pattern TELLING =
            Pattern.compile("(?i)(?:announc|describ|disclos|report|reveal|unveil)(?:s|e|es|ed|ing)");

    /** A title of which a storm with a name is the subject, and no "Hurricane Dora victims". */
    private static final Pattern STORM = Pattern.compile(
            "(?:(?:Super )?(?:Cyclone|Hurricane|Typhoon)"
                    + "|(?:Sub)?[Tt]ropical (?:[Cc]yclone|[Dd]epression|[Ss]torm)) \\p{Lu}\\p{Ll}+ (?!(?:costs|deaths|evacuees|fears|floods|losses|rains|survivors|victims|winds)\\b)\\p{Ll}+(?:s|ed)\\b");

    /** Warnings of a storm tell of the storm. */
    private static final Set<ClassName> OF_WARNINGS = ClassName.setOf("Announcement", "Event", "Publication", "Threat");

    /** In a title: "Probe blasts off for the Moon". */
    private static final Pattern BLASTING_OFF = Pattern.compile("(?i)\\b(?:blast|lift)(?:s|ed)?[ -]off\\b");

    private static final ClassName LAUNCH = new ClassName("Launch");

    /** As what such is told too. */
    private static final Set<ClassName> OF_ROCKETS = ClassName.setOf("Accident", "Attack", "Event", "Visit");

    private static final Pattern DYING = Pattern.compile(
            "(?i)\\b(?:he|she|they|who) (?:later |has |have |had )?(?:died|succumbed)\\b|\\b(?:has died|died of|succumbed to)\\b");

    /** Sentences from the first on that say what became of somebody. */
    private static final int LEAD = 5;

    private MainClass() {}

    /** @param hints what else the text tells of faintly, which may be words of {@code main} */
    static ToldEvent correct(Reading reading, ToldEvent main, List<ToldEvent> hints) {
        if (ArticleKind.isInterview(reading.article())
                && main.passages().stream().anyMatch(TitledVerbs.talks(reading)::contains)) {
            return main.withType(Classes.MEETING);
        }
        if (main.type().equals(Classes.ELECTION) && ArticleKind.isOfEndedCandidacy(reading.article())) {
            return main.withType(RESIGNATION);
        }
        String text = reading.article().text();
        if (main.type().equals(ANNOUNCEMENT)
                && main.passages().stream()
                        .allMatch(word -> CLAIM.matcher(word.of(text)).matches())
                && main.fillers().stream()
                        .anyMatch(filler -> filler.role().equals(RolesOfTold.PATIENT)
                                && filler.probability() >= ToldEvents.LEAST)) {
            return main.withType(ACCUSATION);
        }
        if (main.type().equals(ACCIDENT)
                && main.passages().stream().anyMatch(word -> reading.article().hasAt(word.begin(), TO_ONESELF))) {
            return main.withType(isSoonOfDying(reading) ? DEATH : INJURY);
        }
        if (OF_MERCY.contains(main.type())
                && main.passages().stream().anyMatch(word -> reading.article().hasAt(word.begin(), MERCY))) {
            return main.withType(RELEASE);
        }
        if (main.type().equals(Classes.MEETING) && isTelling(reading, main)) {
            return main.withType(StudyParts.isOfStudy(reading, main) ? PUBLICATION : ANNOUNCEMENT);
        }
        if (OF_ROCKETS.contains(main.type()) && isOfRocket(reading.article())) {
            return main.withType(LAUNCH);
        }
        if (OF_WARNINGS.contains(main.type()) && isOfStorm(reading.article())) {
            return main.withType(DISASTER);
        }
        if (main.type().equals(TRIAL)
                && (reading.article().hasAt(main.begin(), VERDICT) || isOfVerdict(reading.article()))) {
            return main.withType(CONVICTION);
        }
        if (main.type().equals(Classes.ATTACK) && isOfMishap(reading, main)) {
            return main.withType(ACCIDENT);
        }
        boolean isDisaster = HARM.contains(main.type())
                && Stream.concat(
                                Stream.concat(
                                        main.passages().stream(),
                                        hints.stream()
                                                .filter(hint ->
                                                        hint.fitting().stream().anyMatch(main::isToldAt))
                                                .flatMap(hint -> hint.passages().stream())),
                                main.fillers().stream()
                                        .filter(filler -> filler.role().equals("agent")
                                                && filler.probability() >= ToldEvents.LEAST)
                                        .map(ToldEvent.Filler::span))
                        .map(words -> words.of(text))
                        .anyMatch(words -> FORCE_OF_NATURE.matcher(words).find());
        return isDisaster ? main.withType(DISASTER) : main;
    }

    /** "Disclosed at a meeting what they had found". */
    private static boolean isTelling(Reading reading, ToldEvent main) {
        return TELLING.matcher(main.passages().get(0).of(reading.article().text()))
                .matches();
    }

    private static boolean isOfStorm(Article article) {
        return article.title() != null && STORM.matcher(article.title()).lookingAt();
    }

    private static boolean isOfRocket(Article article) {
        return article.title() != null && BLASTING_OFF.matcher(article.title()).find();
    }

    /** "Set himself on fire … he died that night". */
    private static boolean isSoonOfDying(Reading reading) {
        return reading.sentences().stream()
                .limit(LEAD)
                .map(sentence -> sentence.span().of(reading.article().text()))
                .anyMatch(words -> DYING.matcher(words).find());
    }

    /** "Court finds Berg guilty": what the text calls a ruling is the verdict. */
    private static boolean isOfVerdict(Article article) {
        String title = article.title();
        return title != null
                && FOUND_GUILTY.matcher(TitleWords.foreground(title)).find();
    }

    /** "President killed in crash", of which the text has no words but that he died and nobody who killed him. */
    private static boolean isOfMishap(Reading reading, ToldEvent main) {
        String title = reading.article().title();
        return title != null
                && MISHAP.matcher(title).find()
                && main.passages().stream()
                        .allMatch(word -> DEATH_ALONE
                                .matcher(word.of(reading.article().text()))
                                .matches())
                && main.fillers().stream()
                        .noneMatch(filler ->
                                filler.role().equals(RolesOfTold.AGENT) && filler.probability() >= ToldEvents.LEAST);
    }
}
