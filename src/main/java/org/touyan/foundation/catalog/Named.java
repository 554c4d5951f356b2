package org.touyan.foundation.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something with a code and a name in both languages. */
public interface Named {

    String code();

    String name();

    String nameEn();

    /** The name in the reader's language. */
    default String in(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn() : name();
    }

    static <T extends Named> Optional<T> find(List<T> list, String code) {
        return list.stream().filter(named -> named.code().equals(code)).findFirst();
    }
}
