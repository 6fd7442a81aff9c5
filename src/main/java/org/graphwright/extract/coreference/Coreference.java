package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.ml.model.MaxentModel;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Says of every mention what it refers to. Names first, over the whole article; then nouns and pronouns from left to right, each to
 * something named before. Precision first: a mention that could mean two things refers to none.
 */
public final class Coreference {
    /** From here on an antecedent is believed; what rests on it is no surer than it. */
    private static final double LEAST = 0.12;

    private static final Set<String> COPULAS = Set.of("be", "'s", "become", "seem", "appear", "remain");
    private static final Set<String> CLAUSES = Set.of("that", "to", "for", "whether", "how", "why");

    /** How far behind the copula the clause may begin. */
    private static final int PLEONASTIC = 6;

    private final Ontology ontology;
    private final Genders genders;
    private final Set<String> ofThings;
    private final Set<String> ofMany;
    private final Set<String> relatives;
    private final PronounResolver pronouns;
    private final NameAgreement agreement;

    /** @param antecedents a model with the outcomes {@code yes} and {@code no}, as {@link AntecedentModel} reads it */
    public Coreference(Ontology ontology, MaxentModel antecedents) {
        this(ontology, antecedents, LEAST);
    }

    /**
     * @param antecedents a model with the outcomes {@code yes} and {@code no}
     * @param least the probability from which it is believed, 0 to 1
     */
    public Coreference(Ontology ontology, MaxentModel antecedents, double least) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.genders = new Genders(ontology);
        this.ofThings = ontology.words(WordLists.PRONOUN_OF_A_THING);
        this.ofMany = ontology.words(WordLists.PRONOUN_OF_MANY);
        this.relatives = ontology.words(WordLists.RELATIVE_PRONOUN);
        this.pronouns = new PronounResolver(antecedents, least);
        this.agreement = new NameAgreement(ontology);
    }

    /**
     * The reading with the entities that its mentions refer to, and with the nouns that refer to one.
     *
     * @param found an article with its names and pronouns
     */
    public Reading resolve(Reading found) {
        Reading reading = agreement.agree(found);
        Pass pass = new Pass(reading);
        pass.run(Integer.MAX_VALUE);
        return pass.result();
    }

    /** The clusters as they stand when everything before {@code begin} has been resolved, with the agreed reading they rest on. */
    Pass upTo(Reading found, int begin) {
        Pass pass = new Pass(agreement.agree(found));
        pass.run(begin);
        return pass;
    }

    /** One walk through an article. */
    final class Pass {
        final Reading reading;
        final List<MentionPosition> places;
        final List<Cluster> clusters;
        private final String text;
        private final Map<Mention, Double> confidence = new HashMap<>();
        private final List<Mention> nominals = new ArrayList<>();

        Pass(Reading reading) {
            this.reading = reading;
            this.text = reading.article().text();
            this.places = MentionPositions.of(reading);
            this.clusters = nameClusters(ontology, places, text);
        }

        void run(int end) {
            NominalFinder nominalFinder = new NominalFinder(ontology, reading, genders);
            int next = 0;
            for (int s = 0;
                    s < reading.sentences().size() && reading.sentences().get(s).begin() < end;
                    s++) {
                for (NominalFinder.Nominal n : nominalFinder.find(s, clusters)) {
                    if (n.begin() < end) {
                        add(n);
                    }
                }
                while (next < places.size() && places.get(next).sentence() == s) {
                    MentionPosition place = places.get(next++);
                    if (place.mention().kind() == MentionKind.PRONOUN
                            && place.mention().begin() < end) {
                        resolve(place);
                    }
                }
            }
        }

        private void add(NominalFinder.Nominal n) {
            Mention mention = new Mention(
                    "n" + (nominals.size() + 1),
                    n.begin(),
                    n.end(),
                    n.cluster().type(),
                    MentionKind.NOMINAL,
                    null,
                    n.confidence(),
                    null);
            nominals.add(mention);
            confidence.put(mention, n.confidence());
            n.cluster()
                    .addPronoun(
                            MentionPositions.of(reading.withMentions(List.of(mention)))
                                    .get(0),
                            Gender.UNKNOWN);
        }

        private void resolve(MentionPosition place) {
            PronounResolver.Antecedent antecedent = antecedent(reading, place, clusters);
            if (antecedent != null) {
                antecedent
                        .cluster()
                        .addPronoun(
                                place, genders.ofPronoun(place.mention().span().of(text)));
                confidence.put(place.mention(), rounded(antecedent.probability()));
            }
        }

        Reading result() {
            return Coreference.result(reading, nominals, clusters, confidence);
        }
    }

    /** The clusters of the names among {@code places}, in order of their first mention. */
    static List<Cluster> nameClusters(Ontology ontology, List<MentionPosition> places, String text) {
        List<MentionPosition> names = places.stream()
                .filter(p ->
                        p.mention().kind() == MentionKind.NAME && !p.mention().isDate())
                .toList();
        List<Cluster> clusters = NameClusters.of(
                ontology,
                names,
                names.stream().map(p -> Names.bare(p.mention().span().of(text))).toList());
        return StatedAliases.join(text, clusters);
    }

    private PronounResolver.@Nullable Antecedent antecedent(
            Reading reading, MentionPosition place, List<Cluster> clusters) {
        String word = place.mention().span().of(reading.article().text()).toLowerCase(Locale.ROOT);
        Gender said = genders.ofPronoun(word);
        if (said != Gender.UNKNOWN) {
            return pronouns.resolve(reading.sentences(), place, said, clusters);
        }
        if (relatives.contains(word)) {
            return relative(reading.sentences().get(place.sentence()).tokens(), place, clusters);
        }
        boolean pleonastic = word.equals("it")
                && isPleonastic(reading.sentences().get(place.sentence()).tokens(), place);
        if (ofThings.contains(word) && !pleonastic) {
            return thing(place, clusters, Set.of(Classes.ORGANIZATION, Classes.PLACE));
        }
        return ofMany.contains(word) ? thing(place, clusters, Set.of(Classes.GROUP, Classes.ORGANIZATION)) : null;
    }

    /** "who" means the name right before it. */
    private static PronounResolver.@Nullable Antecedent relative(
            List<Token> tokens, MentionPosition place, List<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            for (MentionPosition near : cluster.places) {
                int gap = place.first() - near.last() - 1;
                boolean adjacent = near.sentence() == place.sentence()
                        && near.mention().kind() == MentionKind.NAME
                        && (gap == 0
                                || (gap == 1
                                        && tokens.get(near.last() + 1).text().equals(",")));
                if (adjacent && (cluster.root.equals(Classes.PERSON) || cluster.root.equals(Classes.GROUP))) {
                    return new PronounResolver.Antecedent(cluster, 0.95);
                }
            }
        }
        return null;
    }

    /** "It became clear that", "it is necessary to", "it is because": this "it" means nothing (Lappin and Leass, 1994). */
    private static boolean isPleonastic(List<Token> tokens, MentionPosition it) {
        int at = it.last() + 1;
        while (at < tokens.size()
                && (tokens.get(at).tag().equals("MD") || tokens.get(at).tag().startsWith("RB"))) {
            at++;
        }
        if (at >= tokens.size() || !COPULAS.contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + PLEONASTIC); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean adjective = tokens.get(i - 1).tag().startsWith("JJ")
                    || tokens.get(i - 1).tag().equals("VBN");
            if (word.equals("because") || (adjective && CLAUSES.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** "it" and "they" mean the subject before them, if that is a body, a place or a people, and no other subject stands between. */
    private static PronounResolver.@Nullable Antecedent thing(
            MentionPosition pronoun, List<Cluster> clusters, Set<String> roots) {
        MentionPosition subject = null;
        Cluster meant = null;
        for (Cluster cluster : clusters) {
            for (MentionPosition place : cluster.places) {
                boolean before = place.token() < pronoun.token()
                        && pronoun.sentence() - place.sentence() <= 1
                        && place.role() == Role.SUBJECT;
                if (before && (subject == null || place.token() > subject.token())) {
                    subject = place;
                    meant = cluster;
                }
            }
        }
        if (subject == null || meant == null || !roots.contains(meant.root)) {
            return null;
        }
        if (pronoun.role() == Role.OBJECT && subject.sentence() == pronoun.sentence()) {
            return null;
        }
        return new PronounResolver.Antecedent(meant, subject.sentence() == pronoun.sentence() ? 0.7 : 0.6);
    }

    private static Reading result(
            Reading reading, List<Mention> nominals, List<Cluster> clusters, Map<Mention, Double> confidence) {
        Map<Span, String> entityAt = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String id = "e" + (entities.size() + 1);
            cluster.places.forEach(p -> entityAt.put(p.mention().span(), id));
            String name = cluster.fullestName();
            TreeSet<String> aliases = new TreeSet<>(cluster.names);
            aliases.remove(name);
            entities.add(new Entity(id, cluster.type(), name, List.copyOf(aliases), null));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention m : reading.mentions()) {
            mentions.add(with(m, entityAt.get(m.span()), confidence.get(m)));
        }
        for (Mention m : nominals) {
            mentions.add(with(m, entityAt.get(m.span()), confidence.get(m)));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return reading.withEntities(mentions, entities);
    }

    private static Mention with(Mention m, @Nullable String entity, @Nullable Double confidence) {
        double sure = confidence == null ? m.confidence() : confidence;
        return new Mention(m.id(), m.begin(), m.end(), m.type(), m.kind(), entity, sure, m.value());
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
