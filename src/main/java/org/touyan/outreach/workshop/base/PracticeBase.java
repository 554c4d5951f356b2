package org.touyan.outreach.workshop.base;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;

/**
 * A practice base as somebody registers it.
 *
 * @param workshop      to which it belongs, when it does
 * @param site          where it stands: a platform, a park, a street, not only a company
 * @param inTaizhou     whether the college is one of Taizhou
 * @param firstScope    where it is the first, when it says so
 * @param firstCategory of what it is the first
 * @param firstSearch   how one looked for an earlier one
 */
public record PracticeBase(@Nullable WorkshopId workshop, String name, String site, String college, boolean inTaizhou,
        LocalDate fromDay, LocalDate untilDay,
        int capacity, String agreementNo, String firstScope, String firstCategory, String firstSearch) {

    private static final Pattern FIRST = Pattern.compile("首个|首家|第一");
    private static final int LONGEST = 60;
    private static final int LONGEST_SCOPE = 40;
    private static final int LONGEST_SEARCH = 300;
    private static final int MOST = 10_000;

    /** @throws RuleBroken at the first field that cannot be taken */
    PracticeBase checked() {
        String called = FreeText.check(name, 2, LONGEST).orRefuse("name");
        if (untilDay.isBefore(fromDay)) {
            throw RuleBroken.at("untilDay", "workshop.days.order");
        }
        if (capacity < 1 || capacity > MOST) {
            throw RuleBroken.at("capacity", "workshop.base.range");
        }
        PracticeBase base = new PracticeBase(workshop, called, FreeText.check(site, 2, LONGEST).orRefuse("site"),
                FreeText.check(college, 2, LONGEST).orRefuse("college"), inTaizhou, fromDay, untilDay, capacity,
                FreeText.check(agreementNo, 2, LONGEST).orRefuse("agreementNo"),
                FreeText.check(firstScope, 0, LONGEST_SCOPE).orRefuse("firstScope"),
                FreeText.check(firstCategory, 0, LONGEST).orRefuse("firstCategory"),
                FreeText.check(firstSearch, 0, LONGEST_SEARCH).orRefuse("firstSearch"));
        base.refuseUnprovedFirst();
        return base;
    }

    @BusinessRule(id = "WSP-11", says = "Whoever calls a base the first says first of what, where, and how one looked for an earlier one.", source = "广告法 Art. 9, 11")
    private void refuseUnprovedFirst() {
        if (FIRST.matcher(name).find() && (firstScope.isEmpty() || firstCategory.isEmpty() || firstSearch.isEmpty())) {
            throw RuleBroken.at("name", "workshop.base.first");
        }
    }
}
