package org.banmian.contract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    private static final PageKey PAGE = PageKey.parse("llrb/2022-12-02/A1");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, ArticleId.MAX_NUMBER})
    void anIdIsReadBackAsItIsWritten(int number) {
        ArticleId id = new ArticleId(PAGE, number);

        assertThat(ArticleId.parse(id.toString())).isEqualTo(id);
        assertThat(id).hasToString("llrb/2022-12-02/A1/" + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "1",
                "llrb/2022-12-02/A1",
                "llrb/2022-12-02/A1/",
                "llrb/2022-12-02/A1/0",
                "llrb/2022-12-02/A1/01",
                "llrb/2022-12-02/A1/-1",
                "llrb/2022-12-02/A1/1000000000",
                "llrb/2022-12-02/A1/1/1",
                "llrb/2022-12-02/A01/1",
                "llrb/2023-02-30/A1/1",
                "llrb/2022-12-02/A1/１"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThatThrownBy(() -> ArticleId.parse(text)).isInstanceOf(InvalidKeyException.class);
    }

    @Test
    void aNumberThatCouldNotBeReadBackIsRefused() {
        assertThatThrownBy(() -> new ArticleId(PAGE, 0)).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> new ArticleId(PAGE, ArticleId.MAX_NUMBER + 1))
                .isInstanceOf(InvalidKeyException.class);
    }
}
