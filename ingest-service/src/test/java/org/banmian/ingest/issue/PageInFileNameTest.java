package org.banmian.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageInFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "3.txt, 3",
        "03.txt, 3",
        "A01.txt, A1",
        "a01.txt, A1",
        "llrb-2022-12-02-03.txt, 3",
        "llrb_20221202_A12.txt, A12",
        "llrb 2022.12.02 7, 7",
        "page-3.txt, 3",
        "page-003.alto.xml, 3",
        "p12.hocr.html, 12",
        "llrb-2022-12-02-03.xml, 3",
        "20221202_A1.pdf, A1",
        "03版.pdf, 3",
        "page3.txt, 3",
        "scan_p4.ocr.txt, ''",
        "第03版.txt, 3",
        "吕梁日报 2022-12-02 第A2版 要闻.txt, A2",
        "吕梁日报03版.txt, 3"
    })
    void pageIsReadFromTheUsualNames(String name, String page) {
        assertThat(PageInFileName.find(name).orElse("")).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_a4cb9ab709589dbc.txt",
                "llrb-2022-12-02.txt",
                "llrb20221202.txt",
                "0.txt",
                "1000.txt",
                "news.txt",
                ".txt",
                "-"
            })
    void aDateOrAHashIsNoPage(String name) {
        assertThat(PageInFileName.find(name)).isEmpty();
    }
}
