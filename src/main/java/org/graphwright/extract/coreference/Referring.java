package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.ontology.Ontology;

/** Gives pronouns and nouns the entity of what they most probably mean. A noun that means nothing named is no mention. */
public final class Referring {
    /** A noun that says by a name what it means, "the United Nations refugee agency", seldom means something else that is named. */
    private static final Pattern NAMED =
            Pattern.compile(" \\p{Lu}|^(?!The |A |An |This |That |These |Those |His |Her |Its |Their )\\p{Lu}");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)his|her|its|their");

    /** Between a possessive pronoun and its noun. */
    private static final Pattern ADJECTIVES = Pattern.compile("\\s+(?:[\\p{L}-]+\\s+){0,2}");

    /** Of such nouns none was right below it, and most were above it (annotated news stories). */
    private static final double LEAST_OF_NAMED = 0.6;

    /** That a pronoun means the person named last, where the one it is read to mean is of the other sex; set by hand. */
    private static final double NAMED_LAST = 0.5;

    private final Ontology ontology;
    private final ReferringNouns nouns;
    private final Genders genders;
    private final SamePronouns samePronouns;

    public Referring(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.nouns = new ReferringNouns(ontology);
        this.genders = new Genders(ontology);
        this.samePronouns = new SamePronouns(ontology);
    }

    /**
     * @param named an article whose names have their entities
     * @param references between its mentions
     */
    public Reading resolve(Reading named, List<Reference> references) {
        Antecedents antecedents = new Antecedents(references);
        Map<MentionId, Reference> meant = new LinkedHashMap<>();
        for (Mention mention : named.mentions()) {
            if (mention.kind() != MentionKind.NAME && mention.entity() == null) {
                antecedents.of(mention).ifPresent(reference -> meant.put(mention.id(), reference));
            }
        }
        PronounAgreement agreement = new PronounAgreement(genders, ontology, named, List.copyOf(meant.values()));
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : named.mentions()) {
            Mention resolved = Optional.ofNullable(meant.get(mention.id()))
                    .flatMap(reference -> agreed(agreement, reference))
                    .map(reference -> resolved(named, mention, reference))
                    .orElse(mention);
            if (!isNounOfNothing(resolved) && !isHisOwn(named, mentions, resolved)) {
                mentions.add(resolved);
            }
        }
        return samePronouns.agree(named.withMentions(mentions));
    }

    private static Optional<Reference> agreed(PronounAgreement agreement, Reference reference) {
        return agreement.speaksAgainst(reference)
                ? agreement
                        .namedLast(reference.mention())
                        .map(name -> new Reference(reference.mention(), name, NAMED_LAST))
                : Optional.of(reference);
    }

    private Mention resolved(Reading named, Mention mention, Reference reference) {
        Mention name = named.mention(reference.name().id()).orElse(reference.name());
        boolean isNoun = mention.kind() == MentionKind.NOMINAL;
        String words = mention.span().of(named.article().text());
        boolean fits = !isNoun
                || nouns.fits(words, ontology.root(name.type()))
                        && (!NAMED.matcher(words).find() || reference.probability() >= LEAST_OF_NAMED);
        return fits
                ? new Mention(
                        mention.id(),
                        mention.begin(),
                        mention.end(),
                        isNoun ? name.type() : mention.type(),
                        mention.kind(),
                        name.entity(),
                        reference.probability(),
                        null)
                : mention;
    }

    /** "His brother" is not he: nothing is what it has itself (the i-within-i condition: Chomsky, 1981). */
    private static boolean isHisOwn(Reading named, List<Mention> before, Mention noun) {
        Mention owner = before.isEmpty() ? null : before.get(before.size() - 1);
        String text = named.article().text();
        return noun.kind() == MentionKind.NOMINAL
                && owner != null
                && owner.kind() == MentionKind.PRONOUN
                && owner.entity() != null
                && owner.entity().equals(noun.entity())
                && owner.end() <= noun.begin()
                && POSSESSIVE.matcher(owner.span().of(text)).matches()
                && ADJECTIVES.matcher(text.substring(owner.end(), noun.begin())).matches();
    }

    /** A noun that might have referred; a body that has no name is a mention all the same. */
    private static boolean isNounOfNothing(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                && mention.type().equals(Mention.PRONOUN)
                && mention.entity() == null;
    }
}
