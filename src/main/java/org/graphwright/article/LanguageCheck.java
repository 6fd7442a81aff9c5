package org.graphwright.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Tells the language of articles, and leaves those aside that are surely in another than English. One object serves one thread. */
final class LanguageCheck {
    /** Words from which an article's language can be told. */
    static final int FEWEST_WORDS = 40;

    /** How sure the detector must be that it is no other of its 103 languages. */
    static final double SURE = 0.9;

    /** Letters that tell, and those that are looked at before an article is left aside. */
    private static final int ENOUGH = 500;

    /** Characters from the beginning that are looked at; by hand. */
    private static final int MOST = 4_000;

    private static final String ENGLISH = "eng";

    /** Codes of the model that stand for a language in a script or land of its own. */
    private static final Map<String, String> WIDER =
            Map.of("cmn", "zho", "plt", "mlg", "ekk", "est", "lvs", "lav", "pes", "fas", "zlm", "msa", "nan", "zho");

    /** Words that English has at every turn and its neighbours do not have at all. */
    private static final Set<String> COMMON = Set.of(
            "the", "and", "that", "with", "from", "which", "were", "been", "have", "has", "had", "their", "they",
            "this", "his", "who", "said", "would");

    /** What share of its words, in hundredths, makes a text plainly English: nineteen stories of twenty have 9 and more, other languages none. */
    private static final int PLAINLY = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final boolean any;
    private @Nullable LanguageDetectorME detector;

    /** @param any whether articles in other languages are kept */
    LanguageCheck(boolean any) {
        this.any = any;
    }

    /**
     * The article with the language that its words are in; with the one it says itself where they are too few.
     *
     * @throws RejectedException if it is not in English and only English is wanted
     */
    Article check(Article article) throws RejectedException {
        if (words(article.text()) < FEWEST_WORDS) {
            return article;
        }
        if (isPlainlyEnglish(article.text())) {
            return article.withLanguage(Article.ENGLISH);
        }
        Language[] languages = languages(article.text(), ENOUGH);
        if (!languages[0].getLang().equals(ENGLISH) && article.text().length() > ENOUGH) {
            languages = languages(article.text(), MOST);
        }
        String best = languages[0].getLang();
        String code = WIDER.getOrDefault(best, best);
        boolean english = code.equals(ENGLISH);
        boolean sure = confidence(languages) >= SURE || !isLatin(article.text());
        if (sure && !english && !any) {
            throw new RejectedException("in " + name(code) + ": Graphwright reads English");
        }
        return sure ? article.withLanguage(shortest(code)) : any ? article : article.withLanguage(Article.ENGLISH);
    }

    /** Told without the detector, whose model takes longer to load than many articles to read. */
    private static boolean isPlainlyEnglish(String text) {
        Matcher word = WORD.matcher(text.substring(0, Math.min(MOST, text.length())));
        int all = 0;
        int common = 0;
        while (word.find()) {
            all++;
            common += COMMON.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return common * 100 >= all * PLAINLY;
    }

    private Language[] languages(String text, int most) {
        if (detector == null) {
            detector = new LanguageDetectorME(Model.LOADED);
        }
        return detector.predictLanguages(text.substring(0, Math.min(most, text.length())));
    }

    /**
     * How sure the best language is: its square among the squares of all confidences. The detector is too careful with short texts: of 100
     * of some fifty words in ten languages (LanguagesTest) it knew all, but 21 with confidences of 0.77 to 0.9; of these shares all are
     * above 0.9, and so is that of every confidence above 0.9. Of 5,142 English articles it took none for another.
     */
    private static double confidence(Language[] languages) {
        double all = 0;
        for (Language language : languages) {
            all += language.getConfidence() * language.getConfidence();
        }
        double best = languages[0].getConfidence();
        return all == 0 ? 0 : best * best / all;
    }

    /** False of most letters of another script: no English is, however little the detector trusts itself, as with Japanese. */
    private static boolean isLatin(String text) {
        int[] letters =
                text.codePoints().limit(MOST).filter(Character::isLetter).toArray();
        long latin = Arrays.stream(letters)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters.length;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < FEWEST_WORDS; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            boolean ideograph = Character.isIdeographic(text.charAt(i));
            words += letter && (!inside || ideograph) ? 1 : 0;
            inside = letter || text.charAt(i) == '\'' || text.charAt(i) == '\u2019';
        }
        return words;
    }

    private static String name(String code) {
        String name = Locale.forLanguageTag(shortest(code)).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /** The code of two letters where there is one, as language tags want it. */
    private static String shortest(String code) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(code)) {
                return two;
            }
        }
        return code;
    }

    /** Read when it is first needed, which takes a moment. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private Model() {}

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageCheck.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the class path lacks /langdetect-183.bin");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read /langdetect-183.bin", e);
            }
        }
    }
}
