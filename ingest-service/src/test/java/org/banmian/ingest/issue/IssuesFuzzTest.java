package org.banmian.ingest.issue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.page.PageRejectedException;

/** Whatever bytes an issue has, it is read or refused. */
class IssuesFuzzTest {

    private static final IssueReader READER = new IssueReader(SourceFormats.all());

    @FuzzTest(maxDuration = "10m")
    void issue(byte[] source) throws IOException {
        try {
            READER.read(
                    READER.declared(PageFormats.ANYTHING, Map.of()),
                    new SeekableInMemoryByteChannel(source),
                    plan -> plan.parts().forEach(IssuesFuzzTest::read));
        } catch (PageRejectedException refused) {
            // That is an answer.
        }
    }

    @FuzzTest(maxDuration = "10m")
    void mets(byte[] source) {
        try {
            MetsManifest.pages(source);
        } catch (PageRejectedException refused) {
            // That is an answer.
        }
    }

    private static void read(IssuePart part) {
        try {
            part.source().read();
        } catch (PageRejectedException refused) {
            // That is an answer.
        } catch (IOException e) {
            throw new IllegalStateException("the package is in memory", e);
        }
    }
}
