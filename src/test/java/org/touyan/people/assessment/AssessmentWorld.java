package org.touyan.people.assessment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
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
import org.touyan.service.dispatch.Workplace;

/** Companies that assess, and the office that copies what the authority has decided. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DispatchWorld.class, AssessmentWorld.Bureau.class, BatchHands.class})
public class AssessmentWorld {

    /** 阀门装配调试工. */
    public static final String VALVES = "6-20-05-08";

    /** Does what the office and the companies do. */
    @TestComponent
    public static class Bureau extends Workplace {

        private final ApplyFiling applyFiling;
        private final StepFiling stepFiling;
        private final KeepScope keepScope;
        private final KeepStaff keepStaff;
        private int serial;

        Bureau(DispatchWorld.People people, MovableClock clock, BodyRegistry registry, JdbcClient jdbc, ApplyFiling applyFiling,
                StepFiling stepFiling, KeepScope keepScope, KeepStaff keepStaff) {
            super(people, clock, registry, jdbc, "王主任");
            this.applyFiling = applyFiling;
            this.stepFiling = stepFiling;
            this.keepScope = keepScope;
            this.keepStaff = keepStaff;
        }

        /** Another one of the office. */
        public Actor colleague() {
            return people.cityStaff("周干事");
        }

        @Override
        public Actor company(String name) {
            return company(name, new Size(SizeClass.MEDIUM, false, 2025, "统计局名录"), 300);
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
    }
}
