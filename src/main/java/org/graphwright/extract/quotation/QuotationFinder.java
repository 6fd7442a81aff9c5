package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.coreference.Genders;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what. Direct speech stands between quotation marks beside a verb of speech, or goes on from such; indirect speech
 * follows "said that", stands before ", X said", or beside "according to". The speaker is the subject of the verb of speech, as a
 * mention that coreference has given an entity.
 */
public final class QuotationFinder {
    /**
     * The share of direct speech from which on a clause is no indirect speech besides: of those of the annotated stories that are found, 0.9 with
     * less are told so, 0.77 with more.
     */
    private static final double MOSTLY_QUOTED = 0.8;

    /**
     * What is told less surely must have a speaker who is known: of demands and judgements of the annotated stories that are found, 0.65 of
     * those by nobody known are told so, 0.88 of the others.
     */
    private static final double SURE_OF_ANYBODY = 0.7;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final Ontology ontology;
    private final SpeechVerbs verbs;
    private final Genders genders;

    public QuotationFinder(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.verbs = new SpeechVerbs(ontology);
        this.genders = new Genders(ontology);
    }

    /** The reading with its quotations, and with the bodies that speak there and have no name among its things. */
    public Reading read(Reading reading) {
        Map<QuotationId, Span> unnamed = new LinkedHashMap<>();
        List<Quotation> quotations = find(reading, unnamed);
        return unnamed.isEmpty()
                ? reading.withQuotations(quotations)
                : new SpeakingBodies(ontology, reading).among(quotations, unnamed);
    }

    /** The quotations in order of position, with ids {@code q1}, {@code q2}, …; who has no name is told by words alone. */
    public List<Quotation> find(Reading reading) {
        return find(reading, new LinkedHashMap<>());
    }

    /** @param unnamed gets the words of those who speak and are no known entity */
    private List<Quotation> find(Reading reading, Map<QuotationId, Span> unnamed) {
        String text = reading.article().text();
        List<QuotedText> quoted = QuotedText.of(text);
        ArticleTokens words = new ArticleTokens(ontology, reading, quoted);
        Transcript.Interview interview = new Transcript(ontology, reading).find();
        List<Speech> turns = interview.said();
        List<Speech> all = new ArrayList<>(turns);
        new DirectSpeech(text, words, verbs)
                .find(quoted).stream()
                        .filter(speech ->
                                turns.stream().noneMatch(t -> t.begin() < speech.end() && speech.begin() < t.end()))
                        .filter(speech -> !isAsked(speech, interview))
                        .forEach(all::add);
        List<Speech> indirect = new IndirectSpeech(words, verbs)
                .find().stream().filter(speech -> !isAsked(speech, interview)).toList();
        all.addAll(new LoneSentence(text, words).find(quoted, all, indirect));
        List<Speech> direct = List.copyOf(all);
        indirect.stream().filter(speech -> !isQuoted(speech, direct)).forEach(all::add);
        all.sort(Comparator.comparingInt(Speech::begin)
                .thenComparingInt(Speech::end)
                .thenComparing(Speech::direct));
        Binding binding = new Binding(reading);
        LastNamed lastNamed = new LastNamed(ontology, genders, reading);
        List<Quotation> quotations = new ArrayList<>();
        for (Speech speech : all) {
            EntityId known = binding.allows(speech) ? entity(speech.speaker()) : null;
            Span said = speech.source().words();
            EntityId speaker = known != null || said == null
                    ? lastNamed
                            .ofNation(speech.speaker())
                            .or(() -> lastNamed.ofPronoun(speech.speaker()))
                            .orElse(known)
                    : lastNamed.of(said.of(text), said.begin(), speech).orElse(null);
            boolean guessed = speaker != null && speaker != known;
            if (guessed && isFaint(speech) || speaker == null && isOfNobody(speech, lastNamed, text)) {
                continue;
            }
            QuotationId id = new QuotationId("q" + (quotations.size() + 1));
            if (speaker == null && said != null) {
                unnamed.put(id, said);
            }
            quotations.add(new Quotation(
                    id,
                    speaker,
                    speech.speaker() == null ? null : speech.speaker().id(),
                    speaker == null && said != null ? said.of(text).replaceAll("\\s+", " ") : null,
                    entity(speech.addressee()),
                    speech.begin(),
                    speech.end(),
                    speech.direct(),
                    speech.confidence()));
        }
        return quotations;
    }

    /** True of what stands in a question of an interview. */
    private static boolean isAsked(Speech speech, Transcript.Interview interview) {
        return interview.asked().stream()
                .anyMatch(asked -> asked.begin() < speech.end() && speech.begin() < asked.end());
    }

    /** "Said she "had heard the demands of women"": those words are direct speech already. */
    private static boolean isQuoted(Speech reported, List<Speech> direct) {
        int shared = direct.stream()
                .mapToInt(speech -> Math.max(
                        0, Math.min(speech.end(), reported.end()) - Math.max(speech.begin(), reported.begin())))
                .sum();
        return shared >= MOSTLY_QUOTED * (reported.end() - reported.begin());
    }

    /** True if it is only worth telling of somebody who is surely known: what "the curators" asked for. */
    private static boolean isFaint(Speech speech) {
        return !speech.direct() && speech.confidence() < SURE_OF_ANYBODY;
    }

    /** True if it is only worth telling of somebody who is known: what "they" or "the witness" said, and what is faint. */
    private static boolean isOfNobody(Speech speech, LastNamed lastNamed, String text) {
        Span said = speech.source().words();
        String words = said == null ? "" : said.of(text).strip();
        boolean refers = said != null
                && (PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) || lastNamed.isOneSpokenOf(words, said.begin()));
        return isFaint(speech) || !speech.direct() && refers;
    }

    private static @Nullable EntityId entity(@Nullable Mention mention) {
        return mention == null ? null : mention.entity();
    }
}
