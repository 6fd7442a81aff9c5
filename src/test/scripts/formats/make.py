#!/usr/bin/env python3
"""Makes the small files of src/test/resources/formats: an article or a few in each format, written for the project.

Usage: make.py FOLDER. Needs nothing but Python 3 and, for the 7z file, the program 7z. Equal runs give equal bytes, but for that file.
"""
import base64
import gzip
import io
import os
import subprocess
import sys
import tarfile
import textwrap
import zipfile
import zlib

OUT = sys.argv[1]
STAMP = (2021, 3, 10, 8, 0, 0)

PARAGRAPHS = [
    "{name}, the mayor of {city}, resigned on Tuesday after a vote in the city council, {his} office said in a statement to reporters.",
    "The council will choose a successor next week. Clara Voss, the deputy mayor, will lead the city until then, officials said on Wednesday morning.",
    "{last} was elected two years ago with the support of three parties, and was born in {born} in 1970, according to the website of the city.",
]


def story(name, city, born, his="his"):
    return [p.format(name=name, city=city, born=born, his=his, last=name.split()[-1]) for p in PARAGRAPHS]


def write(path, data):
    full = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode("utf-8"))


def zipped(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in entries:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            z.writestr(info, data)
    return out.getvalue()


def gzipped(data):
    return gzip.compress(data if isinstance(data, bytes) else data.encode("utf-8"), mtime=0)


def esc(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# --- plain text, Markdown, a page ---
write("text.txt", "date 2021-03-10\n" + "\n\n".join(story("Anton Becker", "Graz", "Linz")) + "\n")
write("markdown.md", "---\ntitle: \"Mayor of Wels resigns\"\ndate: 2021-03-11\nauthor: Ruth Lang\n---\n\n"
      + "\n\n".join(textwrap.fill(p, 60) for p in story("Boris **Adler**".replace("**", ""), "Wels", "Steyr")) + "\n")
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Example News</title>
<meta property="article:published_time" content="{date}T08:15:00+01:00"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>{title}</h1>{text}</article>
<footer>Copyright Example News. All rights reserved.</footer></body></html>"""


def page(title, date, paragraphs):
    return PAGE.format(title=title, date=date, text="".join("<p>%s</p>" % esc(p) for p in paragraphs))


write("page.html", page("Mayor of Villach resigns", "2021-03-12", story("Carl Dorn", "Villach", "Bonn")))

# --- PDF ---


class Pdf:
    """A PDF file of pages with lines of Helvetica."""

    def __init__(self):
        self.objects = []

    def add(self, body):
        self.objects.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(self.objects)

    def bytes(self, pages, info, image=None):
        font = self.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        bold = self.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>")
        resources = "<< /Font << /F1 %d 0 R /F2 %d 0 R >>" % (font, bold)
        if image:
            data = zlib.compress(image)
            number = self.add(b"<< /Type /XObject /Subtype /Image /Width 40 /Height 60 /ColorSpace /DeviceGray /BitsPerComponent 8"
                              b" /Filter /FlateDecode /Length %d >>\nstream\n" % len(data) + data + b"\nendstream")
            resources += " /XObject << /I1 %d 0 R >>" % number
        resources += " >>"
        kids = []
        parent = len(self.objects) + 2 * len(pages) + 1
        for content in pages:
            data = zlib.compress(content.encode("cp1252"))
            stream = self.add(b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(data) + data + b"\nendstream")
            kids.append(self.add("<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Resources %s /Contents %d 0 R >>"
                                 % (parent, resources, stream)))
        self.add("<< /Type /Pages /Kids [%s] /Count %d >>" % (" ".join("%d 0 R" % k for k in kids), len(kids)))
        catalog = self.add("<< /Type /Catalog /Pages %d 0 R >>" % parent)
        about = self.add("<< %s >>" % " ".join("/%s (%s)" % i for i in info.items()))
        out = io.BytesIO()
        out.write(b"%PDF-1.4\n")
        places = []
        for i, body in enumerate(self.objects):
            places.append(out.tell())
            out.write(b"%d 0 obj\n" % (i + 1) + body + b"\nendobj\n")
        xref = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        for p in places:
            out.write(b"%010d 00000 n \n" % p)
        out.write(b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                  % (len(places) + 1, catalog, about, xref))
        return out.getvalue()


def at(x, y, text, size=10, font="F1"):
    text = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return "BT /%s %s Tf %s %s Td (%s) Tj ET\n" % (font, size, x, y, text)


def hyphenated(text, width, parts):
    """Wraps a text, parting some words at the ends of lines."""
    for word, (one, other) in parts.items():
        text = text.replace(word, one + "\u00b6" + other)
    lines = []
    line = ""
    for word in text.split():
        bare = word.replace("\u00b6", "")
        if len(line) + len(bare) + 1 <= width:
            line += (" " if line else "") + bare
        elif "\u00b6" in word and len(line) + len(word.split("\u00b6")[0]) + 2 <= width:
            one, other = word.split("\u00b6")
            lines.append(line + " " + one + "-")
            line = other
        else:
            lines.append(line)
            line = bare
    return lines + [line]


PARTS = {"successor": ("suc", "cessor"), "according": ("ac", "cording"), "statement": ("state", "ment"), "support": ("sup", "port"),
         "reporters": ("re", "porters"), "elected": ("elec", "ted"), "officials": ("offi", "cials"), "council": ("coun", "cil"),
         "website": ("web", "site"), "Wednesday": ("Wednes", "day"), "morning": ("morn", "ing"), "parties": ("par", "ties")}


def columns(title, paragraphs):
    """Three pages in two columns, drawn row by row across both, with a running head and numbers of pages."""
    lines = []
    for i, p in enumerate(paragraphs * 4):
        wrapped = hyphenated(p.replace("1970", "19%02d" % (70 + i)), 44, PARTS)
        lines += [("   " + wrapped[0], True)] + [(w, False) for w in wrapped[1:]]
    pages = []
    rows = 12
    while lines:
        left, right, lines = lines[:rows], lines[rows:2 * rows], lines[2 * rows:]
        content = at(60, 800, "THE EXAMPLE HERALD", 8) + at(440, 800, "Wednesday, 10 March 2021", 8)
        y = 760
        if not pages:
            content += at(60, 765, title, 18, "F2")
            y = 735
        for i in range(rows):
            if i < len(left):
                content += at(60 + (12 if left[i][1] else 0), y - 14 * i, left[i][0].strip())
            if i < len(right):
                content += at(310 + (12 if right[i][1] else 0), y - 14 * i, right[i][0].strip())
        content += at(290, 30, str(len(pages) + 1), 9)
        pages.append(content)
    return pages


INFO = {"Title": "Mayor of Leoben resigns", "CreationDate": "D:20210313003000+02'00'", "Author": "Ruth Lang"}
write("pdf/columns.pdf", Pdf().bytes(columns("Mayor of Leoben resigns", story("Dora Eder", "Leoben", "Krems", "her")), INFO))
write("pdf/scan.pdf", Pdf().bytes(["q 500 0 0 700 40 60 cm /I1 Do Q\n"] * 2, {"Title": "Scan"}, bytes(range(240)) * 10))

# --- documents ---
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text, properties=""):
    return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % (properties and "<w:rPr>%s</w:rPr>" % properties, esc(text))


def docx(title, created, paragraphs):
    deleted = '<w:del w:id="1" w:author="x" w:date="2021-03-10T08:00:00Z"><w:r><w:delText xml:space="preserve"> Hans Geist was born in Rome.</w:delText></w:r></w:del>'
    moved = '<w:moveFrom w:id="2" w:author="x"><w:r><w:t xml:space="preserve"> Peter Unsicht is the leader of the Ghost Party.</w:t></w:r></w:moveFrom>'
    inserted = '<w:ins w:id="3" w:author="x" w:date="2021-03-10T08:00:00Z">%s</w:ins>' % run(" He will stay until Friday.")
    hidden = run(" Tom Vorlage is the mayor of Rome.", "<w:vanish/>")
    body = ""
    if title:
        body += '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>%s</w:p>' % run(title)
    for i, p in enumerate(paragraphs):
        body += "<w:p>%s%s</w:p>" % (run(p), deleted + moved + inserted + hidden if i == 0 else "")
    content = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document %s><w:body>%s<w:sectPr/></w:body></w:document>' % (W, body))
    types = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
             '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
             '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>')
    rels = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>')
    inner = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>')
    styles = ('<?xml version="1.0" encoding="UTF-8"?><w:styles %s><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>' % W)
    core = ('<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            '<dc:creator>Ruth Lang</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>' % created)
    return zipped([("[Content_Types].xml", types), ("_rels/.rels", rels), ("word/document.xml", content),
                   ("word/_rels/document.xml.rels", inner), ("word/styles.xml", styles), ("docProps/core.xml", core)])


write("word.docx", docx("Mayor of Enns resigns", "2021-03-14T08:00:00Z", story("Emil Fink", "Enns", "Melk")))

ODF = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
       ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')


def odt(title, created, paragraphs):
    deleted = ('<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>x</dc:creator></office:change-info>'
               '<text:p>Hans Geist was born in Rome.</text:p></text:deletion></text:changed-region></text:tracked-changes>')
    comment = '<office:annotation><dc:creator>x</dc:creator><text:p>Peter Unsicht is the leader of the Ghost Party.</text:p></office:annotation>'
    body = "".join("<text:p>%s%s</text:p>" % (esc(p), comment if i == 0 else "") for i, p in enumerate(paragraphs))
    content = ('<?xml version="1.0" encoding="UTF-8"?><office:document-content %s office:version="1.2"><office:body><office:text>%s'
               '<text:h text:outline-level="1">%s</text:h>%s</office:text></office:body></office:document-content>' % (ODF, deleted, esc(title), body))
    meta = ('<?xml version="1.0" encoding="UTF-8"?><office:document-meta %s office:version="1.2"><office:meta><dc:title>%s</dc:title>'
            '<meta:creation-date>%s</meta:creation-date><meta:initial-creator>Ruth Lang</meta:initial-creator></office:meta></office:document-meta>' % (ODF, esc(title), created))
    manifest = ('<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>')
    return zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("meta.xml", meta), ("META-INF/manifest.xml", manifest)])


write("open.odt", odt("Mayor of Steyr resigns", "2021-03-15T08:00:00", story("Fritz Gall", "Steyr", "Horn")))
write("rich.rtf", r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title Mayor of Gmunden resigns}{\author Ruth Lang}{\creatim\yr2021\mo3\dy16\hr8}}"
      r"{\header The Example Herald}\f0 " + r"\par ".join(story("Gerd H\\'f6ll", "Gmunden", "Tulln"))
      + r" {\deleted Hans Geist was born in Rome.} {\v Peter Unsicht is the leader of the Ghost Party.}\par}")


def epub(title, date, chapters):
    container = ('<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                 '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
    items = "".join('<item id="c%d" href="c%d.xhtml" media-type="application/xhtml+xml"/>' % (i, i) for i in range(len(chapters)))
    refs = "".join('<itemref idref="c%d"/>' % i for i in reversed(range(len(chapters))))
    opf = ('<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
           '<dc:identifier id="id">urn:x:1</dc:identifier><dc:title>%s</dc:title><dc:date>%s</dc:date><dc:language>en</dc:language><dc:creator>Ruth Lang</dc:creator></metadata>'
           '<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>%s</manifest><spine><itemref idref="nav"/>%s</spine></package>' % (esc(title), date, items, refs))
    entries = [("mimetype", "application/epub+zip"), ("META-INF/container.xml", container), ("OEBPS/content.opf", opf),
               ("OEBPS/nav.xhtml", '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Contents</title></head><body><nav><ol><li><a href="c0.xhtml">One</a></li></ol></nav></body></html>')]
    for i, c in enumerate(chapters):
        entries.append(("OEBPS/c%d.xhtml" % i, '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>%s</p></body></html>' % esc(c)))
    return zipped(entries)


write("book.epub", epub("Mayor of Hallein resigns", "2021-03-17", list(reversed(story("Hugo Iser", "Hallein", "Zwettl")))))

# --- mails ---


def mail(subject, date, text, number):
    return ("Return-Path: <news@example.org>\r\nMessage-ID: <%d@example.org>\r\nMIME-Version: 1.0\r\nFrom: Ruth Lang <news@example.org>\r\nTo: desk@example.org\r\n"
            "Subject: %s\r\nDate: %s\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n" % (number, subject, date, text.replace("\n", "\r\n")))


def flowed(paragraphs):
    return "\n\n".join(" \n".join(textwrap.wrap(p, 66)) for p in paragraphs)


html = "<html><body>%s<p>Unsubscribe</p></body></html>" % "".join("<p>%s</p>" % p for p in story("Ivo J=C3=A4ger", "Kufstein", "Lienz"))
write("mail.eml", "Return-Path: <news@example.org>\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nFrom: =?utf-8?Q?Ruth_L=C3=A4ng?= <news@example.org>\r\n"
      "Subject: =?utf-8?B?%s?=\r\nDate: Thu, 18 Mar 2021 23:30:00 -0500\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary=\"b2\"\r\n\r\n"
      "--b2\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n-- \r\nRuth Lang, Example News\r\n--b2\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n--b2--\r\n"
      "--b1\r\nContent-Type: image/png; name=logo.png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=logo.png\r\n\r\niVBORw0KGgo=\r\n"
      "--b1\r\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name=attached.docx\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=attached.docx\r\n\r\n%s\r\n--b1--\r\n"
      % (base64.b64encode("Mayor of Kufstein – résumé".encode()).decode(),
         flowed(story("Ivo Jäger", "Kufstein", "Lienz")).replace("ä", "=C3=A4").replace(" \n", "=20\n").replace("\n", "\r\n"), html,
         base64.encodebytes(docx("Mayor of Bludenz resigns", "2021-03-19T08:00:00Z", story("Jan Kern", "Bludenz", "Imst"))).decode().replace("\n", "\r\n")))
mbox = ""
for i, (name, city) in enumerate([("Karl Lenz", "Judenburg"), ("Lea Moser", "Kapfenberg")]):
    text = "\n\n".join(story(name, city, "Retz")) + "\n\n>From this day on nobody leads the city."
    mbox += "From news@example.org Wed Mar 10 08:15:0%d 2021\n" % i + mail("Mayor of %s resigns" % city, "Sat, %d Mar 2021 08:15:00 +0100" % (20 + i), text, i).replace("\r\n", "\n") + "\n"
write("mails.mbox", mbox)

# --- tables ---
ROWS = [("Max Nagl", "Ternitz", "2021-03-22"), ("Nora Ott", "Amstetten", "2021-03-23")]


def cell(text):
    return '"%s"' % text.replace('"', '""')


write("table.csv", "\r\n".join(["Published;Headline;Body;Link"] + [
    ";".join([d[8:] + "." + d[5:7] + "." + d[:4], cell("Mayor of %s resigns" % c), cell("\n\n".join(story(n, c, "Köflach"))), "https://news.example/%s" % c.lower()])
    for n, c, d in ROWS]).encode("cp1252"))
write("table.tsv", "id\tdate\ttitle\ttext\n" + "".join("t%d\t%s\tMayor of %s resigns\t%s\n" % (i, d, c, " ".join(story(n.replace("a", "e"), c, "Gleisdorf"))) for i, (n, c, d) in enumerate(ROWS)))


def xlsx(rows):
    strings = []

    def shared(text):
        if text not in strings:
            strings.append(text)
        return strings.index(text)
    header = ["ID", "Publication date", "Title", "Full text", "URL"]
    xml = '<row r="1">%s</row>' % "".join('<c r="%s1" t="s"><v>%d</v></c>' % ("ABCDE"[i], shared(h)) for i, h in enumerate(header))
    for r, (number, day, title, text, url) in enumerate(rows, 2):
        xml += ('<row r="%d"><c r="A%d" t="s"><v>%d</v></c><c r="B%d" s="1"><v>%d</v></c><c r="C%d" t="inlineStr"><is><t>%s</t></is></c><c r="D%d" t="s"><v>%d</v></c><c r="E%d" t="str"><v>%s</v></c></row>'
                % (r, r, shared(number), r, day, r, esc(title), r, shared(text), r, esc(url)))
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    types = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
             '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
             '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
             '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % R
    book = '<?xml version="1.0" encoding="UTF-8"?><workbook %s xmlns:r="%s"><sheets><sheet name="News" sheetId="1" r:id="rId1"/></sheets></workbook>' % (main, R)
    inner = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>'
             '<Relationship Id="rId2" Type="%s/styles" Target="styles.xml"/><Relationship Id="rId3" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % (R, R, R))
    styles = ('<?xml version="1.0" encoding="UTF-8"?><styleSheet %s><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
              '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>' % main)
    sheet = '<?xml version="1.0" encoding="UTF-8"?><worksheet %s><sheetData>%s</sheetData></worksheet>' % (main, xml)
    table = '<?xml version="1.0" encoding="UTF-8"?><sst %s count="%d" uniqueCount="%d">%s</sst>' % (main, len(strings), len(strings), "".join('<si><t xml:space="preserve">%s</t></si>' % esc(s) for s in strings))
    return zipped([("[Content_Types].xml", types), ("_rels/.rels", rels), ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", inner),
                   ("xl/styles.xml", styles), ("xl/sharedStrings.xml", table), ("xl/worksheets/sheet1.xml", sheet)])


write("sheet.xlsx", xlsx([("s1", 44279, "Mayor of Fohnsdorf resigns", "\n\n".join(story("Otto Pichler", "Fohnsdorf", "Murau")), "https://news.example/s1"),
                          ("s2", 44280, "Mayor of Knittelfeld resigns", "\n\n".join(story("Paul Quast", "Knittelfeld", "Liezen")), "https://news.example/s2")]))

# --- feeds and agencies ---
write("feed.rss", '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example</title><link>https://news.example/</link><description>x</description><language>en-gb</language>'
      '<item><title>Mayor of Bruck resigns</title><link>https://news.example/bruck</link><guid>https://news.example/?p=1</guid><pubDate>Fri, 26 Mar 2021 00:30:00 +0200</pubDate><description>The mayor of Bruck has resigned.</description><content:encoded><![CDATA[%s]]></content:encoded></item>'
      '<item><title>Mayor of Weiz resigns</title><link>https://news.example/weiz</link><pubDate>Sat, 27 Mar 2021 08:00:00 GMT</pubDate><description>Rosa Stern, the mayor of Weiz, has resigned, her office said.</description></item></channel></rss>'
      % "".join("<p>%s</p>" % p for p in story("Quirin Rader", "Bruck", "Spielberg")))
write("feed.atom", '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><id>urn:x:feed</id><updated>2021-03-30T00:00:00Z</updated>'
      '<entry><title>Mayor of Hartberg resigns</title><id>tag:news.example,2021:1</id><link href="https://news.example/hartberg"/><published>2021-03-28T23:30:00-05:00</published><updated>2021-03-30T00:00:00Z</updated><author><name>Ruth Lang</name></author>'
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry></feed>' % "".join("<p>%s</p>" % p for p in story("Sepp Thaler", "Hartberg", "Feldbach")))
write("agency/item.xml", '<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:20210329:1" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="EX"/><versionCreated>2021-03-30T02:00:00+01:00</versionCreated><firstCreated>2021-03-29T22:00:00+01:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>'
      '<contentMeta><contentCreated>2021-03-29T21:00:00+01:00</contentCreated><by>By Ruth Lang</by><headline>Mayor of Oberwart resigns</headline><language tag="en"/></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>%s</body></html></inlineXML></contentSet></newsItem>'
      % "".join("<p>%s</p>" % p for p in story("Toni Ulm", "Oberwart", "Güssing")))
write("agency/story.nitf.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">\n<nitf><head><title>resigns</title><docdata><date.issue norm="20210331T081500+0200"/></docdata></head><body><body.head><hedline><hl1>Mayor of Jennersdorf resigns</hl1></hedline><byline>By <person>Ruth Lang</person></byline><dateline><location>Jennersdorf</location></dateline></body.head>'
      '<body.content><block>%s</block></body.content></body></nitf>' % "".join("<p>%s</p>" % p for p in story("Udo Vogl", "Jennersdorf", "Rust")))

# --- JSON ---
import json  # noqa: E402


def body(name, city):
    return "\n\n".join(story(name, city, "Baden"))


write("json/array.json", json.dumps([{"id": "j1", "title": "Mayor of Traun resigns", "date": "2021-04-01", "text": body("Veit Wolf", "Traun")},
                                     {"id": "j2", "headline": "Mayor of Ansfelden resigns", "published": "2 April 2021", "body": body("Willi Xaver", "Ansfelden")}], indent=1))
write("json/gdelt.json", json.dumps({"articles": [{"url": "https://news.example/g1", "url_mobile": "", "title": "Mayor of Marchtrenk resigns after vote", "seendate": "20210403T081500Z", "socialimage": "", "domain": "news.example", "language": "English", "sourcecountry": "Austria"}]}))
write("json/mediacloud.json", json.dumps([{"stories_id": 77, "title": "Mayor of Enns resigns again", "publish_date": "2021-04-04 08:00:00", "url": "https://news.example/m1", "media_name": "Example", "media_url": "https://news.example/", "language": "en", "story_text": body("Xenia Yorck", "Lambach")}]))
write("json/newsapi.json", json.dumps({"status": "ok", "totalResults": 1, "articles": [{"source": {"id": None, "name": "Example"}, "author": "Ruth Lang", "title": "Mayor of Vorchdorf resigns", "description": "Yvonne Zach, the mayor of Vorchdorf, has resigned after a vote in the council.", "url": "https://news.example/n1", "urlToImage": None, "publishedAt": "2021-04-05T08:15:00Z", "content": "Yvonne Zach, the mayor of Vorchdorf, resigned on Tuesday after a vote in the city counc… [+1321 chars]"}]}))
write("json/newsplease.json", json.dumps({"authors": ["Ruth Lang"], "date_download": "2022-01-01 00:00:00", "date_modify": None, "date_publish": "2021-04-06 08:00:00", "description": "Short.", "filename": "x", "image_url": None, "language": "en", "localpath": None, "maintext": body("Zeno Aigner", "Laakirchen"), "source_domain": "news.example", "title": "Mayor of Laakirchen resigns", "title_page": None, "title_rss": None, "url": "https://news.example/np1"}))
write("json/fundus.json", json.dumps({"title": "Mayor of Schwanenstadt resigns", "authors": ["Ruth Lang"], "publishing_date": "2021-04-07 08:00:00+02:00", "topics": [], "lang": "en", "body": {"summary": [], "sections": [{"headline": [], "paragraphs": story("Adam Bauer", "Schwanenstadt", "Baden")[:2]}, {"headline": ["Elected"], "paragraphs": story("Adam Bauer", "Schwanenstadt", "Baden")[2:]}]}, "html": {"requested_url": "https://news.example/f1", "content": "<html></html>"}}))
write("json/lines.jsonl.gz", gzipped("".join(json.dumps({"id": "l%d" % i, "title": "Mayor of %s resigns" % c, "date": "2021-04-0%d" % (8 + i), "text": body(n, c)}) + "\n" for i, (n, c) in enumerate([("Bert Cerny", "Mattighofen"), ("Cora Drexler", "Braunau")]))))

# --- archives ---
inner = zipped([("deep.txt", "date 2021-04-10\n" + body("Dirk Ebner", "Schärding"))])
write("archive/some.zip", zipped([("news/one.txt", "date 2021-04-11\n" + body("Eva Fuchs", "Ried")), ("news/two.html", page("Mayor of Grieskirchen resigns", "2021-04-12", story("Franz Gruber", "Grieskirchen", "Baden"))),
                                  ("inner.zip", inner), ("__MACOSX/news/._one.txt", b"\0\5\26\7"), ("../escape.txt", "No."), ("photo.png", b"\x89PNG\r\n\x1a\n")]))
tar = io.BytesIO()
with tarfile.open(fileobj=tar, mode="w", format=tarfile.PAX_FORMAT) as t:
    for name, data in [("news/three.txt", "date 2021-04-13\n" + body("Gustav Huber", "Eferding"))]:
        info = tarfile.TarInfo(name)
        info.size = len(data.encode())
        info.mtime = 0
        t.addfile(info, io.BytesIO(data.encode()))
    link = tarfile.TarInfo("news/passwd")
    link.type = tarfile.SYMTYPE
    link.linkname = "/etc/passwd"
    t.addfile(link)
write("archive/some.tar.gz", gzipped(tar.getvalue()))
os.makedirs("/tmp/graphwright-7z", exist_ok=True)
with open("/tmp/graphwright-7z/four.txt", "w") as f:
    f.write("date 2021-04-14\n" + body("Hanna Igler", "Perg"))
target = os.path.join(OUT, "archive/some.7z")
if not os.path.exists(target):
    subprocess.run(["7z", "a", "-bd", os.path.abspath(target), "four.txt"], cwd="/tmp/graphwright-7z", check=True, stdout=subprocess.DEVNULL)


def record(kind, headers, content):
    head = "WARC/1.0\r\nWARC-Type: %s\r\n" % kind + "".join("%s: %s\r\n" % h for h in headers) + "Content-Length: %d\r\n\r\n" % len(content)
    return head.encode() + content + b"\r\n\r\n"


def response(number, url, status, headers, payload):
    http = ("HTTP/1.1 %s\r\n" % status + "".join("%s: %s\r\n" % h for h in headers) + "\r\n").encode() + payload
    return record("response", [("WARC-Record-ID", "<urn:uuid:00000000-0000-0000-0000-%012d>" % number), ("WARC-Date", "2021-05-01T00:00:00Z"),
                               ("WARC-Target-URI", url), ("Content-Type", "application/http; msgtype=response")], http)


def chunked(data):
    return b"".join(b"%x\r\n" % len(data[i:i + 300]) + data[i:i + 300] + b"\r\n" for i in range(0, len(data), 300)) + b"0\r\n\r\n"


HTML = ("Content-Type", "text/html; charset=utf-8")
one = page("Mayor of Freistadt resigns", "2021-04-15", story("Ida Jost", "Freistadt", "Baden", "her")).encode()
two = page("Mayor of Rohrbach resigns", "2021-04-16", story("Kurt Lang", "Rohrbach", "Baden")).encode()
crawl = [
    record("warcinfo", [("WARC-Record-ID", "<urn:uuid:00000000-0000-0000-0000-000000000000>"), ("WARC-Date", "2021-05-01T00:00:00Z"), ("Content-Type", "application/warc-fields")], b"software: make.py\r\n"),
    response(1, "https://news.example/freistadt", "200 OK", [HTML, ("Transfer-Encoding", "chunked")], chunked(one)),
    response(2, "https://news.example/rohrbach", "200 OK", [HTML, ("Content-Encoding", "gzip"), ("Content-Length", str(len(gzipped(two))))], gzipped(two)),
    response(3, "https://news.example/gone", "404 Not Found", [HTML], one),
    response(4, "https://news.example/style.css", "200 OK", [("Content-Type", "text/css")], b"p {}"),
]
write("crawl/pages.warc", b"".join(crawl[:2]))
write("crawl/packed.warc.gz", b"".join(gzipped(r) for r in crawl[:1] + crawl[2:]))

# --- what is left aside ---
write("aside/slides.pptx", zipped([("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p/>")]))
write("aside/photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
write("aside/french.txt", "Le maire de Lyon, Jean Dupont, a démissionné mardi après un vote du conseil municipal, a annoncé son bureau dans un communiqué. Le conseil choisira un successeur la semaine prochaine. "
      "L'adjointe au maire, Claire Martin, dirigera la ville jusque-là, ont indiqué des responsables mercredi matin. Les entreprises de la région demandent une décision rapide.\n")
