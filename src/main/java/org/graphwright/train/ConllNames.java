package org.graphwright.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graphwright.extract.light.NameLabels;

/**
 * Sentences from files in the CoNLL manner: a word a line, the word first and the label last, with blanks or tabs between; an empty line
 * ends a sentence; {@code #} comments and {@code -DOCSTART-} lines are passed over. Labels are IOB1 or IOB2. OpenNLP's readers want exactly
 * the columns of 2002 or 2003 and drop their types' names; files that people make have two, four or more columns.
 */
final class ConllNames {
    private record Row(String word, String label) {}

    private ConllNames() {}

    /**
     * @param lines of one file
     * @throws IllegalArgumentException if a line has no label; the message names the line
     */
    static List<NameExample> of(List<String> lines) {
        List<List<Row>> sentences = new ArrayList<>();
        List<Row> sentence = new ArrayList<>();
        Set<String> types = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            } else if (!line.startsWith("-DOCSTART-") && !line.startsWith("# ")) {
                String[] columns = line.split("\\s+");
                String label = columns[columns.length - 1];
                if (columns.length < 2 || !(label.equals("O") || label.matches("[BI]-.+"))) {
                    throw new IllegalArgumentException(
                            "line " + (i + 1) + ": a word and a label such as O, B-PER or I-PER are wanted");
                }
                if (!label.equals("O")) {
                    NameTypes.of(label.substring(2)).ifPresent(types::add);
                }
                sentence.add(new Row(columns[0], label));
            }
        }
        sentences.add(sentence);
        return sentences.stream()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> example(rows, types))
                .toList();
    }

    private static NameExample example(List<Row> rows, Set<String> types) {
        int[] allowed = new int[rows.size()];
        Arrays.fill(allowed, JsonNames.outside(types));
        String before = "O";
        for (int i = 0; i < allowed.length; i++) {
            String label = rows.get(i).label();
            Optional<String> type = label.equals("O") ? Optional.empty() : NameTypes.of(label.substring(2));
            if (type.isPresent()) {
                // In IOB1 a name begins with I unless it follows another of its type.
                boolean begins = label.startsWith("B")
                        || before.equals("O")
                        || !before.substring(2).equals(label.substring(2));
                int first = NameLabels.begin(NameLabels.TYPES.indexOf(type.get()));
                allowed[i] = 1 << (begins ? first : first + 1);
            }
            before = label;
        }
        return new NameExample(rows.stream().map(Row::word).toList(), allowed);
    }
}
