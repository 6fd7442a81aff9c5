package org.graphwright.article.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.input.ZipCheck;
import org.graphwright.model.XmlProlog;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The rows of an Excel spreadsheet, read one after the other; dates are written as ISO 8601. */
final class SheetRows implements Rows {
    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    private final OPCPackage file;
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final XSSFReader.SheetIterator sheets;
    private final boolean several;
    private boolean since1904;
    private @Nullable XMLStreamReader cells;
    private @Nullable InputStream sheet;
    private int number;

    SheetRows(Input input) throws IOException, RejectedException {
        ZipCheck.check(input.path());
        try {
            this.file = OPCPackage.open(input.path().toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(file);
            this.strings = new ReadOnlySharedStringsTable(file);
            this.styles = reader.getStylesTable();
            XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
            int count = 0;
            while (all.hasNext()) {
                all.next().close();
                count++;
            }
            this.several = count > 1;
            this.sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            try (InputStream workbook = reader.getWorkbookData()) {
                this.since1904 = new String(workbook.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .matches("(?s).*date1904=\"(?:1|true)\".*");
            }
        } catch (OpenXML4JException | SAXException | RuntimeException e) {
            throw new RejectedException("the spreadsheet cannot be read: " + ReadFailure.reason(e));
        }
    }

    @Override
    public @Nullable Row next() throws IOException, RejectedException {
        try {
            while (true) {
                if (cells == null && !open()) {
                    return null;
                }
                XMLStreamReader in = java.util.Objects.requireNonNull(cells);
                while (in.hasNext()) {
                    if (in.next() == XMLStreamConstants.START_ELEMENT
                            && in.getLocalName().equals("row")) {
                        return row(in);
                    }
                }
                closeSheet();
            }
        } catch (EOFException | XMLStreamException | RuntimeException e) {
            closeSheet();
            throw new RejectedException(
                    ":" + (number + 1), "the sheet cannot be read from here on: " + ReadFailure.reason(e));
        }
    }

    private boolean open() throws IOException, XMLStreamException {
        if (!sheets.hasNext()) {
            return false;
        }
        sheet = sheets.next();
        cells = FACTORY.createXMLStreamReader(XmlProlog.checked(sheet));
        number = 0;
        return true;
    }

    private Row row(XMLStreamReader in) throws XMLStreamException {
        String said = in.getAttributeValue(null, "r");
        number = said == null ? number + 1 : Integer.parseInt(said);
        List<String> row = new ArrayList<>();
        while (!(in.next() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals("row"))) {
            if (in.isStartElement() && in.getLocalName().equals("c")) {
                String place = in.getAttributeValue(null, "r");
                int column = place == null ? row.size() : new CellReference(place).getCol();
                while (row.size() < column) {
                    row.add("");
                }
                row.add(cell(in));
            }
        }
        return new Row(several ? sheets.getSheetName() : "", number, row);
    }

    private String cell(XMLStreamReader in) throws XMLStreamException {
        String type = in.getAttributeValue(null, "t");
        String style = in.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        int phonetic = 0;
        while (!(in.next() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals("c"))) {
            if (in.isStartElement() && in.getLocalName().equals("rPh")) {
                phonetic++;
            } else if (in.isEndElement() && in.getLocalName().equals("rPh")) {
                phonetic--;
            } else if (phonetic == 0
                    && in.isStartElement()
                    && (in.getLocalName().equals("v") || in.getLocalName().equals("t"))) {
                value.append(in.getElementText());
            }
        }
        if ("s".equals(type)) {
            return strings.getItemAt(Integer.parseInt(value.toString().strip())).getString();
        }
        boolean number = type == null || type.equals("n");
        return number && style != null && !value.isEmpty()
                ? number(value.toString(), Integer.parseInt(style))
                : value.toString();
    }

    private String number(String value, int style) {
        XSSFCellStyle format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        if (format == null || !DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())) {
            return value;
        }
        LocalDateTime time = DateUtil.getLocalDateTime(Double.parseDouble(value), since1904);
        return time == null
                ? value
                : time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? time.toLocalDate().toString()
                        : time.toString();
    }

    private void closeSheet() throws IOException {
        cells = null;
        if (sheet != null) {
            sheet.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        file.revert();
    }
}
