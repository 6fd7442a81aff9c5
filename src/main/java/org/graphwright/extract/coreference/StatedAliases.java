package org.graphwright.extract.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;

/** Joins what the article itself says has two names: "Naval Forces Command (NAVCENT)", "ISIL, also known as Daesh". */
final class StatedAliases {
    private static final Pattern OPENS = Pattern.compile("^(?:['’]s)? ?\\($");
    private static final Pattern KNOWN_AS =
            Pattern.compile("^,? ?\\(?(?:who is |which is |is )?(?:(?:\\p{Ll}+ly|also|better|often|otherwise) ){0,3}"
                    + "(?:known|called|referred to)(?: (?!not\\b)[\\p{L}]+){0,5}? as [\"“'‘]?(?:[Tt]he )?[\"“'‘]?$"
                    + "|^,? \\(?(?:better |also )?known by (?:his|her|their|the) (?:\\p{Ll}+ )?names? $");

    /** Before the name that somebody known by another was given. */
    private static final Pattern BORN = Pattern.compile("^,? \\(?(?:born|real name|whose real name (?:is|was)) $");

    /** Before a name under which somebody works: "who sang for Acme under the stage name". */
    private static final Pattern WORKING_AS = Pattern.compile("\\b(?:under|by|using|with) (?:the|his|her|their) "
            + "(?:art|assumed|birth|pen|performing|professional|ring|screen|stage) names? [\"“'‘]?$");

    /** In characters: as far before such a name the person is named first, in the same sentence. */
    private static final int FAR = 250;

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?][\"”’)]*\\s|\\n");

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
            } else if (isBornAs(text, names.get(i), names.get(i + 1))) {
                united.uniteWithOtherName(
                        names.get(i), names.get(i + 1), names.get(i + 1).span().of(text));
            }
        }
        joinWorkingNames(text, names, united);
        return united.clusters();
    }

    /** "Anna Berg, who played for Acme under the ring name Moss and for Borealis under the ring name Fern": all of one person. */
    private static void joinWorkingNames(String text, List<Mention> names, UnitedClusters united) {
        List<Mention> people = names.stream()
                .filter(name -> name.isNameOfThing() && name.type().equals(Classes.PERSON))
                .toList();
        Mention own = null;
        for (Mention name : people) {
            boolean isOther = WORKING_AS
                    .matcher(text.substring(Math.max(0, name.begin() - LONGEST), name.begin()))
                    .find();
            if (!isOther) {
                own = name;
            } else if (own != null
                    && name.begin() - own.end() <= FAR
                    && !SENTENCE_ENDS
                            .matcher(text.substring(own.end(), name.begin()))
                            .find()) {
                united.uniteWithOtherName(own, name, name.span().of(text));
            }
        }
    }

    private static boolean isBornAs(String text, Mention name, Mention given) {
        return name.type().equals(Classes.PERSON)
                && given.type().equals(Classes.PERSON)
                && name.end() < given.begin()
                && given.begin() - name.end() <= LONGEST
                && BORN.matcher(text.substring(name.end(), given.begin())).find();
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
