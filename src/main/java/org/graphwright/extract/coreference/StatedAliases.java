package org.graphwright.extract.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Acronym;

/** Joins what the article itself says has two names: "Naval Forces Command (NAVCENT)", "ISIL, also known as Daesh". */
final class StatedAliases {
    private static final Pattern OPENS = Pattern.compile("^(?:['’]s)? ?\\($");
    private static final Pattern KNOWN_AS =
            Pattern.compile("^,? ?\\(?(?:who is |which is |is )?(?:also |better |formerly |previously |otherwise )?"
                    + "(?:known|called|referred to)(?: (?!not\\b)[\\p{L}]+){0,5}? as (?:the )?[\"“'‘]?$");

    /** Characters between two names of one thing; by hand. */
    private static final int LONGEST = 70;

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
                        && Acronym.isCutFrom(
                                second.span().of(text), first.span().of(text)));
    }
}
