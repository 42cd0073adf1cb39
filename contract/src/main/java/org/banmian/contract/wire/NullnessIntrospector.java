package org.banmian.contract.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * Holds the wire to what the records say in Java: a parameter of a constructor that is not
 * {@code @Nullable} must be there and must not be null. A switch is off when it is absent.
 */
final class NullnessIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                ? !isNullable(parameter) && !isSwitch(parameter)
                : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter) || isNullable(parameter)) {
            return JsonSetter.Value.empty();
        }
        return JsonSetter.Value.forValueNulls(isSwitch(parameter) ? Nulls.AS_EMPTY : Nulls.FAIL);
    }

    private static boolean isSwitch(AnnotatedParameter parameter) {
        return parameter.getRawType() == boolean.class;
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        Executable owner = (Executable) parameter.getOwner().getMember();
        return owner.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
                Nullable.class);
    }
}
