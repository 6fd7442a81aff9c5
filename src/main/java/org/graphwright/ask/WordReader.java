package org.graphwright.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.resolve.NameKey;

/** Takes a text apart into words; a number with its commas or points is one, and so is an abbreviation. */
final class WordReader {
    private static final Pattern WORD = Pattern.compile(
            "\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:\\.(?=\\p{L}\\.?(?!\\p{L}{2}))\\p{L})*(?:['’](?!s\\b)\\p{L}+)*");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?!\\p{L})");

    private WordReader() {}

    static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        Matcher possessive = POSSESSIVE.matcher(text);
        int at = 0;
        while (word.find(at)) {
            possessive.region(word.end(), text.length());
            boolean owns = possessive.lookingAt();
            int end = owns ? possessive.end() : word.end();
            words.add(new Word(
                    word.group(),
                    plain(word.group(), NameKey.of(word.group())),
                    plain(word.group(), NameKey.loose(word.group())),
                    word.start(),
                    end,
                    owns));
            at = end;
        }
        return words;
    }

    private static String plain(String word, String key) {
        return key.isBlank() ? word : key.replace(" ", "");
    }
}
