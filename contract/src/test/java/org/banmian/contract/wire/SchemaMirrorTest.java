package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banmian.contract.ContractClasses;
import org.banmian.contract.division.Division;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field or a value added to a record is missed in no schema: open schemas would let it pass. */
class SchemaMirrorTest {

    private static final Set<Class<?>> NOT_OBJECTS =
            Set.of(
                    EncodedEvent.class,
                    Takedown.class,
                    PageKey.class,
                    ArticleId.class,
                    Division.class);

    static Stream<Class<?>> objects() {
        return records().filter(record -> !isArray(record));
    }

    static Stream<Class<?>> arrays() {
        return records().filter(SchemaMirrorTest::isArray);
    }

    static Stream<RecordComponent> lists() {
        return records()
                .flatMap(record -> Stream.of(record.getRecordComponents()))
                .filter(component -> component.getType().isEnum());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSchemaHasTheFieldsOfTheRecord(Class<?> record) {
        assertThat(schema(record).path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Stream.of(record.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSchemaRequiresWhatTheRecordRequires(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        AnnotatedType[] parameters = canonical(record);

        assertThat(schema(record).path("required"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        Stream.iterate(0, i -> i < components.length, i -> i + 1)
                                .filter(i -> !parameters[i].isAnnotationPresent(Nullable.class))
                                .filter(i -> components[i].getType() != boolean.class)
                                .map(i -> components[i].getName())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void theSchemaHasTheElementsOfTheRecord(Class<?> record) {
        assertThat(schema(record).path("prefixItems"))
                .extracting(item -> item.path("title").textValue())
                .containsExactlyElementsOf(
                        Stream.of(record.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
        assertThat(schema(record).path("minItems").intValue())
                .isEqualTo(record.getRecordComponents().length);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theSchemaListsTheValuesAndSaysWhetherTheListIsOpen(RecordComponent component) {
        JsonNode property =
                schema(component.getDeclaringRecord()).at("/properties/" + component.getName());
        Class<?> list = component.getType();
        boolean open =
                constants(list).anyMatch(f -> f.isAnnotationPresent(JsonEnumDefaultValue.class));

        assertThat(property.has("anyOf")).isEqualTo(open);
        assertThat(property.path("description").textValue())
                .containsIgnoringCase(open ? "an open list" : "a closed list");
        assertThat(open ? property.at("/anyOf/0/enum") : property.path("enum"))
                .filteredOn(JsonNode::isTextual)
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        constants(list)
                                .map(f -> f.getAnnotation(JsonProperty.class).value())
                                .toList());
    }

    private static JsonNode schema(Class<?> record) {
        Optional<EventType> type =
                Stream.of(EventType.values()).filter(t -> t.event() == record).findFirst();
        if (type.isPresent()) {
            return Schemas.document(type.get().schemaFile());
        }
        String name = record.getSimpleName();
        String file = record.getPackageName().replaceAll(".*\\.", "") + "-definitions.v1.json";
        return Schemas.document(file)
                .path("$defs")
                .path(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static AnnotatedType[] canonical(Class<?> record) {
        Class<?>[] types =
                Stream.of(record.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        return Arrays.stream(record.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), types))
                .findFirst()
                .orElseThrow()
                .getAnnotatedParameterTypes();
    }

    private static boolean isArray(Class<?> record) {
        JsonFormat format = record.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY;
    }

    private static Stream<Field> constants(Class<?> list) {
        return Stream.of(list.getFields()).filter(Field::isEnumConstant);
    }

    private static Stream<Class<?>> records() {
        return ContractClasses.ALL.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .filter(record -> !NOT_OBJECTS.contains(record));
    }
}
