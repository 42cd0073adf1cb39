package org.banmian.ingest.format.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes PDF files for tests, object by object, so that they can also be wrong. */
public final class DrawnPdf {

    /**
     * A font whose codes are UTF-16, as typesetting systems of the trade leave it to the reader.
     */
    static final String SONG =
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H"
                    + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000"
                    + "/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4"
                    + "/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
                    + "/CapHeight 880/StemV 80>>>>]>>";

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final Map<Integer, String> replaced = new HashMap<>();
    private final StringBuilder content = new StringBuilder();
    private String box = "[0 0 600 800]";
    private String fonts = "/F1 3 0 R/F2 4 0 R";
    private String resources = "";
    private String more = "";
    private String trailer = "";
    private String catalog = "";

    /** A file without pages yet, of 600 by 800 points each. */
    public DrawnPdf() {
        objects.add(new byte[0]);
        objects.add(new byte[0]);
        add(SONG);
        add(SONG.replace("UTF16-H", "UTF16-V"));
    }

    /** Text with the left end of its baseline there; from the bottom, as PDF counts. */
    public DrawnPdf text(double x, double y, double size, String text) {
        return raw("BT /F1 " + number(size) + " Tf " + at(x, y) + " Td " + hex(text) + " Tj ET\n");
    }

    /** Text in vertical writing, the middle of its first glyph's upper edge there. */
    public DrawnPdf vertical(double x, double y, double size, String text) {
        return raw("BT /F2 " + number(size) + " Tf " + at(x, y) + " Td " + hex(text) + " Tj ET\n");
    }

    /** Anything. */
    public DrawnPdf raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** The size of the next pages, as PDF writes boxes. */
    public DrawnPdf mediaBox(String mediaBox) {
        box = mediaBox;
        return this;
    }

    /** The fonts of the next pages, as PDF writes dictionaries. */
    DrawnPdf fonts(String entries) {
        fonts = entries;
        return this;
    }

    /** What other resources the next pages have. */
    public DrawnPdf resources(String entries) {
        resources += entries;
        return this;
    }

    /** How many objects there are. */
    int size() {
        return objects.size();
    }

    /** Puts another object in the place of one, once the pages are done. */
    void replace(int number, String object) {
        replaced.put(number, object);
    }

    /** What else the dictionaries of the next pages hold. */
    DrawnPdf entries(String entries) {
        more = entries;
        return this;
    }

    /** What else the catalog holds. */
    DrawnPdf catalog(String entries) {
        catalog = entries;
        return this;
    }

    /** What else the trailer holds. */
    DrawnPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    /** Ends a page. */
    public DrawnPdf page() {
        content(stream("", content.toString().getBytes(StandardCharsets.ISO_8859_1)));
        content.setLength(0);
        return this;
    }

    /** Ends a page whose content is that stream. */
    DrawnPdf content(int stream) {
        pages.add(
                add(
                        "<</Type/Page/Parent 2 0 R/MediaBox"
                                + box
                                + "/Contents "
                                + stream
                                + " 0 R/Resources<</Font<<"
                                + fonts
                                + ">>"
                                + resources
                                + ">>"
                                + more
                                + ">>"));
        return this;
    }

    /** Adds an object; returns its number. */
    int add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return objects.size();
    }

    /** Adds a stream; returns its number. */
    public int stream(String entries, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<<" + entries + "/Length " + bytes.length + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(bytes);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
        return objects.size();
    }

    /** The file. */
    public byte[] bytes() {
        if (content.length() > 0) {
            page();
        }
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.set(
                0,
                ("<</Type/Catalog/Pages 2 0 R" + catalog + ">>")
                        .getBytes(StandardCharsets.ISO_8859_1));
        objects.set(
                1,
                ("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>")
                        .getBytes(StandardCharsets.ISO_8859_1));
        replaced.forEach(
                (number, object) ->
                        objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder xref = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            xref.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        int size = objects.size() + 1;
        String end =
                "xref\n0 "
                        + size
                        + "\n"
                        + xref
                        + "trailer\n<</Size "
                        + size
                        + "/Root 1 0 R"
                        + trailer
                        + ">>\nstartxref\n"
                        + start
                        + "\n%%EOF\n";
        out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** A text as a hexadecimal string of UTF-16. */
    static String hex(String text) {
        return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
