package org.touyan.people.assessment.pyramid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;

/**
 * Persons of one group whose highest level this is, on two days.
 *
 * @param group  id of a company, a division of industry, or empty for the city
 * @param before null when it is withheld
 */
public record Step(String group, String name, String level, @Nullable Integer before, @Nullable Integer after) {

    /** Nobody is told how many are fewer than {@code fewest}; a cell that stands alone takes the next smallest with it. */
    @BusinessRule(id = "ASM-15", says = "In a table of levels a cell of fewer persons than the parameter cell.suppression.k is withheld; where only one cell of a level is, the next smallest is withheld as well, so that nobody finds it by subtracting.")
    static List<Step> published(List<Step> counted, int fewest) {
        List<Step> shown = new ArrayList<>();
        Map<String, List<Step>> levels = counted.stream().collect(Collectors.groupingBy(Step::level));
        for (Step step : counted) {
            List<Step> level = levels.getOrDefault(step.level, List.of());
            shown.add(new Step(step.group, step.name, step.level, shown(step, level, fewest, Step::before),
                    shown(step, level, fewest, Step::after)));
        }
        return shown;
    }

    private static @Nullable Integer shown(Step step, List<Step> level, int fewest, Function<Step, @Nullable Integer> day) {
        int count = many(step, day);
        return small(count, fewest) || step.group.equals(second(level, fewest, day)) ? null : Integer.valueOf(count);
    }

    /** The group that is withheld although it is large enough; null when none has to be. */
    private static @Nullable String second(List<Step> level, int fewest, Function<Step, @Nullable Integer> day) {
        if (level.stream().filter(step -> small(many(step, day), fewest)).count() != 1) {
            return null;
        }
        return level.stream().filter(step -> many(step, day) >= fewest)
                .min(Comparator.comparingInt((Step step) -> many(step, day)).thenComparing(Step::group)).map(Step::group)
                .orElse(null);
    }

    private static int many(Step step, Function<Step, @Nullable Integer> day) {
        Integer count = day.apply(step);
        return count == null ? 0 : count;
    }

    private static boolean small(int count, int fewest) {
        return count > 0 && count < fewest;
    }
}
