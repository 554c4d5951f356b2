package org.touyan.foundation.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Makes a {@link BytesColumn} of a given kind from what the driver read. */
final class BytesColumns {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {

        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(byte[].class);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("%s is not a record around one byte array".formatted(type), e);
            }
        }
    };

    private BytesColumns() {}

    static <T extends BytesColumn> T make(Class<T> type, byte[] bytes) {
        try {
            return type.cast(CONSTRUCTORS.get(type).newInstance((Object) bytes));
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("%s refuses %d bytes".formatted(type, bytes.length), e);
        }
    }
}
