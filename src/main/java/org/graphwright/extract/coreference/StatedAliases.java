package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Acronym;
import org.jspecify.annotations.Nullable;

/** Joins what the article itself says has two names: "Naval Forces Command (NAVCENT)", "ISIL, also known as Daesh". */
final class StatedAliases {
    private static final Pattern OPENS = Pattern.compile("^(?:['’]s)? ?\\($");
    private static final Pattern KNOWN_AS =
            Pattern.compile("^,? ?\\(?(?:who is |which is |is )?(?:also |better |formerly |previously |otherwise )?"
                    + "(?:known|called|referred to)(?: (?!not\\b)[\\p{L}]+){0,5}? as (?:the )?[\"“'‘]?$");
    private static final int LONGEST = 70;

    private StatedAliases() {}

    /** {@code clusters}, those of one thing made one. */
    static List<Cluster> join(String text, List<Cluster> clusters) {
        List<Cluster> joined = new ArrayList<>(clusters);
        List<MentionPosition> places = clusters.stream()
                .flatMap(cluster -> cluster.places.stream())
                .sorted(Comparator.comparingInt(MentionPosition::token))
                .toList();
        for (int i = 0; i + 1 < places.size(); i++) {
            Mention first = places.get(i).mention();
            Mention second = places.get(i + 1).mention();
            if (areOne(text, first, second)) {
                unite(joined, places.get(i), places.get(i + 1));
            }
        }
        joined.sort(Comparator.comparingInt(
                cluster -> cluster.places.get(0).mention().begin()));
        return joined;
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

    private static void unite(List<Cluster> clusters, MentionPosition one, MentionPosition other) {
        Cluster kept = holder(clusters, one);
        Cluster gone = holder(clusters, other);
        if (kept == null || gone == null || kept == gone || !kept.root.equals(gone.root)) {
            return;
        }
        clusters.remove(kept);
        clusters.remove(gone);
        clusters.add(kept.with(gone));
    }

    private static @Nullable Cluster holder(List<Cluster> clusters, MentionPosition place) {
        return clusters.stream()
                .filter(cluster -> cluster.places.contains(place))
                .findFirst()
                .orElse(null);
    }
}
