package org.touyan.foundation.catalog;

import java.util.List;

/**
 * What an asker chooses from on the first screen.
 *
 * @param icon               name in the icon sprite
 * @param occupationPrefixes beginnings of occupation codes that belong here
 */
public record Subject(String code, String name, String nameEn, String icon, List<String> occupationPrefixes) implements Named {

    public Subject {
        occupationPrefixes = List.copyOf(occupationPrefixes);
    }

    public boolean covers(String occupation) {
        return occupationPrefixes.stream().anyMatch(occupation::startsWith);
    }
}
