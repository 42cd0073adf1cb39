package org.banmian.contract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hans", "zh-Hant-TW", "bo", "und", "mn-Mong-CN"})
    void aLanguageIsATag(String language) {
        assertThat(new PublicationSettings(null, null, language, null).language())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh_Hans", "中文", "zh-", "zh-Hans-\u0000", "zh-Hans-simplified1"})
    void whatIsNoTagIsRefusedToItsEnd(String language) {
        assertThatThrownBy(() -> new PublicationSettings(null, null, language, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("language is a BCP 47 tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Asia/Atlantis", "Asia Shanghai", "+99:00"})
    void whatIsNoZoneIsRefused(String zone) {
        assertThatThrownBy(() -> new PublicationSettings(null, null, null, zone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("timeZone is no IANA zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "吕梁", "1234567890123", "14 11"})
    void whatIsNoDivisionIsRefused(String region) {
        assertThatThrownBy(() -> new PublicationSettings(null, region, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("homeRegion is a division code");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 31})
    void aNumberOfColumnsNoPageHasIsRefused(int columns) {
        assertThatThrownBy(() -> new PublicationSettings(null, null, null, null, columns, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("columns is a number from 1 to 30");
    }
}
