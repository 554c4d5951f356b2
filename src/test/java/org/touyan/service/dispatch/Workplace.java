package org.touyan.service.dispatch;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** An office of the tests: who works there, what day it is, and the companies of its register. */
public abstract class Workplace {

    protected final DispatchWorld.People people;
    protected final MovableClock clock;
    private final BodyRegistry registry;
    private final JdbcClient jdbc;
    private final String officerName;
    private @Nullable Actor officer;

    protected Workplace(DispatchWorld.People people, MovableClock clock, BodyRegistry registry, JdbcClient jdbc,
            String officerName) {
        this.people = people;
        this.clock = clock;
        this.registry = registry;
        this.jdbc = jdbc;
        this.officerName = officerName;
    }

    public void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    public LocalDate today() {
        return Beijing.day(clock.instant());
    }

    public void daysPass(int days) {
        clock.pass(Duration.ofDays(days));
    }

    /** Who sees to everything here, with an account since he was first needed. */
    public Actor officer() {
        Actor known = officer;
        if (known == null) {
            known = people.cityStaff(officerName);
            officer = known;
        }
        return known;
    }

    /** A company of the register, and the account of its union. */
    public Actor company(String name) {
        return company(name, Size.UNKNOWN, null);
    }

    /** @param workers how many work there; null when nobody knows */
    protected Actor company(String name, Size size, @Nullable Integer workers) {
        var body = new NewBody(name, BodyKind.INSTITUTION, "", QINGGANG, "工业区二期", "", size, workers, "", "", "", true, true);
        Acting.doing(officer(), () -> registry.register(officer(), body));
        return people.staff(name + "工会", Role.ENTERPRISE_UNION,
                new OrgPath(ask(String.class, "select path from organization.body where name = ?", name)));
    }

    /** One value, read as the clock reads: without limits. */
    public <T> T ask(Class<T> type, String sql, Object... arguments) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).params(arguments).query(type).single());
    }
}
