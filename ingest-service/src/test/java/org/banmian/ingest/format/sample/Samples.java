package org.banmian.ingest.format.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/** One page in every format, as different producers write it. */
public final class Samples {

    private Samples() {}

    /** In the formats of OCR, by the names of their producers' habits. */
    public static Map<String, byte[]> scanned(DrawnPage page) {
        AltoSamples alto = new AltoSamples(page);
        PageXmlSamples pageXml = new PageXmlSamples(page);
        HocrSamples hocr = new HocrSamples(page);
        Map<String, String> samples = new TreeMap<>();
        samples.put("alto-2 pixel, a string a word, 300 dpi in a step", alto.words());
        samples.put("alto-3 mm10, a string a line", alto.lines("3", "mm10", AltoSamples.MM10));
        samples.put("alto-4 inch1200, a string a character", alto.characters());
        samples.put(
                "alto without namespace, inch1200",
                alto.lines("", "inch1200", AltoSamples.INCH1200));
        samples.put(
                "page-2013, lines in points", pageXml.lines("2013-07-15", PageXmlSamples::points));
        samples.put(
                "page-2010, points as elements",
                pageXml.lines("2010-03-19", PageXmlSamples::elements));
        samples.put("page-2019, words only", pageXml.words());
        samples.put("hocr, words in paragraphs in areas", hocr.words());
        samples.put("hocr, plain lines, not well-formed", hocr.lines());
        Map<String, byte[]> bytes = new TreeMap<>();
        samples.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    /** As PDF. */
    public static byte[] pdf(DrawnPage page) {
        return new PdfSample(page).bytes();
    }
}
