package org.banmian.contract.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Reads an instant as events write it, {@code 2022-12-02T01:02:03.456Z}, and in no other form:
 * numbers would be seconds to one reader and milliseconds to the next.
 */
final class InstantReader extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    private static final Pattern FORM =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}T"
                            + "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?Z");

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText();
        try {
            if (FORM.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // A day the calendar lacks: said below like any other wrong form.
        }
        return (Instant)
                context.handleWeirdStringValue(
                        Instant.class, text, "not an instant like 2022-12-02T01:02:03.456Z");
    }
}
