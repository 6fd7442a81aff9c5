import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the two word lists of the light profile from NLP4J's lexica (Apache-2.0), which are Java objects in xz:
 *
 * <pre>
 *   java -Xss512m Lexica.java en-brown-clusters-simplified-lowercase en-named-entity-gazetteers-simplified-lowercase OUT
 * </pre>
 *
 * See README.md for where they come from. Reads no class but collections, strings and the two below.
 */
public class Lexica {
    /** What its own clusters say of it is enough for a word that no gazetteer phrase needs. */
    private static final int LONGEST_WORD = 24;

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[2]);
        write(out.resolve("clusters.tsv.gz"), clusters((Map<?, ?>) read(args[0])));
        write(out.resolve("phrases.tsv.gz"), phrases((PrefixTree) read(args[1])));
    }

    private static SortedMap<String, SortedSet<String>> clusters(Map<?, ?> words) {
        SortedMap<String, SortedSet<String>> clusters = new TreeMap<>();
        words.forEach((word, prefixes) -> {
            String longest = "";
            for (Object prefix : (Set<?>) prefixes) {
                longest = ((String) prefix).length() > longest.length() ? (String) prefix : longest;
            }
            if (plain((String) word)) {
                clusters.computeIfAbsent(longest, k -> new TreeSet<>()).add((String) word);
            }
        });
        return clusters;
    }

    private static SortedMap<String, SortedSet<String>> phrases(PrefixTree tree) {
        SortedMap<String, SortedSet<String>> phrases = new TreeMap<>();
        walk(tree.n_root, "", 0, phrases);
        return phrases;
    }

    private static void walk(PrefixNode node, String phrase, int words, SortedMap<String, SortedSet<String>> into) {
        if (node.value instanceof Set<?> lists && words > 0) {
            for (Object list : lists) {
                into.computeIfAbsent((String) list, k -> new TreeSet<>()).add(phrase);
            }
        }
        node.forEach((word, next) -> {
            if (plain((String) word)) {
                walk((PrefixNode) next, phrase.isEmpty() ? (String) word : phrase + " " + word, words + 1, into);
            }
        });
    }

    private static boolean plain(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST_WORD
                && word.chars().noneMatch(c -> c == '\t' || c == '\n' || c == ' ' || c == '|');
    }

    private static Object read(String file) throws Exception {
        Process xz = new ProcessBuilder("xz", "-dc", file).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(xz.getInputStream())) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
                return switch (description.getName()) {
                    case "edu.emory.mathcs.nlp.common.collection.tree.PrefixTree" -> PrefixTree.class;
                    case "edu.emory.mathcs.nlp.common.collection.tree.PrefixNode" -> PrefixNode.class;
                    case "java.util.HashMap", "java.util.HashSet", "java.util.TreeSet" -> super.resolveClass(description);
                    default -> throw new InvalidClassException("not a lexicon: " + description.getName());
                };
            }
        }) {
            return in.readObject();
        }
    }

    private static void write(Path file, SortedMap<String, SortedSet<String>> lists) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)) { { def.setLevel(9); } }, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, SortedSet<String>> list : lists.entrySet()) {
                out.write(list.getKey() + "\t" + String.join("\t", list.getValue()) + "\n");
            }
        }
    }
}

class PrefixTree implements Serializable {
    private static final long serialVersionUID = 0x59cedf5569fdc4d3L;
    PrefixNode n_root;
}

class PrefixNode extends HashMap<Object, Object> {
    private static final long serialVersionUID = 0x15bdfb7915ff1af7L;
    Object value;
}
