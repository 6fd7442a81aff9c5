package org.graphwright.extract.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Names;

/** Joins what the article itself says has two names: "Naval Forces Command (NAVCENT)", "ISIL, also known as Daesh". */
final class StatedAliases {
    private static final Pattern OPENS = Pattern.compile("^(?:['’]s)? ?\\($");
    private static final Pattern KNOWN_AS =
            Pattern.compile("^,? ?\\(?(?:who is |which is |is )?(?:(?:\\p{Ll}+ly|also|better|often|otherwise) ){0,3}"
                    + "(?:known|called|referred to)(?: (?!not\\b)[\\p{L}]+){0,5}? as [\"“'‘]?(?:[Tt]he )?[\"“'‘]?$"
                    + "|^,? \\(?(?:better |also )?known by (?:his|her|their) (?:\\p{Ll}+ )?names? $");

    /** Characters between two names of one thing; by hand. */
    private static final int LONGEST = 70;

    /** Letters of a word that a short form may end after; by hand: "Penn" State. */
    private static final int LEAST_OF_WORD = 3;

    private StatedAliases() {}

    /** {@code clusters}, those of one thing made one, in order of their first names. */
    static List<Cluster> join(String text, List<Cluster> clusters) {
        UnitedClusters united = new UnitedClusters(clusters);
        List<Mention> names = clusters.stream()
                .flatMap(cluster -> cluster.mentions().stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        for (int i = 0; i + 1 < names.size(); i++) {
            if (areOne(text, names.get(i), names.get(i + 1))) {
                united.unite(names.get(i), names.get(i + 1));
            }
        }
        return united.clusters();
    }

    private static boolean areOne(String text, Mention first, Mention second) {
        if (second.begin() <= first.end() || second.begin() - first.end() > LONGEST) {
            return false;
        }
        String between = text.substring(first.end(), second.begin());
        return KNOWN_AS.matcher(between).find()
                || (OPENS.matcher(between).find()
                        && text.startsWith(")", second.end())
                        && (Acronym.isCutFrom(
                                        second.span().of(text), first.span().of(text))
                                || isShortForm(
                                        second.span().of(text), first.span().of(text))));
    }

    /** "CU Boulder" of University of Colorado at Boulder. */
    private static boolean endsAlike(String form, List<String> words, List<String> whole) {
        return words.size() == 2
                && words.get(1).equals(whole.get(whole.size() - 1))
                && Acronym.isOne(form.substring(0, form.indexOf(' ')))
                && words.get(0).chars().allMatch(letter -> whole.stream().anyMatch(word -> word.charAt(0) == letter));
    }

    /** "Penn State" of Pennsylvania State University, "HDT Limited" of HDT Védelmi Ipari Kft. */
    private static boolean isShortForm(String form, String name) {
        List<String> words = List.of(Names.compared(form).split(" "));
        List<String> whole = List.of(Names.compared(name).split(" "));
        if (words.size() < 2 || whole.size() < 2) {
            return false;
        }
        if (words.get(0).equals(whole.get(0)) && Acronym.isOne(form.substring(0, form.indexOf(' ')))) {
            return true;
        }
        if (endsAlike(form, words, whole)) {
            return true;
        }
        int at = 0;
        for (String word : whole) {
            boolean begins =
                    at < words.size() && words.get(at).length() >= LEAST_OF_WORD && word.startsWith(words.get(at));
            if (at == 0 && !begins) {
                return false;
            }
            at += begins ? 1 : 0;
        }
        return at == words.size();
    }
}
