package org.banmian.ingest.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** A small file that a worker reads before it is given any: what it loads then takes no time. */
final class FirstFile {

    private static final String CONTENT =
            "q 1 0 0 1 9 9 cm 0 0 90 90 re W n 0.5 g 9 9 9 9 re f 0 0 m 9 0 l S Q"
                    + " BT /F 9 Tf 9 9 Td <72489762> Tj ET";

    private static final List<String> OBJECTS =
            List.of(
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R"
                            + "/Resources<</Font<</F 4 0 R>>>>>>",
                    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0"
                            + "/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
                            + "/Ordering(GB1)/Supplement 2>>/DW 1000>>]>>",
                    "<</Length " + CONTENT.length() + ">>stream\n" + CONTENT + "\nendstream");

    private FirstFile() {}

    static byte[] bytes() {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < OBJECTS.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(OBJECTS.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        int size = OBJECTS.size() + 1;
        file.append("xref\n0 ").append(size).append('\n').append(places);
        file.append("trailer\n<</Size ").append(size).append("/Root 1 0 R>>\n");
        file.append("startxref\n").append(table).append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }
}
