package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
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
                        && isShortForm(second.span().of(text), first.span().of(text)));
    }

    /** Capitals that stand in the name in the same order, the first of them at the begin of a word. */
    private static boolean isShortForm(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
            return false;
        }
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.toUpperCase(word.charAt(0)) == letters.charAt(0)) {
                return isSubsequence(letters, name.substring(name.indexOf(word)).toUpperCase(Locale.ROOT));
            }
        }
        return false;
    }

    private static boolean isSubsequence(String letters, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private static void unite(List<Cluster> clusters, MentionPosition one, MentionPosition other) {
        Cluster kept = holder(clusters, one);
        Cluster gone = holder(clusters, other);
        if (kept == null || gone == null || kept == gone || !kept.root.equals(gone.root)) {
            return;
        }
        clusters.remove(kept);
        clusters.remove(gone);
        Cluster both = new Cluster(kept.root);
        List<MentionPosition> places = new ArrayList<>(kept.places);
        places.addAll(gone.places);
        places.stream()
                .sorted(Comparator.comparingInt(MentionPosition::token))
                .forEach(place -> both.add(place, nameIn(place, kept, gone)));
        clusters.add(both);
    }

    private static String nameIn(MentionPosition place, Cluster one, Cluster other) {
        int at = one.places.indexOf(place);
        return at >= 0 ? one.names.get(at) : other.names.get(other.places.indexOf(place));
    }

    private static @Nullable Cluster holder(List<Cluster> clusters, MentionPosition place) {
        return clusters.stream()
                .filter(cluster -> cluster.places.contains(place))
                .findFirst()
                .orElse(null);
    }
}
