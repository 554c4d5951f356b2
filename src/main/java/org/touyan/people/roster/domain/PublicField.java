package org.touyan.people.roster.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may agree to show, each with its own sentence. The profile itself is name and honours; nothing else is
 * shown without it.
 */
public enum PublicField {
    PROFILE, TRADE, POST, TOWN, STORY, HELP_GIVEN, PHONE;

    /** As kept beside the person: without the profile, which is a column of its own. */
    public static String join(Set<PublicField> fields) {
        return fields.stream().filter(f -> f != PROFILE).sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public static Set<PublicField> parse(boolean published, String joined) {
        Set<PublicField> fields = EnumSet.noneOf(PublicField.class);
        if (published) {
            fields.add(PROFILE);
            Arrays.stream(joined.split(",", -1)).filter(f -> !f.isEmpty()).map(PublicField::valueOf).forEach(fields::add);
        }
        return fields;
    }

    /** The name of the consent's purpose. */
    public String purpose() {
        return "roster." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
