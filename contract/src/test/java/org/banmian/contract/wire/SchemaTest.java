package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the reader does. */
class SchemaTest {

    static Stream<String> samples() {
        return SampleEvents.all().keySet().stream();
    }

    static Stream<Spoilt> spoilt() throws IOException {
        return Spoilt.all().stream().filter(Spoilt::schemaSees);
    }

    static Stream<Spoilt> spoiltBeyondSchemas() throws IOException {
        return Spoilt.all().stream().filter(each -> !each.schemaSees());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasASchemaWithATitleAndADescription(EventType type) {
        var schema = Schemas.document(type.schemaFile());

        assertThat(schema.path("title").textValue())
                .isEqualTo(type.event().getSimpleName() + ", version 1");
        assertThat(schema.path("description").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everySchemaIsOne(EventType type) {
        assertThat(metaSchema().validate(Schemas.document(type.schemaFile()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-definitions.v1.json", "article-definitions.v1.json"})
    void theSharedDefinitionsAreASchema(String file) {
        assertThat(metaSchema().validate(Schemas.document(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStoredSampleIsValid(String sample) {
        assertThat(Schemas.complaints(WireRecord.stored("v1/" + sample))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "newer/page-segmented")
    void whatANewerBuildAddsIsValid(String sample) {
        assertThat(Schemas.complaints(WireRecord.stored(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatTheReaderRefusesTheSchemaRefuses(Spoilt spoilt) {
        assertThat(Schemas.complaints(spoilt.record())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoiltBeyondSchemas")
    void whatIsMarkedAsBeyondSchemasIs(Spoilt spoilt) {
        assertThat(Schemas.complaints(spoilt.record())).isEmpty();
    }

    private static JsonSchema metaSchema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    }
}
