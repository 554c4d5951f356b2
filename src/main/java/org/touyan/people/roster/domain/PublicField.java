package org.touyan.people.roster.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may agree to show, each with its own sentence. The profile itself is name and honours; nothing else is
 * shown without it.
 */
public enum PublicField {
    PROFILE, PORTRAIT, TRADE, POST, TOWN, GENERATION, AGE, STORY, RECOGNITION, HELP_GIVEN, PHONE;

    /** Of the sentences agreed to: a changed sentence is a new version, and asks again. */
    public static final String VERSION = "2026-11";

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

    public static Stream<PublicField> all() {
        return Arrays.stream(values());
    }

    /** As the entries of consent call it, and the keys of its sentences. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
