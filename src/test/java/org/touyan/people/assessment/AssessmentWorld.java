package org.touyan.people.assessment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.people.assessment.domain.Filed;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.Office;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.filing.ApplyFiling;
import org.touyan.people.assessment.filing.KeepScope;
import org.touyan.people.assessment.filing.KeepStaff;
import org.touyan.people.assessment.filing.StepFiling;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;

import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Companies that assess, and the office that copies what the authority has decided. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DispatchWorld.class, AssessmentWorld.Bureau.class, BatchHands.class})
public class AssessmentWorld {

    /** 阀门装配调试工. */
    public static final String VALVES = "6-20-05-08";

    /** Does what the office and the companies do. */
    @TestComponent
    public static class Bureau {

        private final DispatchWorld.People people;
        private final MovableClock clock;
        private final BodyRegistry registry;
        private final ApplyFiling applyFiling;
        private final StepFiling stepFiling;
        private final KeepScope keepScope;
        private final KeepStaff keepStaff;
        private final JdbcClient jdbc;
        private @Nullable Actor officer;
        private int serial;

        Bureau(DispatchWorld.People people, MovableClock clock, BodyRegistry registry, ApplyFiling applyFiling,
                StepFiling stepFiling, KeepScope keepScope, KeepStaff keepStaff, JdbcClient jdbc) {
            this.people = people;
            this.clock = clock;
            this.registry = registry;
            this.applyFiling = applyFiling;
            this.stepFiling = stepFiling;
            this.keepScope = keepScope;
            this.keepStaff = keepStaff;
            this.jdbc = jdbc;
        }

        public void aMondayMorning() {
            clock.set(MovableClock.MONDAY_MORNING);
        }

        public LocalDate today() {
            return Beijing.day(clock.instant());
        }

        public Actor officer() {
            Actor known = officer;
            if (known == null) {
                known = people.cityStaff("王主任");
                officer = known;
            }
            return known;
        }

        /** Another one of the office. */
        public Actor colleague() {
            return people.cityStaff("周干事");
        }

        /** A company of the register, and the account of its union. */
        public Actor company(String name) {
            var body = new NewBody(name, BodyKind.INSTITUTION, "", QINGGANG, "工业区二期", "",
                    new Size(SizeClass.MEDIUM, false, 2025, "统计局名录"), 300, "", "", "",
                    true, true);
            Acting.doing(officer(), () -> registry.register(officer(), body));
            return people.staff(name + "工会", Role.ENTERPRISE_UNION,
                    new OrgPath(ask(String.class, "select path from organization.body where name = ?", name)));
        }

        public FilingId applied(String company, LocalDate day) {
            return Acting.doing(officer(), () -> applyFiling.apply(officer(), company, Office.PROVINCE, day));
        }

        /** Filed on that day, for valves up to level 3, after all that goes before. */
        public FilingId filed(String company, LocalDate on, LocalDate until) {
            FilingId id = applied(company, on);
            for (FilingAct act : new FilingAct[]{FilingAct.MATERIAL, FilingAct.SITE, FilingAct.NOTICE}) {
                step(id, act, on);
            }
            Acting.run(officer(), () -> keepScope.occupation(officer(), id, VALVES, Level.SENIOR));
            Acting.run(officer(), () -> stepFiling.file(officer(), id,
                    Filed.of("浙备 %s %d".formatted(company, on.getYear()), "0000", on, until)));
            return id;
        }

        public void step(FilingId id, FilingAct act, LocalDate day) {
            Acting.run(officer(), () -> stepFiling.step(officer(), id, act, day, "按人社局通知"));
        }

        public StaffId staff(FilingId id, StaffKind kind, String name, String identity) {
            return Acting.doing(officer(), () -> keepStaff.enter(officer(), id, kind, name, "卡 " + name, identity));
        }

        /** A number of the right shape for somebody born on 1 January 1990. */
        public String identity() {
            serial++;
            for (char check : "0123456789X".toCharArray()) {
                String number = String.format(Locale.ROOT, "33102119900101%03d%s", serial, check);
                if (IdentityNumber.check(number, today()).ok()) {
                    return number;
                }
            }
            throw new IllegalStateException("no check digit for " + serial);
        }

        public <T> T as(Actor actor, Supplier<T> work) {
            return people.as(actor, work);
        }

        /** One value, read as the clock reads: without limits. */
        public <T> T ask(Class<T> type, String sql, Object... arguments) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).params(arguments).query(type).single());
        }
    }
}
