package org.banmian.ingest.format;

import java.util.List;
import java.util.Map;
import org.banmian.ingest.format.sample.DrawnPage;
import org.banmian.ingest.format.sample.Samples;

/** One small page of 720 by 1080 points in the formats of OCR, as different producers write it. */
final class SamplePage {

    static final PageFormats FORMATS = SourceFormats.all();

    static final DrawnPage PAGE =
            new DrawnPage(
                    720,
                    1080,
                    List.of(
                            new DrawnPage.Line("市委常委会召开会议", "b1", 48, 72, 324, 36),
                            new DrawnPage.Line("研究部署人才工作", "b1", 48, 120, 192, 24),
                            new DrawnPage.Line("本报讯（记者王小明）12月1日，市委常委会", "b2", 48, 168, 192, 9.6),
                            new DrawnPage.Line("召开会议，研究AI人才引进工作。会议强调，", "b2", 48, 182.4, 192, 9.6),
                            new DrawnPage.Line(
                                    "要落实Open Day活动，为2023年开好局。", "b2", 48, 196.8, 192, 9.6)),
                    List.of(new DrawnPage.Place(400, 72, 240, 180)),
                    List.of());

    static final List<DrawnPage.Line> LINES = PAGE.lines();

    private SamplePage() {}

    /** Every sample, by the name of its producer's habit. */
    static Map<String, byte[]> all() {
        return Samples.scanned(PAGE);
    }
}
