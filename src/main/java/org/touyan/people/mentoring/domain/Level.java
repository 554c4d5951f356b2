package org.touyan.people.mentoring.domain;

import java.util.List;

import org.touyan.foundation.shared.RuleBroken;

/** The eight levels as codes (人社部发〔2022〕14号): never a number to count with. */
public final class Level {

    public static final List<String> CODES = List.of("0", "5", "4", "3", "2", "1", "T", "S");

    private Level() {}

    public static String check(String field, String typed, boolean optional) {
        if ((typed.isEmpty() && optional) || CODES.contains(typed)) {
            return typed;
        }
        throw RuleBroken.at(field, "mentoring.level.unknown");
    }
}
