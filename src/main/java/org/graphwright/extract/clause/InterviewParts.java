package org.graphwright.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.jspecify.annotations.Nullable;

/**
 * Who talks in an interview of the paper itself: the paper, its reporter, and whom the title names, else whom the sentence does that tells
 * of the talk.
 */
final class InterviewParts {
    /** What is talked about: "discusses plans for Rocky". */
    private static final Pattern TOPIC = Pattern.compile("\\b(?:about|of|for|on|over)\\s$");

    /** Names that only say whose or which: "Anna Berg's lawyer", "Rocky Linux". */
    private static final Pattern OF_ANOTHER = Pattern.compile("['’]s\\b|\\s\\p{Lu}");

    /** Between the paper and its reporter: "Wikinews accredited reporter". */
    private static final Pattern REPORTER = Pattern.compile("(?:['’]s?)?(?:\\s\\p{Ll}+){0,3}\\s");

    private static final Pattern CONDUCTED = Pattern.compile(
            "(?i)\\binterview\\b(?: with [^.;,]{1,40}?)?(?:,? (?:(?:that|which) )?(?:was|took))?,? (?:\\p{Ll}+ly )?(?:conducted|done|held|made|place|recorded)\\b[^.;,]{0,60}$");

    private InterviewParts() {}

    /**
     * All as agents; empty where the article is no interview, or tells neither with whom the paper talks nor that it does.
     *
     * @param told what the article is about
     */
    static Optional<List<Participant>> of(Reading reading, ToldEvent told) {
        Article article = reading.article();
        String title = article.title();
        if (title == null || !ArticleKind.isInterview(article) || !isTalk(reading, told)) {
            return Optional.empty();
        }
        List<Mention> here = told.passages().stream()
                .sorted()
                .flatMap(passage -> reading.sentenceAt(passage.begin()).stream())
                .distinct()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream())
                .filter(Mention::isNameOfThing)
                .toList();
        Set<EntityId> talking = titled(reading, title);
        if (talking.isEmpty()) {
            talking.addAll(entities(here.stream().filter(InterviewParts::isPerson)));
        }
        if (talking.isEmpty() && TitledVerbs.talks(reading).stream().noneMatch(told.passages()::contains)) {
            return Optional.empty();
        }
        List<Mention> paper = reading.mentions().stream()
                .filter(name -> name.isNameOfThing()
                        && ArticleKind.namesItsPaper(name.span().of(article.text()), article))
                .toList();
        talking.addAll(entities(paper.stream().limit(1)));
        talking.addAll(entities(here.stream()
                .filter(name -> isPerson(name) && paper.stream().anyMatch(each -> isReporter(article, each, name)))));
        return Optional.of(talking.stream()
                .map(entity -> new Participant(RolesOfTold.AGENT, entity))
                .toList());
    }

    /** What is told without the words for talks with others: "Berg spoke with Lantern in May; now Dahl did". */
    static ToldEvent ofTalk(Reading reading, ToldEvent told) {
        List<Span> talks = TitledVerbs.talks(reading);
        List<Span> own = told.passages().stream().filter(talks::contains).toList();
        return own.isEmpty() ? told : told.with(own, told.fillers());
    }

    /** The day, or less exactly the time, of "the interview, conducted by telephone on Monday", or null. */
    static @Nullable String day(Reading reading) {
        String text = reading.article().text();
        return reading.mentions().stream()
                .filter(mention -> mention.isDate() && mention.value() != null)
                .filter(date -> reading.sentenceAt(date.begin())
                        .map(sentence -> text.substring(sentence.begin(), Math.max(sentence.begin(), date.begin())))
                        .filter(before -> CONDUCTED.matcher(before).find())
                        .isPresent())
                .map(Mention::value)
                .findFirst()
                .orElse(null);
    }

    /** False of the news that an interview opens with. */
    private static boolean isTalk(Reading reading, ToldEvent told) {
        return told.type().equals(Classes.MEETING)
                || TitledVerbs.talks(reading).stream().anyMatch(told.passages()::contains);
    }

    private static Set<EntityId> titled(Reading reading, String title) {
        List<EntityId> people = entities(reading.mentions().stream().filter(InterviewParts::isPerson));
        int end = TitleWords.foreground(title).length();
        return TitleThings.of(reading, title).all().stream()
                .filter(each -> each.span().end() <= end && people.contains(each.entity()))
                .filter(each ->
                        !TOPIC.matcher(title.substring(0, each.span().begin())).find()
                                && !OF_ANOTHER
                                        .matcher(title.substring(each.span().end()))
                                        .lookingAt())
                .map(TitleThings.Named::entity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isReporter(Article article, Mention paper, Mention name) {
        return paper.end() < name.begin()
                && REPORTER.matcher(new Span(paper.end(), name.begin()).of(article.text()))
                        .matches();
    }

    private static boolean isPerson(Mention name) {
        return name.isNameOfThing() && name.type().equals(Classes.PERSON);
    }

    private static List<EntityId> entities(Stream<Mention> names) {
        return names.flatMap(name -> Optional.ofNullable(name.entity()).stream())
                .distinct()
                .toList();
    }
}
