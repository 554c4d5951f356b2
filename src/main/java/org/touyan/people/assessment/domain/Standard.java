package org.touyan.people.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.people.assessment.Level;

/**
 * What a level asks for in one version of its national standard.
 *
 * @param edition    of the standard, like 2019 年版
 * @param theory     weight of this part; the three are a hundred together
 * @param pass       of each part that has a weight
 * @param previous   code of the level from which one comes; null when none is asked for
 * @param yearsAfter years of work since that level
 * @param yearsAlone years of work that are enough without any certificate; null when they never are
 */
public record Standard(String occupation, String edition, String level, int theory, int practice, int review, int pass,
        @Nullable String previous, @Nullable Integer yearsAfter, @Nullable Integer yearsAlone, String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether one way leads there. */
    @BusinessRule(id = "ASM-5", says = "Whoever is examined has the years of work, or the level before and the years since, that the version of the national standard named in the batch asks for.")
    public boolean admits(@Nullable String held, @Nullable Integer after, int alone) {
        Integer enough = yearsAlone;
        if (enough != null && alone >= enough) {
            return true;
        }
        String from = previous;
        Integer since = yearsAfter;
        if (from == null || since == null || held == null || after == null) {
            return false;
        }
        Level has = Level.of(held).orElseThrow();
        Level needs = Level.of(from).orElseThrow();
        return !needs.above(has) && after >= since;
    }

    public int weight(Part part) {
        return switch (part) {
            case THEORY -> theory;
            case PRACTICE -> practice;
            case REVIEW -> review;
        };
    }

    /** The parts that are examined. */
    public List<Part> parts() {
        return Stream.of(Part.values()).filter(part -> weight(part) > 0).toList();
    }

    /** What came of these marks. */
    @BusinessRule(id = "ASM-6", says = "A candidate has passed when each part that has a weight reaches the pass mark; the result is the weighted sum of the parts, by the weights of the standard.")
    public Result result(Map<Part, Given> marks) {
        List<Part> missing = parts().stream().filter(part -> !at(marks, part).there()).toList();
        if (parts().stream().anyMatch(part -> at(marks, part).absent())) {
            return new Result(Result.Kind.ABSENT, null, missing);
        }
        if (!missing.isEmpty()) {
            return new Result(Result.Kind.WAITING, null, missing);
        }
        List<Part> below = parts().stream().filter(part -> value(marks, part).compareTo(BigDecimal.valueOf(pass)) < 0).toList();
        BigDecimal sum = parts().stream().map(part -> value(marks, part).multiply(BigDecimal.valueOf(weight(part))))
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(HUNDRED, 1, RoundingMode.HALF_UP);
        return new Result(below.isEmpty() ? Result.Kind.PASSED : Result.Kind.FAILED, sum, below);
    }

    private static Given at(Map<Part, Given> marks, Part part) {
        return marks.getOrDefault(part, Given.NOTHING);
    }

    private static BigDecimal value(Map<Part, Given> marks, Part part) {
        BigDecimal value = at(marks, part).value();
        return value == null ? BigDecimal.ZERO : value;
    }

    /**
     * What came of an examination.
     *
     * @param sum   the weighted sum; null until all is there
     * @param parts which are missing, or below the pass mark
     */
    public record Result(Kind kind, @Nullable BigDecimal sum, List<Part> parts) {

        /** Passed, failed, absent from a part, or waiting for marks. */
        public enum Kind {
            PASSED, FAILED, ABSENT, WAITING
        }

        public boolean passed() {
            return kind == Kind.PASSED;
        }
    }
}
