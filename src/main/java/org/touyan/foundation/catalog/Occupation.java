package org.touyan.foundation.catalog;

import java.util.List;

/** An occupation as the state classifies it. */
public record Occupation(String code, String edition, String name, String definition, List<String> aliases, boolean digital,
        boolean green) {

    public Occupation {
        aliases = List.copyOf(aliases);
    }
}
