package org.touyan.service.menu.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several short codes in one column, in their own order, separated by commas. */
public final class Tags {

    private Tags() {}

    public static String joined(Collection<?> codes) {
        return codes.stream().sorted().map(Object::toString).collect(Collectors.joining(","));
    }

    public static List<String> of(String column) {
        return Arrays.stream(column.split(",", -1)).filter(code -> !code.isEmpty()).toList();
    }
}
