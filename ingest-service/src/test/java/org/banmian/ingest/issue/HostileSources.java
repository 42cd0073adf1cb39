package org.banmian.ingest.issue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Sources that nobody should send, and the answer to each: the reasons of its parts, {@code
 * ACCEPTED} for one that is harmless, and after a stroke the rule that an archive breaks.
 */
public final class HostileSources {

    private static final String FILE = "file:///etc/passwd";
    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private HostileSources() {
        declarations();
        brokenXml();
        endlessXml();
        html();
        text();
        archives();
        entries();
        mets();
    }

    /** A source and its answer. */
    public record Case(String answer, Supplier<byte[]> source) {}

    /** All of them, by name. */
    public static Map<String, Case> all() {
        return new HostileSources().cases;
    }

    private void declarations() {
        add("an external entity", "DOCTYPE", () -> doctype("<!ENTITY e SYSTEM '" + FILE + "'>"));
        add(
                "a parameter entity",
                "DOCTYPE",
                () -> doctype("<!ENTITY % e SYSTEM 'http://127.0.0.1:1/'> %e;"));
        add("a billion laughs", "DOCTYPE", () -> doctype(laughs()));
        add(
                "a quadratic blowup",
                "UNKNOWN_MEDIA_TYPE",
                () -> doctype("<!ENTITY e '" + "x".repeat(MEGABYTE) + "'>"));
        add("a document type that declares nothing", "DOCTYPE", () -> doctype(""));
        add(
                "an external document type",
                "DOCTYPE",
                () -> text("<!DOCTYPE alto SYSTEM '" + FILE + "'>" + alto(line("题"))));
        add(
                "a document type with what is no character",
                "UNKNOWN_MEDIA_TYPE",
                () -> text("<!DOCTYPE alto [>\u001A\0]>" + alto(line("题"))));
        add("an entity that is not declared", "MALFORMED", () -> text(alto(line("&e;"))));
        add(
                "an inclusion",
                "ACCEPTED",
                () ->
                        text(
                                alto(
                                        line("题")
                                                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
                                                + FILE
                                                + "'/>")));
        add(
                "a style sheet",
                "ACCEPTED",
                () -> text("<?xml-stylesheet href='" + FILE + "'?>" + alto(line("题"))));
        add(
                "a schema elsewhere",
                "ACCEPTED",
                () ->
                        text(
                                alto(line("题"))
                                        .replace(
                                                "<alto",
                                                "<alto xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:noNamespaceSchemaLocation='http://127.0.0.1:1/'")));
    }

    private void brokenXml() {
        add("XML cut in a tag", "MALFORMED", () -> half(text(alto(line("题"))), 60));
        add(
                "XML cut in a character",
                "UNDECODABLE",
                () -> half(text(alto(line("题"))), alto(line("题")).indexOf("题") + 1));
        add(
                "a byte that is no UTF-8",
                "UNDECODABLE",
                () -> alto(line("\u00FF")).getBytes(ISO_8859_1));
        add("XML in UTF-16", "ACCEPTED", () -> alto(line("题")).getBytes(UTF_16));
        add(
                "XML in UTF-16 with half a surrogate pair",
                "UNDECODABLE",
                () -> {
                    byte[] bytes = alto(line("题")).getBytes(UTF_16);
                    return changed(bytes, 2 + 2 * alto(line("题")).indexOf("题"), 0xD8);
                });
        add(
                "XML in UTF-16 cut in a character",
                "MALFORMED|UNDECODABLE",
                () -> half(alto(line("题")).getBytes(UTF_16), 51));
        add(
                "XML in UTF-16 with an external entity",
                "DOCTYPE",
                () ->
                        new String(doctype("<!ENTITY e SYSTEM '" + FILE + "'>"), UTF_8)
                                .getBytes(UTF_16));
        add("text in UTF-16", "UNKNOWN_MEDIA_TYPE", () -> "本报讯 a".getBytes(UTF_16));
        add(
                "a mark of UTF-16 without a text",
                "UNKNOWN_MEDIA_TYPE|UNDECODABLE",
                () -> new byte[] {(byte) 0xFE, (byte) 0xFF});
        add(
                "XML in Big5",
                "UNKNOWN_CHARSET",
                () -> text("<?xml version='1.0' encoding='big5'?>" + alto(line("a"))));
        add(
                "XML that says UTF-16 and is not",
                "UNKNOWN_MEDIA_TYPE",
                () -> text("<?xml version='1.0' encoding='utf-16'?>" + alto(line("题"))));
        add(
                "XML in an encoding there is not",
                "UNKNOWN_MEDIA_TYPE",
                () -> text("<?xml version='1.0' encoding='x-none'?>" + alto(line("a"))));
        add("a control character", "MALFORMED", () -> text(alto(line("&#1;"))));
        add("a NUL by number", "MALFORMED", () -> text(alto(line("&#0;"))));
        add("half a surrogate pair by number", "MALFORMED", () -> text(alto(line("&#xD800;"))));
        add("an attribute twice", "MALFORMED", () -> text(alto("<TextBlock ID='a' ID='b'/>")));
        add("two roots", "MALFORMED", () -> text(alto(line("题")) + "<alto/>"));
        add("something behind the end", "MALFORMED", () -> text(alto(line("题")) + "文"));
        add("no page", "MALFORMED", () -> text("<alto><Layout/></alto>"));
        add("no text", "BLANK", () -> text(alto("")));
        add("another namespace", "UNKNOWN_MEDIA_TYPE", () -> text("<alto xmlns='urn:x'/>"));
        add(
                "another root",
                "UNKNOWN_MEDIA_TYPE",
                () -> text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    }

    private void endlessXml() {
        add("a hundred thousand levels", "TOO_LARGE", () -> text("<alto>" + "<a>".repeat(100_000)));
        add(
                "regions in regions",
                "TOO_LARGE",
                () -> text("<PcGts><Page>" + "<TextRegion>".repeat(1000)));
        add(
                "groups in groups",
                "TOO_LARGE",
                () -> text("<PcGts><Page><ReadingOrder>" + "<OrderedGroup>".repeat(1000)));
        add(
                "a thousand attributes",
                "MALFORMED|TOO_LARGE",
                () -> text(alto("<a" + numbered(" a%d=''", 1000) + "/>")));
        add(
                "a million attributes",
                "MALFORMED|TOO_LARGE",
                () -> text(alto("<a" + numbered(" a%d=''", 1_000_000) + "/>")));
        add(
                "a name without end",
                "MALFORMED|UNKNOWN_MEDIA_TYPE",
                () -> text("<" + "a".repeat(4 * MEGABYTE)));
        add(
                "a comment without end",
                "UNKNOWN_MEDIA_TYPE",
                () -> text("<!--" + "a".repeat(4 * MEGABYTE)));
        add(
                "a comment of ten megabytes",
                "ACCEPTED",
                () -> text(alto(line("题")) + "<!--" + "a".repeat(10 * MEGABYTE) + "-->"));
        add("too many lines", "TOO_LARGE", () -> text(alto(line("题").repeat(20_001))));
        add(
                "too many rectangles",
                "TOO_LARGE",
                () ->
                        text(
                                alto(
                                        "<Illustration HPOS='1' VPOS='1' WIDTH='1' HEIGHT='1'/>"
                                                .repeat(5001))));
        add("too much text", "TOO_LARGE", () -> text(alto(line("a".repeat(MEGABYTE + 1)))));
        add(
                "more bytes than XML may have",
                "TOO_LARGE",
                () -> text(alto(line("a".repeat(16 * MEGABYTE)))));
        add(
                "numbers beyond every page",
                "ACCEPTED",
                () ->
                        text(
                                alto(
                                        "<Page WIDTH='1e999' HEIGHT='-1'/>"
                                                + "<TextBlock><TextLine HPOS='999999999' VPOS='-999999999' WIDTH='0' HEIGHT='99999999999999999999'><String CONTENT='题'/></TextLine></TextBlock>")));
        add(
                "a million order references",
                "ACCEPTED",
                () ->
                        text(
                                "<alto><ReadingOrder><OrderedGroup><ElementRef REF='"
                                        + "a ".repeat(1_000_000)
                                        + "'/></OrderedGroup></ReadingOrder>"
                                        + alto(line("题")).substring(6)));
    }

    private void html() {
        add(
                "hOCR a hundred thousand levels deep",
                "ACCEPTED",
                () -> hocr("<div>".repeat(100_000) + "文"));
        add(
                "hOCR with formatting never closed",
                "ACCEPTED",
                () -> hocr("<b><i>".repeat(50_000) + "文"));
        add(
                "hOCR with misnested tables",
                "ACCEPTED",
                () -> hocr("<table><tr><b>".repeat(10_000) + "文"));
        add(
                "hOCR with lines in lines",
                "ACCEPTED",
                () -> hocr("<span class='ocr_line'>文".repeat(10_000)));
        add(
                "hOCR with a billion laughs",
                "ACCEPTED",
                () ->
                        text(
                                "<!DOCTYPE html ["
                                        + laughs()
                                        + "]><html><div class='ocr_page'>&z;文</div></html>"));
        add(
                "hOCR with impossible characters",
                "ACCEPTED",
                () -> hocr("&#0;&#xD800;&#x110000;文\u0001"));
        add("hOCR with a script", "ACCEPTED", () -> hocr("<script>while(1);</script>文"));
        add(
                "hOCR without a page",
                "MALFORMED",
                () -> text("<html><span class='ocr_line'>文</span></html>"));
        add(
                "hOCR with too many lines",
                "TOO_LARGE",
                () -> hocr("<span class='ocr_line'>文</span>".repeat(20_001)));
        add(
                "hOCR with too many pages",
                "TOO_LARGE",
                () -> text("<div class='ocr_page'>文</div>".repeat(501)));
        add("hOCR too large", "TOO_LARGE", () -> hocr("a".repeat(8 * MEGABYTE)));
        add(
                "hOCR with a title without end",
                "ACCEPTED",
                () ->
                        hocr(
                                "<span class='ocr_line' title='bbox "
                                        + "1 ".repeat(MEGABYTE)
                                        + "'>文</span>"));
    }

    private void text() {
        add("nothing", "EMPTY", () -> new byte[0]);
        add("nothing but blanks", "BLANK", () -> text(" \u3000\n\f\n"));
        add("a NUL", "UNKNOWN_MEDIA_TYPE", () -> text("文\0"));
        add(
                "no text in any encoding",
                "UNDECODABLE",
                () -> new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'});
        add("text cut in a character", "UNDECODABLE|ACCEPTED", () -> half(text("本报讯"), 8));
        add("too many lines of text", "TOO_LARGE", () -> text("\n".repeat(100_000) + "文"));
        add("too many pages of text", "TOO_LARGE", () -> text("文\f".repeat(501)));
        add("a text too large", "TOO_LARGE", () -> text("a".repeat(2 * MEGABYTE + 1)));
        add(
                "a picture",
                "UNKNOWN_MEDIA_TYPE",
                () -> "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1));
        add("a compressed text", "UNKNOWN_MEDIA_TYPE", () -> gzip(text("本报讯")));
    }

    private void archives() {
        add("an archive with nothing in it", "ARCHIVE_REFUSED/entries", () -> Zips.zip().bytes());
        add(
                "an archive of folders",
                "ARCHIVE_REFUSED/entries",
                () -> Zips.zip().with("a/", new byte[0]).bytes());
        add("2,001 entries", "ARCHIVE_REFUSED/entries", () -> many(2001));
        add("10,000 entries", "ARCHIVE_REFUSED/entries", () -> many(10_000));
        add("60,000 entries", "ARCHIVE_REFUSED/entries", () -> many(60_000));
        add("half an archive", "MALFORMED", () -> half(page(), page().length / 2));
        add("an archive without its last byte", "MALFORMED", () -> half(page(), page().length - 1));
        add(
                "the beginning of an archive and noise",
                "MALFORMED",
                () -> text("PK\u0003\u0004" + "noise".repeat(1000)));
        add(
                "a directory that lies about its place",
                "MALFORMED",
                () -> changed(page(), page().length - 6, 0x7F));
    }

    private void entries() {
        add(
                "a file that inflates a thousandfold",
                "ARCHIVE_REFUSED/ratio",
                () -> zip("1.txt", text("a".repeat(50 * MEGABYTE))));
        add(
                "a text that inflates more than a hundredfold",
                "ARCHIVE_REFUSED/ratio",
                () -> zip("1.txt", text("文".repeat(500_000))));
        add("an archive in an archive", "ARCHIVE_REFUSED/nesting", () -> zip("1.txt", page()));
        add(
                "a compressed file in an archive",
                "ARCHIVE_REFUSED/nesting",
                () -> zip("1.txt", gzip(text("文"))));
        add("a link", "ARCHIVE_REFUSED/link", () -> mode(0120777));
        add("a device", "ARCHIVE_REFUSED/link", () -> mode(0020666));
        for (String name :
                new String[] {
                    "../1.txt",
                    "a/../../1.txt",
                    "/etc/1.txt",
                    "C:\\1.txt",
                    "..\\1.txt",
                    "\\\\host\\1.txt"
                }) {
            add("the path " + name, "ARCHIVE_REFUSED/path", () -> zip(name, text("文")));
        }
        add(
                "a path without end",
                "ARCHIVE_REFUSED/path",
                () -> zip("a".repeat(60_000) + "/1.txt", text("文")));
        add(
                "a name twice",
                "ARCHIVE_REFUSED/duplicate",
                () -> Zips.zip().with("1.txt", "一").with("1.txt", "二").bytes());
        add(
                "a name twice, written in two ways",
                "ARCHIVE_REFUSED/duplicate",
                () -> Zips.zip().with("a/1.txt", "一").with("a/./1.txt", "二").bytes());
        add("an encrypted file", "ARCHIVE_REFUSED/encrypted", () -> Zips.flagged(page(), 1));
        add("a file in another compression", "ARCHIVE_REFUSED/method", () -> method());
        add("a file whose sum is wrong", "ARCHIVE_REFUSED/damaged", () -> sum());
        add("a file that reaches into the directory", "ARCHIVE_REFUSED/damaged", () -> reaching());
        add("a file that is cut off inside", "ARCHIVE_REFUSED/damaged|MALFORMED", () -> deflated());
        add("a name in no encoding", "UNDECODABLE", () -> named());
        add(
                "a good page, a declared one and a bomb",
                "ACCEPTED,DOCTYPE,ARCHIVE_REFUSED/ratio",
                () ->
                        Zips.zip()
                                .with("1.txt", "一")
                                .with("2.xml", doctype(laughs()))
                                .with("3.txt", "a".repeat(10 * MEGABYTE))
                                .bytes());
        add("a page that is empty", "UNKNOWN_MEDIA_TYPE|EMPTY", () -> zip("1.txt", new byte[0]));
        add("a file of several pages", "SEVERAL_PAGES", () -> zip("1.txt", text("一\f二")));
    }

    private void mets() {
        add(
                "a METS with an external entity",
                "DOCTYPE",
                () ->
                        zip(
                                "mets.xml",
                                text(
                                        "<!DOCTYPE mets [<!ENTITY e SYSTEM '"
                                                + FILE
                                                + "'>]><mets/>")));
        add("a METS without pages", "MALFORMED", () -> zip("mets.xml", text("<mets/>")));
        add(
                "a METS that refers elsewhere",
                "ARCHIVE_REFUSED/path,MALFORMED",
                () ->
                        zip(
                                "mets.xml",
                                text(IssueReaderTest.mets("http://127.0.0.1:1/", "none.xml"))));
        add(
                "a METS that leads out",
                "ARCHIVE_REFUSED/path,ARCHIVE_REFUSED/path",
                () -> zip("mets.xml", text(IssueReaderTest.mets("../../1.xml", FILE))));
        add(
                "a METS that names itself",
                "MALFORMED,MALFORMED",
                () -> zip("mets.xml", text(IssueReaderTest.mets("mets.xml", "mets.xml"))));
        add(
                "two METS",
                "ARCHIVE_REFUSED/manifest",
                () -> Zips.zip().with("a.xml", "<mets/>").with("b.xml", "<mets/>").bytes());
        add(
                "a METS of divisions in divisions",
                "TOO_LARGE",
                () -> zip("mets.xml", text("<mets><structMap>" + "<div>".repeat(1000))));
    }

    private void add(String name, String answer, Supplier<byte[]> source) {
        cases.put(name, new Case(answer, source));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] doctype(String inside) {
        return text("<?xml version='1.0'?><!DOCTYPE alto [" + inside + "]>" + alto(line("&e;")));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a 'lol'>");
        for (char name = 'b'; name <= 'z'; name++) {
            char before = (char) (name - 1);
            entities.append("<!ENTITY " + name + " '" + ("&" + before + ";").repeat(10) + "'>");
        }
        return entities.append("<!ENTITY e '&z;'>").toString();
    }

    private static String alto(String blocks) {
        return "<alto><Layout><Page><PrintSpace>" + blocks + "</PrintSpace></Page></Layout></alto>";
    }

    private static String line(String content) {
        return "<TextBlock><TextLine><String CONTENT='" + content + "'/></TextLine></TextBlock>";
    }

    private static byte[] hocr(String inside) {
        return text("<html><body><div class='ocr_page'>" + inside + "</div></body></html>");
    }

    private static String numbered(String pattern, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(pattern.replace("%d", String.valueOf(i)));
        }
        return all.toString();
    }

    private static byte[] zip(String name, byte[] content) {
        return Zips.zip().with(name, content).bytes();
    }

    private static byte[] page() {
        return zip("1.txt", text("本报讯"));
    }

    private static byte[] many(int entries) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(all)) {
            for (int i = 0; i < entries; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                out.write('a');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] mode(int mode) {
        return Zips.zip()
                .with("1.txt", text("/etc/passwd"), entry -> entry.setUnixMode(mode))
                .bytes();
    }

    private static byte[] method() {
        byte[] zip =
                Zips.zip()
                        .with(
                                "1.txt",
                                text("本报讯"),
                                entry -> entry.setMethod(ZipArchiveEntry.STORED))
                        .bytes();
        byte[] changed = zip.clone();
        for (int i = 0; i + 12 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                changed[i + 10] = 12;
            }
        }
        return changed;
    }

    private static byte[] sum() {
        byte[] zip = page();
        for (int i = 0; i + 20 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return changed(zip, i + 16, zip[i + 16] ^ 1);
            }
        }
        throw new IllegalStateException("no directory");
    }

    private static byte[] reaching() {
        byte[] zip = page();
        int directory = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
        return changed(zip, directory + 22, 1);
    }

    private static byte[] deflated() {
        byte[] zip = zip("1.txt", text("本报讯".repeat(10)));
        byte[] changed = zip.clone();
        int directory = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
        Arrays.fill(changed, directory - 8, directory, (byte) 0xFF);
        return changed;
    }

    private static byte[] named() {
        byte[] zip = zip("1\u0001.txt", text("文"));
        byte[] changed = zip.clone();
        for (int i = 0; i + 1 < zip.length; i++) {
            if (zip[i] == '1' && zip[i + 1] == 1) {
                changed[i + 1] = (byte) 0xFF;
            }
        }
        return changed;
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] half(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
