package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Classes;

/** The mentions that are taken for one thing while an article is being read. */
final class Cluster {
    final String root;
    private final Genders genders;
    final List<MentionPosition> places = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    /** @param root the class at the top that all its names have */
    Cluster(String root, Genders genders) {
        this.root = root;
        this.genders = genders;
    }

    /** The class that its names have most often among those that say more than the root, the first of several; else the root. */
    String type() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String most = root;
        for (MentionPosition place : places) {
            String type = place.mention().type();
            if (place.mention().kind() == MentionKind.NAME && !type.equals(root)) {
                int count = counts.merge(type, 1, Integer::sum);
                most = count > counts.getOrDefault(most, 0) ? type : most;
            }
        }
        return most;
    }

    void add(MentionPosition place, String name) {
        places.add(place);
        names.add(name);
        if (gender == Gender.UNKNOWN && root.equals(Classes.PERSON)) {
            gender = genders.ofName(name);
        }
    }

    /** The names of both as one cluster, in order of position; before nouns and pronouns are added to either. */
    Cluster with(Cluster other) {
        Map<MentionPosition, String> all = new HashMap<>();
        for (Cluster one : List.of(this, other)) {
            for (int i = 0; i < one.places.size(); i++) {
                all.put(one.places.get(i), one.names.get(i));
            }
        }
        Cluster both = new Cluster(root, genders);
        all.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().token()))
                .forEach(each -> both.add(each.getKey(), each.getValue()));
        return both;
    }

    void addPronoun(MentionPosition place, Gender said) {
        places.add(place);
        if (gender == Gender.UNKNOWN) {
            gender = said;
        }
    }

    Gender gender() {
        return gender;
    }

    void learnGender(Gender said) {
        if (gender == Gender.UNKNOWN) {
            gender = said;
        }
    }

    /** The name with the most words, the longest of them, the first of these. */
    String fullestName() {
        String best = names.get(0);
        for (String name : names) {
            int more = Integer.compare(name.split(" ").length, best.split(" ").length);
            if (more > 0 || (more == 0 && name.length() > best.length())) {
                best = name;
            }
        }
        return best;
    }
}
