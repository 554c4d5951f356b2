package org.touyan.foundation.web;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.touyan.foundation.shared.Id;

/** Reads typed ids from paths and parameters. */
final class IdConverter implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        Constructor<T> constructor = constructor(type);
        return text -> {
            UUID value = UUID.fromString(text);
            if (!value.toString().equalsIgnoreCase(text)) {
                throw new IllegalArgumentException("id \"%s\" (expected: 8-4-4-4-12 digits)".formatted(text));
            }
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("could not make a " + type.getName(), e);
            }
        };
    }

    @SuppressWarnings("unchecked") // getDeclaredConstructors of Class<T> makes T
    private static <T> Constructor<T> constructor(Class<T> type) {
        return (Constructor<T>) Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> c.getParameterCount() == 1 && c.getParameterTypes()[0] == UUID.class)
                .peek(c -> c.setAccessible(true))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " (expected: a record around a UUID)"));
    }
}
