package org.touyan.service.menu.draft;

import java.time.Clock;
import java.time.YearMonth;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;

/** Begins the list of a month. */
@Component
public class OpenMonth {

    private final MonthlyLists lists;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final Clock clock;

    OpenMonth(MonthlyLists lists, Organizations organizations, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /** An empty list, for this month or one that comes. */
    @Transactional
    public MonthlyList open(Actor actor, YearMonth month) {
        actor.require(Role.CITY_STAFF, Role.SYSTEM);
        YearMonth now = YearMonth.from(Beijing.day(clock.instant()));
        if (month.isBefore(now) || month.isAfter(now.plusMonths(2))) {
            throw RuleBroken.because("menu.open.month");
        }
        if (lists.find(month).isPresent()) {
            throw RuleBroken.because("menu.open.already");
        }
        MonthlyList list = lists.save(MonthlyList.open(actor, month, county(), clock.instant()));
        audit.note(actor, "menu.opened", "monthly-list", month, list.path());
        return list;
    }

    /** The list is the county's: the union right above the towns. */
    private OrgPath county() {
        String town = organizations.towns().getFirst().path().value();
        return new OrgPath(town.replaceFirst("[0-9a-z]+/$", ""));
    }
}
