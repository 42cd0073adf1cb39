package org.banmian.contract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PipelineVersionTest {

    @Test
    void versionsAreOrderedByNumberThenByDigest() {
        PipelineVersion two = new PipelineVersion(2, "ffffffffffff");
        PipelineVersion ten = new PipelineVersion(10, "000000000000");
        PipelineVersion tenOther = new PipelineVersion(10, "00000000000a");

        assertThat(Stream.of(tenOther, ten, two).sorted()).containsExactly(two, ten, tenOther);
        assertThat(ten).isEqualByComparingTo(new PipelineVersion(10, "000000000000"));
    }
}
