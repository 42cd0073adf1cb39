package org.banmian.ingest.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.SourceDigest;
import org.junit.jupiter.api.Test;

class IssueReaderTest {

    private final IssueReader reader = new IssueReader(SourceFormats.all());

    @Test
    void theNamesOfFilesTellTheirPages() throws IOException {
        IssuePlan plan =
                plan(
                        Zips.zip()
                                .with("02.txt", "乙")
                                .with("llrb/第01版.txt", "甲")
                                .with("llrb-2022-12-02-A1.txt", "丙")
                                .bytes());

        assertThat(plan.parts()).extracting(IssuePart::page).containsExactly("2", "1", "A1");
        assertThat(plan.missing()).isEmpty();
        assertThat(plan.twice()).isEmpty();
    }

    @Test
    void aPageThatIsMissingOrTwiceIsReportedAndNotGuessed() throws IOException {
        IssuePlan plan =
                plan(
                        Zips.zip()
                                .with("1.txt", "一")
                                .with("4.txt", "四")
                                .with("a/4.txt", "又四")
                                .with("B2.txt", "乙二")
                                .with("B4.txt", "乙四")
                                .bytes());

        assertThat(plan.missing()).containsExactly("2", "3", "B3");
        assertThat(plan.twice()).containsExactly("4");
        assertThat(plan.parts())
                .filteredOn(part -> "4".equals(part.page()))
                .hasSize(2)
                .allSatisfy(
                        part -> assertThat(part.fault().reason()).isEqualTo(Reason.NUMBER_TWICE));
    }

    @Test
    void aFileThatTellsNoPageAndOneThatIsNoneAreRefused() throws IOException {
        IssuePlan plan =
                plan(
                        Zips.zip()
                                .with("1.txt", "一")
                                .with("要闻.txt", "文")
                                .with("2.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0})
                                .bytes());

        assertThat(plan.parts())
                .extracting(part -> part.fault() == null ? null : part.fault().reason())
                .containsExactly(null, Reason.NUMBER_UNKNOWN, Reason.UNKNOWN_MEDIA_TYPE);
        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void namesAreReadInGbkWhereTheyAreNoUtf8() throws IOException {
        IssuePlan plan = plan(Zips.zip(Charset.forName("GBK")).with("吕梁日报\\第03版.txt", "三").bytes());

        assertThat(plan.parts())
                .singleElement()
                .satisfies(
                        part -> {
                            assertThat(part.page()).isEqualTo("3");
                            assertThat(part.file()).isEqualTo("吕梁日报/第03版.txt");
                        });
    }

    @Test
    void whatSystemsLeaveInFoldersIsPassedOver() throws IOException {
        assertThat(
                        plan(Zips.zip()
                                        .with("1.txt", "一")
                                        .with("__MACOSX/._1.txt", "x")
                                        .with(".DS_Store", "x")
                                        .with("Thumbs.db", "x")
                                        .bytes())
                                .parts())
                .hasSize(1);
    }

    @Test
    void theDigestOfAPageIsThatOfItsFile() throws IOException {
        List<IssuePart.ReadPage> pages = new ArrayList<>();
        read(
                Zips.zip().with("1.txt", "一").bytes(),
                plan -> pages.add(plan.parts().get(0).source().read()));

        assertThat(pages.get(0).source().digest()).isEqualTo(SourceDigest.of("一".getBytes(UTF_8)));
        assertThat(pages.get(0).source().size()).isEqualTo(3);
        assertThat(pages.get(0).content().lines()).containsExactly(SourceLine.of("一"));
    }

    @Test
    void aSourceOfManyPagesNumbersThemAndABlankOneIsMissing() throws IOException {
        byte[] text = "一\f\f三\f".getBytes(UTF_8);
        List<IssuePart.ReadPage> pages = new ArrayList<>();

        IssuePlan plan =
                read(
                        text,
                        found -> {
                            for (IssuePart part : found.parts()) {
                                pages.add(part.source().read());
                            }
                        });

        assertThat(plan.parts()).extracting(IssuePart::page).containsExactly("1", "3");
        assertThat(plan.missing()).containsExactly("2");
        assertThat(pages)
                .extracting(page -> page.source().digest())
                .containsOnly(SourceDigest.of(text));
    }

    @Test
    void aMetsTellsPagesOrderAndFiles() throws IOException {
        String alto =
                "<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT='题'/>"
                        + "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
        IssuePlan plan =
                plan(
                        Zips.zip()
                                .with(
                                        "issue/mets.xml",
                                        mets("alto/1.xml", "file://./alto/b%201.xml"))
                                .with("issue/alto/1.xml", alto)
                                .with("issue/alto/b 1.xml", alto)
                                .with("issue/1.tif", new byte[] {'I', 'I', '*', 0})
                                .with("issue/readme.txt", "说明")
                                .bytes());

        assertThat(plan.parts()).extracting(IssuePart::page).containsExactly("A1", "2");
        assertThat(plan.parts())
                .extracting(IssuePart::file)
                .containsExactly("issue/alto/1.xml", "issue/alto/b 1.xml");
        assertThat(plan.parts()).extracting(IssuePart::fault).containsOnlyNulls();
    }

    @Test
    void aMetsThatNamesWhatIsNotInThePackageIsRefusedThere() throws IOException {
        for (String reference :
                List.of(
                        "http://127.0.0.1/1.xml",
                        "file:///etc/passwd",
                        "../../1.xml",
                        "/etc/passwd",
                        "nowhere.xml")) {
            IssuePlan plan =
                    plan(
                            Zips.zip()
                                    .with("mets.xml", mets(reference, "1.txt"))
                                    .with("1.txt", "一")
                                    .bytes());

            assertThat(plan.parts().get(0).fault()).as(reference).isNotNull();
            assertThat(plan.parts().get(1).fault()).isNull();
        }
    }

    @Test
    void whatIsDeclaredMustNotContradictTheBytes() {
        byte[] zip = Zips.zip().with("1.txt", "一").bytes();

        assertRefused("text/plain", zip, Reason.CONTRADICTED_MEDIA_TYPE);
        assertRefused("application/zip", "一".getBytes(UTF_8), Reason.CONTRADICTED_MEDIA_TYPE);
        assertRefused("application/json", zip, Reason.UNKNOWN_MEDIA_TYPE);
    }

    static String mets(String first, String second) {
        return "<mets xmlns='http://www.loc.gov/METS/' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + "<fileSec><fileGrp><fileGrp USE='ALTO'><file ID='f1'><FLocat xlink:href='"
                + first
                + "'/></file><file ID='f2'><FLocat xlink:href='"
                + second
                + "'/></file></fileGrp><file ID='i1'><FLocat xlink:href='1.tif'/></file></fileGrp>"
                + "</fileSec><structMap TYPE='LOGICAL'><div><fptr FILEID='f2'/></div></structMap>"
                + "<structMap TYPE='PHYSICAL'><div TYPE='Newspaper'><div TYPE='PAGE' ORDER='1'"
                + " ORDERLABEL='A01'><fptr><par><area FILEID='f1'/><area FILEID='i1'/></par></fptr>"
                + "</div><div TYPE='PAGE' ORDER='2'><fptr FILEID='f2'/></div></div></structMap>"
                + "</mets>";
    }

    private void assertRefused(String type, byte[] body, Reason reason) {
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(
                        () ->
                                reader.read(
                                        reader.declared(type, Map.of()),
                                        new SeekableInMemoryByteChannel(body),
                                        plan -> {}))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private IssuePlan plan(byte[] body) throws IOException {
        return read(body, plan -> {});
    }

    private IssuePlan read(byte[] body, Use use) throws IOException {
        List<IssuePlan> plans = new ArrayList<>();
        reader.read(
                reader.declared("application/octet-stream", Map.of()),
                new SeekableInMemoryByteChannel(body),
                plan -> {
                    plans.add(plan);
                    try {
                        use.accept(plan);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return plans.get(0);
    }

    private interface Use {
        void accept(IssuePlan plan) throws IOException;
    }
}
