package org.banmian.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.junit.jupiter.api.Test;

class PageReceivedTest {

    @Test
    void aPageHasAtMostOneMebibyteOfText() {
        String third = "字".repeat(PageReceived.MAX_TEXT_BYTES / 3);

        assertThat(page(third + "a").text()).hasSize(third.length() + 1);
        assertThatThrownBy(() -> page(third + "ab"))
                .hasMessage("a page has at most 1048576 bytes of text, not 1048577");
    }

    @Test
    void theTextIsTheLinesJoinedByLineBreaks() {
        assertThat(page("a", "", "𠮷", "").text()).isEqualTo("a\n\n𠮷\n");
    }

    @Test
    void aPageIsNotChangedThroughTheListItWasMadeOf() {
        List<SourceLine> lines = new ArrayList<>(List.of(SourceLine.of("a")));
        PageReceived page = page(lines);

        lines.clear();

        assertThat(page.text()).isEqualTo("a");
    }

    @Test
    void theSamePushHasTheSameIdAndALaterOneAnother() {
        PageReceived page = page("a");
        PageSource later =
                new PageSource(
                        page.source().digest(),
                        "text/plain",
                        null,
                        1,
                        page.source().received().plusMillis(1),
                        "x");

        assertThat(page.eventId()).isEqualTo(page("b").eventId());
        assertThat(
                        new PageReceived(page.page(), later, page.publication(), page.lines(), null)
                                .eventId())
                .isNotEqualTo(page.eventId());
    }

    private static PageReceived page(String... lines) {
        return page(List.of(lines).stream().map(SourceLine::of).toList());
    }

    private static PageReceived page(List<SourceLine> lines) {
        PageSource source =
                new PageSource("0".repeat(64), "text/plain", null, 1, Instant.EPOCH, "x");
        return new PageReceived(
                PageKey.parse("llrb/2022-12-02/3"),
                source,
                PublicationSettings.UNKNOWN,
                lines,
                null);
    }
}
