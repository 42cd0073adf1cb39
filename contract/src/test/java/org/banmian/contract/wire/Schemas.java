package org.banmian.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The schemas as a subscriber meets them: by file, with references relative to it. */
final class Schemas {

    private static final String FOLDER = "classpath:org/banmian/contract/wire/";

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().regularExpressionFactory(Schemas::ecmaScript).build();

    private static final Map<EventType, JsonSchema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    static Set<ValidationMessage> complaints(WireRecord record) {
        return complaints(record.type(), record.value());
    }

    static Set<ValidationMessage> complaints(EventType type, JsonNode value) {
        return LOADED.computeIfAbsent(type, Schemas::load).validate(value);
    }

    /** The document itself, for tests that look into it. */
    static JsonNode document(String file) {
        return FACTORY.getSchema(SchemaLocation.of(FOLDER + file)).getSchemaNode();
    }

    private static JsonSchema load(EventType type) {
        return FACTORY.getSchema(SchemaLocation.of(FOLDER + type.schemaFile()), CONFIG);
    }

    /** JSON Schema's patterns are ECMAScript's, whose {@code $} is the very end; Java's is not. */
    private static RegularExpression ecmaScript(String regex) {
        Pattern pattern = Pattern.compile(regex.replaceAll("\\$$", "\\\\z"));
        return text -> pattern.matcher(text).find();
    }
}
