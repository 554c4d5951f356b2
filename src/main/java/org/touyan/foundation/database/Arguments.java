package org.touyan.foundation.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.OrgPath;

/** Turns arguments of statements into what the driver knows. Collections are for {@code in (:ids)}, arrays for {@code any(:ids)}. */
final class Arguments {

    private Arguments() {}

    static @Nullable Object toDriver(@Nullable Object argument) {
        if (argument == null) {
            return null;
        }
        return switch (argument) {
            case Id id -> id.value();
            case OrgPath path -> path.value();
            case BytesColumn value -> value.bytes();
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(Arguments::toDriver).toList();
            case Object[] many -> array(many);
            default -> argument;
        };
    }

    static @Nullable Object[] toDriver(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(Arguments::toDriver).toArray();
    }

    private static Object array(Object[] many) {
        Class<?> kind = many.getClass().componentType();
        if (Id.class.isAssignableFrom(kind)) {
            return Arrays.stream(many).map(Arguments::toDriver).toArray(UUID[]::new);
        }
        boolean text = kind.isEnum() || kind == OrgPath.class;
        return text ? Arrays.stream(many).map(Arguments::toDriver).toArray(String[]::new) : many;
    }
}
