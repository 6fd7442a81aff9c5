package org.graphwright.language;

/** Penn Treebank tags as Universal Dependencies tags, which the lemmatizer's model was trained on. */
final class UniversalTags {
    private UniversalTags() {}

    /** Source: the table of Petrov, Das and McDonald (2012), with Universal Dependencies v2 names. */
    static String of(String penn) {
        return switch (penn) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> "VERB";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB", "RBR", "RBS", "WRB" -> "ADV";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "DT", "PDT", "WDT" -> "DET";
            case "IN" -> "ADP";
            case "TO", "RP", "POS" -> "PART";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "UH" -> "INTJ";
            default -> Character.isLetter(penn.charAt(0)) ? "X" : "PUNCT";
        };
    }
}
