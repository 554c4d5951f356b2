package org.touyan.foundation.database;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.UUID;

import org.touyan.foundation.shared.Id;

/** Makes an id of a given kind: every {@link Id} is a record around one UUID. */
final class Ids {

    private static final ClassValue<MethodHandle> CONSTRUCTORS = new ClassValue<>() {

        @Override
        protected MethodHandle computeValue(Class<?> type) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return MethodHandles.lookup().unreflectConstructor(constructor)
                        .asType(MethodType.methodType(Id.class, UUID.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("%s is not a record around one UUID".formatted(type), e);
            }
        }
    };

    private Ids() {}

    static <T extends Id> T make(Class<T> type, UUID value) {
        try {
            return type.cast((Id) CONSTRUCTORS.get(type).invokeExact(value));
        } catch (Throwable e) {
            throw new IllegalStateException("%s refuses %s".formatted(type, value), e);
        }
    }
}
