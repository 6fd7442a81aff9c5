package org.graphwright.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.query.TermOrder;

/** A {@link Catalogue} as bytes: each value once, by numbers where it is needed, column by column. */
final class CatalogueForm {
    private static final List<Function<ArticleRef, String>> COLUMNS =
            List.of(ArticleRef::iri, ArticleRef::title, ArticleRef::date, ArticleRef::url, ArticleRef::copyOf);

    /** Values and their numbers, in the order in which they are first asked for. */
    private static final class Numbers<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T value) {
            return numbers.computeIfAbsent(value, added -> numbers.size());
        }

        Set<T> all() {
            return numbers.keySet();
        }
    }

    byte[] write(Catalogue catalogue) {
        Numbers<Node> terms = new Numbers<>();
        catalogue.things().keySet().forEach(terms::of);
        catalogue.events().forEach(event -> {
            terms.of(event.node());
            event.parts().forEach(part -> terms.of(part.thing()));
        });
        catalogue.facts().forEach(fact -> {
            terms.of(fact.triple().getSubject());
            terms.of(fact.triple().getPredicate());
            terms.of(fact.triple().getObject());
        });
        catalogue.quotations().forEach(quotation -> {
            terms.of(quotation.node());
            sorted(quotation.speakers()).forEach(terms::of);
            sorted(quotation.about()).forEach(terms::of);
        });
        Numbers<List<String>> sets = new Numbers<>();
        catalogue.things().values().forEach(thing -> {
            sets.of(strings(thing.classes()));
            sets.of(strings(thing.countries()));
        });
        catalogue.events().forEach(event -> sets.of(strings(event.classes())));
        Set<String> sources = catalogue.articles().stream()
                .map(Catalogue.Article::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Numbers<String> sourceNumbers = new Numbers<>();
        sources.forEach(sourceNumbers::of);

        Numbers<String> names = new Numbers<>();
        catalogue.things().values().forEach(thing -> names.of(thing.type()));
        catalogue.events().forEach(event -> names.of(event.type()));

        ValueWriter out = new ValueWriter();
        out.number(terms.all().size());
        terms.all().forEach(out::term);
        out.number(sets.all().size());
        sets.all().forEach(set -> {
            out.number(set.size());
            set.forEach(out::text);
        });
        out.number(names.all().size());
        names.all().forEach(out::text);
        out.number(sources.size());
        sources.forEach(out::text);
        articles(catalogue.articles(), sourceNumbers, out);
        out.number(catalogue.things().size());
        catalogue.things().values().forEach(thing -> {
            out.text(thing.label());
            out.number(names.of(thing.type()));
            out.number(sets.of(strings(thing.classes())));
            out.number(sets.of(strings(thing.countries())));
            out.number(thing.mentions());
            out.ascending(thing.articles());
        });
        out.number(catalogue.facts().size());
        catalogue.facts().forEach(fact -> {
            out.number(terms.of(fact.triple().getSubject()));
            out.number(terms.of(fact.triple().getPredicate()));
            out.number(terms.of(fact.triple().getObject()));
            out.real(fact.belief());
            out.ascending(fact.articles());
            out.number(fact.sources());
            out.real(fact.confidence());
            out.truth(fact.listed());
            out.truth(fact.stated());
        });
        out.number(catalogue.events().size());
        catalogue.events().forEach(event -> {
            out.number(terms.of(event.node()));
            out.number(names.of(event.type()));
            out.number(sets.of(strings(event.classes())));
            out.number(event.parts().size());
            event.parts().forEach(part -> {
                out.number(part.role());
                out.number(terms.of(part.thing()));
            });
            out.text(event.when());
            out.text(event.day());
            out.text(event.month());
            out.truth(event.negated());
            out.ascending(event.articles());
            out.number(event.tellings().size());
            event.tellings().forEach(telling -> {
                out.number(telling.article());
                out.number(telling.sentence());
                out.number(telling.begin());
                out.truth(telling.main());
                out.truth(telling.future());
                out.real(telling.confidence());
            });
        });
        out.number(catalogue.quotations().size());
        catalogue.quotations().forEach(quotation -> {
            out.number(terms.of(quotation.node()));
            out.number(quotation.article());
            out.number(quotation.begin());
            out.number(quotation.length());
            out.number(quotation.letters());
            out.ascending(numbers(quotation.speakers(), terms));
            out.ascending(numbers(quotation.about(), terms));
        });
        out.truth(catalogue.hasAllEvents());
        return out.bytes();
    }

    private static void articles(List<Catalogue.Article> articles, Numbers<String> sources, ValueWriter out) {
        out.number(articles.size());
        for (Function<ArticleRef, String> column : COLUMNS) {
            articles.forEach(article -> out.text(column.apply(article.ref())));
        }
        articles.forEach(article -> {
            out.number(sources.of(article.source()));
            out.truth(article.slight());
        });
    }

    Catalogue read(byte[] bytes) {
        ValueReader in = new ValueReader(bytes);
        List<Node> terms = many(in, ValueReader::term);
        List<Set<String>> sets = many(in, from -> Set.copyOf(many(from, ValueReader::text)));
        List<String> names = many(in, ValueReader::text);
        List<String> sources = many(in, ValueReader::text);
        List<Catalogue.Article> articles = articles(in, sources);
        int countOfThings = in.count();
        Map<Node, Catalogue.Thing> things = new LinkedHashMap<>(2 * countOfThings);
        for (int i = 0; i < countOfThings; i++) {
            Node node = terms.get(i);
            things.put(
                    node,
                    new Catalogue.Thing(
                            node,
                            in.text(),
                            names.get(in.number()),
                            sets.get(in.number()),
                            sets.get(in.number()),
                            in.number(),
                            in.ascending()));
        }
        List<Catalogue.Fact> facts = many(
                in,
                from -> new Catalogue.Fact(
                        Triple.create(terms.get(from.number()), terms.get(from.number()), terms.get(from.number())),
                        from.real(),
                        from.ascending(),
                        from.number(),
                        from.real(),
                        from.truth(),
                        from.truth()));
        List<Catalogue.Event> events = many(
                in,
                from -> new Catalogue.Event(
                        terms.get(from.number()),
                        names.get(from.number()),
                        sets.get(from.number()),
                        many(from, part -> new Catalogue.Part(part.number(), terms.get(part.number()))),
                        from.text(),
                        from.text(),
                        from.text(),
                        from.truth(),
                        from.ascending(),
                        many(
                                from,
                                telling -> new Catalogue.Telling(
                                        telling.number(),
                                        telling.number(),
                                        telling.number(),
                                        telling.truth(),
                                        telling.truth(),
                                        telling.real()))));
        List<Catalogue.Quotation> quotations = many(
                in,
                from -> new Catalogue.Quotation(
                        terms.get(from.number()),
                        from.number(),
                        from.number(),
                        from.number(),
                        from.number(),
                        those(from.ascending(), terms),
                        those(from.ascending(), terms)));
        boolean hasAllEvents = in.truth();
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("there is more than a catalogue");
        }
        return new Catalogue(articles, things, facts, events, quotations, hasAllEvents);
    }

    private static int[] numbers(Set<Node> some, Numbers<Node> terms) {
        return some.stream().mapToInt(terms::of).sorted().toArray();
    }

    private static List<String> strings(Set<String> set) {
        return List.copyOf(new TreeSet<>(set));
    }

    private static List<Node> sorted(Set<Node> terms) {
        return terms.stream().sorted(TermOrder.TERMS).toList();
    }

    private static List<Catalogue.Article> articles(ValueReader in, List<String> sources) {
        int count = in.count();
        List<String[]> values = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String[] column = new String[count];
            for (int j = 0; j < count; j++) {
                column[j] = in.text();
            }
            values.add(column);
        }
        List<Catalogue.Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ArticleRef ref = new ArticleRef(
                    values.get(0)[i], values.get(1)[i], values.get(2)[i], values.get(3)[i], values.get(4)[i]);
            articles.add(new Catalogue.Article(ref, sources.get(in.number()), in.truth()));
        }
        return articles;
    }

    private static Set<Node> those(int[] numbers, List<Node> terms) {
        return IntStream.of(numbers).mapToObj(terms::get).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> many(ValueReader in, Function<ValueReader, T> reader) {
        int count = in.count();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(reader.apply(in));
        }
        return all;
    }
}
