package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * The steps by which things of different articles are found to be one, each a function of its part of the records, so that they can be
 * taken one part after the other in little memory, or on many machines:
 *
 * <ol>
 *   <li>{@link #count} each article for the {@link CorpusStatistics} of its part, and add those of all parts;
 *   <li>{@link #place} each article's records;
 *   <li>put records that are no last names alone into blocks: the connected components over their {@link #keys};
 *   <li>{@link #resolve(Collection, CorpusStatistics, StatedUnits) resolve} each block;
 *   <li>{@link #resolveLone} the last names alone, word by word, with the candidates that the blocks gave;
 *   <li>add the drafts of each cluster, and {@link #name} those that share a plain IRI.
 * </ol>
 *
 * <p>What comes out does not depend on the order of records, on how they were parted, or on who took the steps. For use by one thread.
 */
public final class ResolutionSteps {
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final CorpusCounting counting;
    private final RecordPlacing placing;
    private final BlockingKeys keys;
    private final BlockResolver blocks;
    private final LoneResolver lone;
    private final ThingNaming naming;

    /** @param authority a user's list, to which things are linked */
    public ResolutionSteps(Ontology ontology, Gazetteer gazetteer, Authority authority) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        BodyNames bodies = new BodyNames(ontology, gazetteer);
        PersonNames persons = new PersonNames(ontology);
        this.counting = new CorpusCounting(bodies, persons);
        this.placing = new RecordPlacing(ontology, gazetteer, bodies, persons);
        this.keys = new BlockingKeys(bodies, persons);
        this.blocks = new BlockResolver(ontology, gazetteer, bodies, persons, authority);
        this.lone = new LoneResolver(gazetteer, bodies, persons);
        this.naming = new ThingNaming(gazetteer, new AuthorityLinks(authority, ontology));
    }

    /**
     * Counts an article.
     *
     * @param article all records of one article
     */
    public void count(Collection<EntityRecord> article, CorpusStatistics part) {
        if (!article.isEmpty()) {
            counting.count(new ArticleRecords(article, ontology, gazetteer), part);
        }
    }

    /**
     * The article's records as they are compared with others'.
     *
     * @param article all records of one article
     * @param statistics of the whole corpus
     */
    public List<PlacedRecord> place(Collection<EntityRecord> article, CorpusStatistics statistics) {
        return article.isEmpty()
                ? List.of()
                : placing.place(new ArticleRecords(article, ontology, gazetteer), statistics);
    }

    /** The keys over which a record's unit comes into one block with others; none of a last name alone. */
    public List<BlockingKey> keys(PlacedRecord placed) {
        return keys.of(placed);
    }

    /**
     * Resolves a block.
     *
     * @param block all records of one block
     * @param statistics of the whole corpus
     * @param stated what a user states
     */
    public ResolvedBlock resolve(Collection<PlacedRecord> block, CorpusStatistics statistics, StatedUnits stated) {
        return blocks.resolve(block, statistics, stated);
    }

    /**
     * Resolves last names alone.
     *
     * @param records all of one {@link LoneRecord#word}
     * @param candidates all of the same {@link LoneCandidate#word}
     * @param statistics of the whole corpus
     */
    public ResolvedBlock resolveLone(
            Collection<LoneRecord> records, Collection<LoneCandidate> candidates, CorpusStatistics statistics) {
        return lone.resolve(records, candidates, statistics);
    }

    /**
     * The things by the ids of their clusters.
     *
     * @param drafts all that have one {@link ThingDraft#plainIri}, each cluster's added up
     */
    public Map<String, Thing> name(Collection<ThingDraft> drafts) {
        return naming.name(drafts);
    }
}
