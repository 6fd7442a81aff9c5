package org.graphwright.article.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.graphwright.article.input.Limits;

/** The words of a page with their places. */
final class PdfWords extends PDFTextStripper {
    /** Letters and steps of drawing of one document: no article has a hundredth of either. */
    private static final int MOST_LETTERS = Limits.TEXT_BYTES;

    /** Operators of one page, which may call its forms again and again; by hand. */
    private static final int MOST_STEPS = 20_000_000;

    private final List<PdfWord> words = new ArrayList<>();
    private int letters;
    private int steps;

    PdfWords() {
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param page from 0 */
    List<PdfWord> of(PDDocument document, int page) throws IOException {
        words.clear();
        setStartPage(page + 1);
        setEndPage(page + 1);
        writeText(document, Writer.nullWriter());
        return List.copyOf(words);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        if (letters <= MOST_LETTERS) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > MOST_STEPS || letters > MOST_LETTERS) {
            throw new TooLongException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof TooLongException) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    /** A document that draws without end. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        static final String MESSAGE = "has more to draw than any article";

        TooLongException() {
            super(MESSAGE);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int begin = 0;
        for (int i = 1; i <= positions.size(); i++) {
            boolean ended = i == positions.size() || !isNext(positions.get(i - 1), positions.get(i));
            if (ended) {
                add(positions.subList(begin, i));
                begin = i;
            }
        }
    }

    private static boolean isNext(TextPosition one, TextPosition other) {
        float gap = other.getXDirAdj() - (one.getXDirAdj() + one.getWidthDirAdj());
        return !other.getUnicode().isBlank()
                && Math.abs(gap) < size(one)
                && Math.abs(other.getYDirAdj() - one.getYDirAdj()) < size(one);
    }

    /** In points of the page: programs such as browsers draw in units of their own, which the size of the font is in. */
    private static float size(TextPosition letter) {
        float size = Math.max(letter.getYScale(), letter.getHeightDir());
        return size > 0 ? size : 10;
    }

    private void add(List<TextPosition> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        if (text.toString().isBlank()) {
            return;
        }
        int first = 0;
        while (letters.get(first).getUnicode().isBlank()) {
            first++;
        }
        TextPosition begin = letters.get(first);
        TextPosition end = letters.get(letters.size() - 1);
        PDFont font = begin.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        words.add(new PdfWord(
                text.toString().strip(),
                begin.getXDirAdj(),
                end.getXDirAdj() + end.getWidthDirAdj(),
                begin.getYDirAdj(),
                size(begin),
                name.contains("bold") || name.contains("black") || name.contains("heavy")));
    }
}
