package org.touyan.people.assessment;

import java.util.Optional;
import java.util.stream.Stream;

import org.touyan.foundation.shared.BusinessRule;

/** The eight levels, lowest first: 人社部发〔2022〕14号. The first and the last two are given by the employer himself. */
@BusinessRule(id = "ASM-1", says = "A level is one of the codes 0, 5, 4, 3, 2, 1, T and S, never a number from one to eight.", source = "人社部发〔2022〕14号")
public enum Level {
    APPRENTICE("0"), JUNIOR("5"), MIDDLE("4"), SENIOR("3"), TECHNICIAN("2"), SENIOR_TECHNICIAN("1"), SPECIAL("T"), CHIEF("S");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    public static Optional<Level> of(String code) {
        return Stream.of(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Key of its name. */
    public String key() {
        return "assessment.level." + code;
    }

    public boolean above(Level other) {
        return compareTo(other) > 0;
    }
}
