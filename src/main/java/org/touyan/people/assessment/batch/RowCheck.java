package org.touyan.people.assessment.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.domain.Trade;

/** Holds the rows of one file against the batch: everything that is wrong with a row is found at once. */
final class RowCheck {

    static final int NAME = 0;
    static final int IDENTITY = 1;
    static final int LEVEL = 2;
    static final int PREVIOUS = 3;
    static final int AFTER = 4;
    static final int ALONE = 5;
    static final int OCCUPATION = 6;
    static final int TRADE = 7;
    private static final int MOST_YEARS = 60;

    /** @param faults none when he can be enrolled */
    record Checked(Enrolled one, List<RowFault> faults) {}

    private final Batch batch;
    private final Map<String, Standard> standards;
    private final Catalog catalog;
    private final LocalDate today;
    private final Map<String, Integer> rows = new HashMap<>();

    RowCheck(Batch batch, Map<String, Standard> standards, Catalog catalog, LocalDate today) {
        this.batch = batch;
        this.standards = standards;
        this.catalog = catalog;
        this.today = today;
    }

    Checked check(SheetRow row) {
        List<RowFault> faults = new ArrayList<>();
        add(faults, NAME, PersonName.check(row.cell(NAME)));
        Check identity = IdentityNumber.check(row.cell(IDENTITY), today);
        add(faults, IDENTITY, identity);
        Enrolled one = new Enrolled(row.cell(NAME), row.cell(IDENTITY), level(row.cell(LEVEL)), level(row.cell(PREVIOUS)),
                years(row.cell(AFTER)), years(row.cell(ALONE)), row.cell(TRADE));
        levels(faults, one);
        number(faults, AFTER, row.cell(AFTER), true);
        number(faults, ALONE, row.cell(ALONE), false);
        occupation(faults, row.cell(OCCUPATION).strip());
        add(faults, TRADE, Trade.check(row.cell(TRADE)));
        Integer first = identity.ok() ? rows.putIfAbsent(identity.normalised(), row.number()) : null;
        if (first != null) {
            faults.add(RowFault.of(IDENTITY, "assessment.enrol.twice", first));
        }
        if (faults.isEmpty()) {
            eligible(faults, one);
        }
        return new Checked(one, faults);
    }

    private void levels(List<RowFault> faults, Enrolled one) {
        if (!batch.levels().contains(one.level())) {
            faults.add(RowFault.of(LEVEL, "assessment.candidate.level"));
        }
        if (!one.previous().isEmpty() && Level.of(one.previous()).isEmpty()) {
            faults.add(RowFault.of(PREVIOUS, "assessment.level.missing"));
        }
    }

    private void occupation(List<RowFault> faults, String cell) {
        if (cell.isEmpty() || cell.equals(batch.occupation())) {
            return;
        }
        String asked = catalog.occupation(batch.occupation()).map(Occupation::name).orElse(batch.occupation());
        if (cell.equals(asked)) {
            return;
        }
        boolean known = catalog.occupation(cell).isPresent()
                || catalog.occupationsLike(cell, 5).stream().anyMatch(occupation -> occupation.name().equals(cell));
        faults.add(known
                ? RowFault.of(OCCUPATION, "assessment.enrol.other-occupation", asked)
                : RowFault.of(OCCUPATION, "assessment.enrol.no-occupation", cell));
    }

    private void eligible(List<RowFault> faults, Enrolled one) {
        Standard standard = standards.get(one.level());
        Integer alone = one.yearsAlone();
        if (standard == null || alone == null) {
            return;
        }
        if (!standard.admits(one.previous().isEmpty() ? null : one.previous(), one.yearsAfter(), alone)) {
            faults.add(RowFault.of(LEVEL, "assessment.enrol.jump", batch.edition()));
        }
    }

    private static void number(List<RowFault> faults, int column, String cell, boolean mayBeEmpty) {
        Integer years = years(cell);
        if (!(mayBeEmpty && cell.isBlank()) && (years == null || years > MOST_YEARS)) {
            faults.add(RowFault.of(column, "assessment.candidate.years", MOST_YEARS));
        }
    }

    private static void add(List<RowFault> faults, int column, Check check) {
        if (!check.ok()) {
            faults.add(RowFault.of(column, check.messageKey(), check.arguments().toArray()));
        }
    }

    /** A code, or a name as people write it: 三级, 高级工, 三级/高级工. */
    private static String level(String cell) {
        String words = cell.strip();
        return Stream
                .of("学徒:0", "五级:5", "初级工:5", "四级:4", "中级工:4", "三级:3", "二级:2", "高级技师:1", "一级:1", "特级:T", "首席:S", "高级工:3", "技师:2")
                .filter(pair -> words.contains(pair.substring(0, pair.length() - 2)))
                .map(pair -> pair.substring(pair.length() - 1)).findFirst().orElse(words);
    }

    private static @Nullable Integer years(String cell) {
        return cell.strip().matches("[0-9]{1,3}") ? Integer.valueOf(cell.strip()) : null;
    }
}
