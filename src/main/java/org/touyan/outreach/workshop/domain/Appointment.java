package org.touyan.outreach.workshop.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What somebody is asked to advise on, and under which title.
 *
 * @param fields    names of {@link Field}, separated by commas
 * @param specialty in his trade's words, as 非标自动化设备改造
 */
public record Appointment(String fields, String specialty, Pay basis, LocalDate fromDay, LocalDate untilDay) {

    private static final int LONGEST_SPECIALTY = 60;

    /** @throws RuleBroken at the first field that cannot be taken */
    public static Appointment of(Collection<Field> fields, String specialty, Pay basis, LocalDate from, LocalDate until) {
        if (fields.isEmpty()) {
            throw RuleBroken.at("fields", "workshop.fields.missing");
        }
        if (until.isBefore(from)) {
            throw RuleBroken.at("untilDay", "workshop.days.order");
        }
        return new Appointment(fields.stream().distinct().sorted().map(Field::name).collect(Collectors.joining(",")),
                FreeText.check(specialty, 2, LONGEST_SPECIALTY).orRefuse("specialty"), basis, from, until);
    }

    public List<Field> fieldList() {
        return Stream.of(fields.split(",", -1)).map(Field::valueOf).toList();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
