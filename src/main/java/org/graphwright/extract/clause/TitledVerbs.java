package org.graphwright.extract.clause;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;

/**
 * The verbs with which an article begins to tell what its title says: "endorsed" under "Governor endorses senator". They tell of what it is
 * about even where the verb alone would say little.
 */
final class TitledVerbs {
    /** Sentences with a verb; what stands in those behind is told by the way as often. */
    private static final int LEAD = 2;

    private static final Set<String> TALKING =
            Set.of("discuss", "interview", "speak", "talk", "answer", "catch", "chat", "reach", "contact");

    private static final Pattern SUBJECT =
            Pattern.compile("(\\p{Lu}\\p{L}+)\\s(?:(?:also|had|has|later|recently)\\s)*$");

    private static final Pattern TO_SOMEBODY = Pattern.compile("(?:\\s(?:out|up))?\\s(?:to|with)\\b");

    /** In characters. */
    private static final int LONGEST_SUBJECT = 60;

    private TitledVerbs() {}

    /** In order of position; none where the title is about no one event. */
    static List<Span> of(Reading reading) {
        Article article = reading.article();
        String title = article.title();
        if (title == null || ArticleKind.isDigest(article)) {
            return List.of();
        }
        List<Span> talks = ArticleKind.isInterview(article) ? talks(reading) : List.of();
        if (!talks.isEmpty()) {
            return talks;
        }
        Set<String> sought = TitleWords.predicates(title);
        return reading.sentences().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(TitledVerbs::isVerb))
                .limit(LEAD)
                .flatMap(sentence -> titled(sentence.tokens(), sought))
                .toList();
    }

    /** The nouns with which the first sentence tells in its main clause what the title says: "the end of his campaign", "held a rally". */
    static List<Span> nouns(Reading reading, LeadClause lead) {
        String title = reading.article().title();
        if (title == null || ArticleKind.isDigest(reading.article())) {
            return List.of();
        }
        Set<String> sought = TitleWords.predicates(title);
        return lead.words().stream()
                .filter(word -> !Collections.disjoint(
                        sought, TitleWords.stems(word.of(reading.article().text()))))
                .toList();
    }

    /**
     * "Anna Berg answered some questions from Wikinews": where the paper itself talks with whom its title names; where that names nobody, as in
     * "Astronomer tells Wikinews", with whom the text does.
     */
    static List<Span> talks(Reading reading) {
        Article article = reading.article();
        String title = article.title() == null ? "" : article.title();
        Set<String> named = new HashSet<>(Arrays.asList(title.split("[^\\p{L}]+")));
        boolean namesNobody = ArticleKind.isInterviewFirst(article)
                && reading.mentions().stream().noneMatch(mention -> isOneOf(named, person(reading, mention)));
        return reading.sentences().stream()
                .filter(sentence -> ArticleKind.namesItsPaper(sentence.span().of(article.text()), article))
                .filter(sentence -> namesNobody
                        || reading.mentionsIn(sentence.span()).stream()
                                .anyMatch(mention -> isOneOf(named, person(reading, mention))))
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> isVerb(token) && TALKING.contains(token.lemma()))
                        .filter(token -> !namesNobody
                                || isBetweenPaperAndPerson(reading, sentence, token)
                                || isPapers(article, token)))
                .map(Token::span)
                .toList();
    }

    private static boolean isOneOf(Set<String> words, String name) {
        return Arrays.stream(name.split("[^\\p{L}]+")).anyMatch(words::contains);
    }

    /** "Wikinews reached out to miners". */
    private static boolean isPapers(Article article, Token verb) {
        Matcher subject = SUBJECT.matcher(article.before(verb.begin(), LONGEST_SUBJECT));
        return subject.find()
                && ArticleKind.namesItsPaper(subject.group(1), article)
                && article.hasAt(verb.end(), TO_SOMEBODY);
    }

    /** "Wikinews caught up with Anna Berg", "Anna Berg spoke with Wikinews". */
    private static boolean isBetweenPaperAndPerson(Reading reading, Sentence sentence, Token verb) {
        Article article = reading.article();
        Span before = new Span(sentence.begin(), verb.begin());
        Span behind = new Span(verb.end(), sentence.end());
        return isPaperAndPerson(reading, article, before, behind) || isPaperAndPerson(reading, article, behind, before);
    }

    private static boolean isPaperAndPerson(Reading reading, Article article, Span paper, Span person) {
        return ArticleKind.namesItsPaper(paper.of(article.text()), article)
                && reading.mentionsIn(person).stream()
                        .anyMatch(name -> name.isNameOfThing() && name.type().equals(Classes.PERSON));
    }

    /** The name of whom a mention means, as the text has it there or elsewhere; empty where it is nobody with one. */
    private static String person(Reading reading, Mention mention) {
        if (mention.type().equals(Classes.PERSON)) {
            return mention.span().of(reading.article().text());
        }
        return mention.kind() != MentionKind.PRONOUN || mention.entity() == null
                ? ""
                : reading.entity(mention.entity())
                        .filter(entity -> entity.type().equals(Classes.PERSON))
                        .map(Entity::name)
                        .orElse("");
    }

    /** What may be is not what the title tells. */
    private static Stream<Span> titled(List<Token> tokens, Set<String> sought) {
        return IntStream.range(0, tokens.size())
                .filter(i -> isVerb(tokens.get(i)) && isOneOf(sought, tokens.get(i)))
                .filter(i -> !isInOtherClause(tokens, i))
                .mapToObj(i -> tokens.get(i).span());
    }

    /** "May resign", "groups claiming", "an election to be held". */
    private static boolean isInOtherClause(List<Token> tokens, int at) {
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return before.tag().equals("MD")
                || tokens.get(at).tag().equals("VBG") && before.isNoun()
                || at > 1
                        && before.text().equalsIgnoreCase("be")
                        && tokens.get(at - 2).tag().equals("TO");
    }

    /** "The confirmed dead" tells of no confirming. */
    private static boolean isVerb(Token token) {
        return token.isVerb() && token.chunk().endsWith("VP");
    }

    private static boolean isOneOf(Set<String> stems, Token token) {
        return Stream.of(token.text(), token.lemma())
                .flatMap(word -> TitleWords.stems(word).stream())
                .anyMatch(stems::contains);
    }
}
