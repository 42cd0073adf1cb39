package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditLinesTest {

    @Test
    void whateverSomebodySaysStaysOneLineOfJson() {
        AuditEvent event =
                new AuditEvent(
                        AuditEvent.Kind.PAGE_WITHDRAWN,
                        "press-1",
                        "llrb/2022-12-02/3",
                        "错版\",\"who\":\"x\n\u001b[31m\u2028" + "长".repeat(1000),
                        "192.0.2.7");

        assertThat(AuditLines.line(event))
                .startsWith(
                        "{\"event\":\"page-withdrawn\",\"who\":\"press-1\",\"what\":\"llrb/2022-12-02/3\","
                                + "\"why\":\"错版\\\",\\\"who\\\":\\\"x??[31m?长")
                .hasSizeLessThan(400)
                .matches("\\P{Cntrl}*");
    }
}
