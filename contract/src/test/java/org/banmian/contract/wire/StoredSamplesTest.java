package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.contract.ContractClasses;
import org.banmian.contract.Event;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.Topic;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Piece;
import org.banmian.contract.page.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once on a topic stays readable: a compacted topic keeps it for ever. */
class StoredSamplesTest {

    static Stream<String> names() {
        return SampleEvents.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStoredSampleIsReadAsTheEventItWas(String name) {
        assertThat(stored(name).decode()).isEqualTo(SampleEvents.all().get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEventIsWrittenAsItWasStored(String name) {
        WireRecord written = WireRecord.of(SampleEvents.all().get(name));

        assertThat(written).isEqualTo(stored(name));
        assertThat(written.headers()).containsExactlyEntriesOf(stored(name).headers());
    }

    @Test
    void theSamplesOnDiskAreTheOnesTested() throws IOException {
        Path folder = WireRecord.SAMPLES.resolve("v1");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file)))
                    .map(file -> file.toString().replace('\\', '/').replace(".json", ""))
                    .containsExactlyInAnyOrderElementsOf(SampleEvents.all().keySet());
        }
    }

    @Test
    void everyTypeHasASample() {
        assertThat(names().map(name -> stored(name).type()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void everyValueOfEveryListIsInASample() {
        Set<String> stored = new HashSet<>();
        names().forEach(name -> texts(stored(name).value(), stored));

        assertThat(stored).containsAll(listedValues());
    }

    @Test
    void aStoredPageKeepsItsLinesAndItsGeometry() {
        PageReceived page = stored("page-received/full").decode(PageReceived.class);

        assertThat(page.page().page()).isEqualTo("A12");
        assertThat(page.text()).startsWith("𠮷县苹果红了\n\n本报讯\t(记者 张三)\r\n報日梁呂\n");
        assertThat(page.lines().get(0).box()).isEqualTo(new Box(-3.5, 0, 120, 30.25));
        assertThat(page.lines().get(3).hidden()).isTrue();
        assertThat(page.geometry().rectangles()).hasSize(3);
        assertThat(page.source().received()).hasToString("2022-12-02T01:02:03.456Z");
        assertThat(page.publication().homeRegion()).isEqualTo("141100");
    }

    @Test
    void aStoredArticleKeepsItsWordsAndItsSpans() {
        PageSegmented page = stored("page-segmented/full").decode(PageSegmented.class);
        var article = page.articles().get(0);

        assertThat(article.dateline().in(article.text())).isEqualTo("本报讯");
        assertThat(article.credits().get(0).span().in(article.text())).isEqualTo("张三");
        assertThat(article.annotations().times().get(1).value()).isEqualTo("2022-11-27");
        assertThat(article.annotations().quantities().get(0).value()).isEqualTo("31000000000");
        assertThat(article.annotations().entities().get(1).code()).isEqualTo("141028");
        assertThat(page.ledger().unassignedShare()).isEqualTo(0.04);
        assertThat(page.quality().damage()).hasSize(8);
    }

    @Test
    void whatANewerBuildAddsIsPassedOver() {
        PageSegmented page = WireRecord.stored("newer/page-segmented").decode(PageSegmented.class);
        var article = page.articles().get(0);

        assertThat(article.genre()).isEqualTo(Genre.UNKNOWN);
        assertThat(article.credits()).extracting(Credit::role).containsOnly(Credit.Role.OTHER);
        assertThat(article.pieces()).extracting(Piece::text).containsExactly("𠮷县苹果红了");
        assertThat(article.pieces().get(0).source().get(0).end()).isEqualTo(7);
    }

    private static WireRecord stored(String name) {
        Path file = WireRecord.SAMPLES.resolve("v1/" + name + ".json");
        Event event = SampleEvents.all().get(name);
        assertThat(file)
                .withFailMessage(() -> file + " is missing; store\n" + WireRecord.of(event).json())
                .exists();
        return WireRecord.stored("v1/" + name);
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isTextual()) {
            into.add(node.textValue());
        }
        node.forEach(child -> texts(child, into));
    }

    /** The wire values of all enums of the contract but the ones that never travel in a value. */
    private static Set<String> listedValues() {
        return ContractClasses.ALL.stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .filter(list -> list != Topic.class && list != EventType.class)
                .flatMap(list -> Stream.of(list.getFields()))
                .filter(field -> field.isEnumConstant())
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .collect(Collectors.toSet());
    }
}
