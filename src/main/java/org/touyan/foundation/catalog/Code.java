package org.touyan.foundation.catalog;

import java.util.Set;

/**
 * An entry of a short list.
 *
 * @param flags what is special about it; of an urgent word {@code danger}, {@code standstill} or {@code season}
 */
public record Code(String code, String name, String nameEn, Set<String> flags) implements Named {

    public Code {
        flags = Set.copyOf(flags);
    }
}
