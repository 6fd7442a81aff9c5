package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.List;

/** The mentions that are taken for one thing while an article is being read. */
final class Cluster {
    final String type;
    final List<MentionPosition> places = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    Cluster(String type) {
        this.type = type;
    }

    void add(MentionPosition place, String name) {
        places.add(place);
        names.add(name);
        if (gender == Gender.UNKNOWN && type.equals("Person")) {
            gender = Genders.ofName(name);
        }
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
