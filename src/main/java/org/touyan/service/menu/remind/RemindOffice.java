package org.touyan.service.menu.remind;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.menu.MonthAlerts;
import org.touyan.service.menu.domain.MonthlyLists;

/** Tells officers and leaders, once a list and occasion: it is drafted, it should have been approved, it should be out. */
@Component
class RemindOffice implements Chore {

    private final MonthAlerts alerts;
    private final MonthlyLists lists;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Notices notices;
    private final Parameters parameters;
    private final Clock clock;

    RemindOffice(MonthAlerts alerts, MonthlyLists lists, Accounts accounts, Organizations organizations, Notices notices,
            Parameters parameters,
            Clock clock) {
        this.alerts = alerts;
        this.lists = lists;
        this.accounts = accounts;
        this.organizations = organizations;
        this.notices = notices;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "menu.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        YearMonth next = YearMonth.from(today).plusMonths(1);
        if (today.getDayOfMonth() >= parameters.number("menu.draft.day") && lists.find(next).isPresent()) {
            tell("menu.drafted", next, Role.CITY_STAFF);
        }
        alerts.now().forEach(alert -> tell("menu." + alert.kind().name().toLowerCase(Locale.ROOT), alert.month(), Role.CITY_STAFF,
                Role.CITY_LEADER));
    }

    private void tell(String key, YearMonth month, Role... roles) {
        OrgPath county = new OrgPath(organizations.towns().getFirst().path().value().replaceFirst("[0-9a-z]+/$", ""));
        Stream.of(roles).flatMap(role -> accounts.staffAlong(county, role).stream())
                .forEach(account -> notices.send(Recipient.ofAccount(account.id()), key,
                        key + '/' + month + '/' + account.id().value(), county, "/desk/menu/" + month, month.getMonthValue()));
    }
}
