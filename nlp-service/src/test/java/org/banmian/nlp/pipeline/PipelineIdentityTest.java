package org.banmian.nlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PipelineIdentityTest {

    @Test
    void versionIsTheSameEveryTime() {
        assertThat(PipelineIdentity.version()).isEqualTo(PipelineIdentity.version());
        assertThat(PipelineIdentity.version().number()).isEqualTo(PipelineIdentity.NUMBER);
    }

    @Test
    void digestSeesEveryDictionaryAndTheCodeOfHanLp() {
        assertThat(PipelineIdentity.hanLp())
                .containsKeys(
                        "data/dictionary/CoreNatureDictionary.mini.txt.bin",
                        "data/dictionary/person/nr.txt.bin",
                        "com/hankcs/hanlp/HanLP.class");
    }

    @Test
    void digestSeesOurDataAndNotOurCode() {
        assertThat(PipelineIdentity.ourData().keySet())
                .allMatch(name -> name.startsWith("org/banmian/nlp/"))
                .noneMatch(name -> name.endsWith(".class"));
    }

    @Test
    void digestSeesTheListOfDivisions() {
        assertThat(PipelineIdentity.divisions())
                .containsOnlyKeys("org/banmian/contract/division/divisions.tsv.gz");
    }

    @Test
    void digestChangesWithContentAndWithNames() {
        String digest = PipelineIdentity.digest(data("names.tsv", 1), data("core.bin", 2));

        assertThat(digest).matches("[0-9a-f]{16}");
        assertThat(PipelineIdentity.digest(data("names.tsv", 1), data("core.bin", 3)))
                .isNotEqualTo(digest);
        assertThat(PipelineIdentity.digest(data("other.tsv", 1), data("core.bin", 2)))
                .isNotEqualTo(digest);
        assertThat(PipelineIdentity.digest(data("names.tsv", 1))).isNotEqualTo(digest);
        assertThat(PipelineIdentity.digest(data("names.tsv", 1), data("core.bin", 2)))
                .isEqualTo(digest);
    }

    @Test
    void versionChangesWithWhatTheOperatorAdds() {
        assertThat(PipelineIdentity.version(new TreeMap<>())).isEqualTo(PipelineIdentity.version());
        assertThat(PipelineIdentity.version(data("terms/all", 1)))
                .isNotEqualTo(PipelineIdentity.version())
                .isNotEqualTo(PipelineIdentity.version(data("terms/all", 2)));
    }

    private static SortedMap<String, Long> data(String name, long crc) {
        return new TreeMap<>(Map.of(name, crc));
    }
}
