package org.graphwright.article.document;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** A PDF file: its text in the order of reading, without running heads and hyphens at the ends of lines. */
public final class PdfReader {
    /** A newspaper's issue has some hundred; by hand. */
    private static final int MOST_PAGES = 2_000;

    /** Letters a page below which a document with pictures is one of pictures only. */
    private static final int FEWEST_LETTERS = 15;

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|microsoft (?:word|powerpoint).*|.*\\.(?:docx?|odt|rtf|indd|qxp|qxd|pdf|tex|dvi|html?|pages|txt|xlsx?)|(?:document|print|layout|page|slide|title|writer|unknown|null|none)\\W*\\d*|about:blank|\\W*|\\d+");
    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    private PdfReader() {}

    public static Article read(Input input) throws IOException, RejectedException {
        try (PDDocument document =
                Loader.loadPDF(input.path().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return article(input, document);
        } catch (InvalidPasswordException e) {
            throw new RejectedException("is encrypted: save it without a password");
        } catch (PdfWords.TooLongException e) {
            throw new RejectedException(PdfWords.TooLongException.MESSAGE);
        } catch (IOException | RuntimeException e) {
            throw new RejectedException("the PDF file cannot be read: " + ReadFailure.reason(e));
        }
    }

    private static Article article(Input input, PDDocument document) throws IOException, RejectedException {
        check(input, document);
        List<PdfLine> lines = lines(document);
        String all = String.join(" ", lines.stream().map(PdfLine::text).toList());
        int pages = Math.max(1, document.getNumberOfPages());
        long letters = all.codePoints().filter(Character::isLetter).count();
        if (letters < (long) FEWEST_LETTERS * Math.min(pages, 20)) {
            throw new RejectedException(
                    hasPictures(document)
                            ? "a scan: pictures of pages without text; put it through text recognition (OCR) first"
                            : "the PDF file has no text");
        }
        if (isGarbled(all)) {
            throw new RejectedException(
                    "the fonts of the PDF file do not say which letters they show: put it through text recognition (OCR)");
        }
        List<PdfParagraphs.Paragraph> paragraphs = new ArrayList<>(PdfParagraphs.of(RunningHeads.without(lines)));
        PDDocumentInformation information = document.getDocumentInformation();
        String said = information.getTitle();
        String title = said == null || NO_TITLE.matcher(said.strip()).matches() ? null : said.strip();
        boolean headed = paragraphs.size() > 1
                && (paragraphs.get(0).heading() || isSame(paragraphs.get(0).text(), title));
        if (headed && (title == null || isSame(paragraphs.get(0).text(), title))) {
            title = title == null ? paragraphs.get(0).text() : title;
            paragraphs.remove(0);
        }
        String text = String.join(
                "\n\n", paragraphs.stream().map(PdfParagraphs.Paragraph::text).toList());
        if (text.length() > Limits.TEXT_BYTES) {
            throw new RejectedException("has more than " + Limits.TEXT_BYTES + " letters: an article is shorter");
        }
        String author = information.getAuthor();
        return new Article(
                input.id(),
                LIGATURE.matcher(text).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC)),
                date(information),
                title,
                null,
                input.id(),
                author == null || author.isBlank() ? null : author.strip(),
                Article.ENGLISH,
                false);
    }

    /** What is far longer than an article, or than the file, is not read. */
    private static void check(Input input, PDDocument document) throws IOException, RejectedException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new RejectedException("has " + document.getNumberOfPages() + " pages: an article has at most "
                    + MOST_PAGES + "; split the file");
        }
        PdfSize.check(document.getDocument(), Files.size(input.path()));
    }

    private static List<PdfLine> lines(PDDocument document) throws IOException {
        PdfWords words = new PdfWords();
        List<PdfLine> lines = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            int column = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).column() + 1;
            lines.addAll(PdfLayout.of(page, column, words.of(document, page)));
        }
        return lines;
    }

    private static boolean isSame(String heading, @Nullable String title) {
        return title != null
                && heading.replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                        .equalsIgnoreCase(
                                title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    private static boolean hasPictures(PDDocument document) throws IOException {
        int looked = 0;
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return true;
                    }
                }
            }
            looked++;
            if (looked > 20) {
                break;
            }
        }
        return false;
    }

    /** True where much of the text is in no character set: signs of private use, or none. */
    private static boolean isGarbled(String text) {
        long bad = text.codePoints()
                .filter(c -> c == 0xfffd
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.CONTROL)
                .count();
        return bad * 5 > text.codePointCount(0, text.length());
    }

    private static @Nullable LocalDate date(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        created = created == null ? information.getModificationDate() : created;
        if (created == null) {
            return null;
        }
        ZoneId zone = created.getTimeZone().toZoneId();
        return created.toInstant().atZone(zone).toLocalDate();
    }
}
