package org.touyan.insight.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.touyan.AsOwner;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.fill.FillReport;
import org.touyan.insight.report.fill.OpenReports;
import org.touyan.insight.report.fill.TypeCell;
import org.touyan.insight.report.settle.AnswerReport;
import org.touyan.insight.report.settle.LockReport;
import org.touyan.insight.report.settle.SignReport;
import org.touyan.insight.report.settle.SubmitReport;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitWorld;

import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** 清港 and the county, three people each, and quarters long past in which nobody else has done anything. */
@TestConfiguration(proxyBeanMethods = false)
@Import(VisitWorld.class)
public class ReportWorld {

    public static final OrgPath TOWN = COUNTY.child(DispatchWorld.QINGGANG);

    @Bean
    Hands reportHands(DispatchWorld.People people, MovableClock clock, JdbcClient jdbc, Environment environment,
            Templates templates, OpenReports open, FillReport fill, TypeCell type, SignReport sign, SubmitReport submit,
            AnswerReport answer, LockReport lock, Entries entries, Files files) {
        return new Hands(people, clock, jdbc, environment, templates, open, fill, type, sign, submit, answer, lock, entries,
                files);
    }

    /** What people do with reports. */
    public static final class Hands {

        private final DispatchWorld.People people;
        private final MovableClock clock;
        private final JdbcClient jdbc;
        private final Environment environment;
        private final Templates templates;
        private final OpenReports open;
        private final FillReport fill;
        private final TypeCell type;
        private final SignReport sign;
        private final SubmitReport submit;
        private final AnswerReport answer;
        private final LockReport lock;
        private final Entries entries;
        private final Files files;

        public final Actor filler;
        public final Actor checker;
        public final Actor chair;
        public final Actor officer;
        public final Actor second;
        public final Actor leader;

        Hands(DispatchWorld.People people, MovableClock clock, JdbcClient jdbc, Environment environment, Templates templates,
                OpenReports open, FillReport fill, TypeCell type, SignReport sign, SubmitReport submit, AnswerReport answer,
                LockReport lock, Entries entries, Files files) {
            this.people = people;
            this.clock = clock;
            this.jdbc = jdbc;
            this.environment = environment;
            this.templates = templates;
            this.open = open;
            this.fill = fill;
            this.type = type;
            this.sign = sign;
            this.submit = submit;
            this.answer = answer;
            this.lock = lock;
            this.entries = entries;
            this.files = files;
            filler = people.staff("林填表", Role.TOWN_CADRE, TOWN);
            checker = people.staff("陈审核", Role.TOWN_CADRE, TOWN);
            chair = people.staff("王主席", Role.TOWN_CADRE, TOWN);
            officer = people.staff("董干事", Role.CITY_STAFF, COUNTY);
            second = people.staff("蒋干事", Role.CITY_STAFF, COUNTY);
            leader = people.staff("郑主席", Role.CITY_LEADER, COUNTY);
        }

        public void itIs(LocalDate day) {
            clock.set(Beijing.at(LocalDateTime.of(day, java.time.LocalTime.of(10, 0))));
        }

        public RequestId request(LocalDate day) {
            itIs(day);
            return people.request();
        }

        public Template form(String code) {
            return Acting.doing(Actor.SYSTEM, () -> templates.editions(code).getFirst());
        }

        public int opened(String code, Period period) {
            Template form = form(code);
            return Acting.doing(officer, () -> open.open(officer, form.templateId(), period));
        }

        /** The quarter's report of a union, begun a week after the quarter. */
        public ReportId begun(Period quarter, OrgPath union) {
            itIs(quarter.last().plusDays(7));
            opened("quarter-service", quarter);
            return people.as(Actor.SYSTEM, () -> new ReportId(jdbc
                    .sql("select report_id from report.report where code = 'quarter-service' and org_path = :path and first_day = :first")
                    .param("path", union).param("first", quarter.first()).query(UUID.class).single()));
        }

        public void fill(Actor actor, ReportId id) {
            Acting.run(actor, () -> fill.fill(actor, id));
        }

        public void check(Actor actor, ReportId id) {
            Acting.run(actor, () -> sign.check(actor, id));
        }

        public void sign(Actor actor, ReportId id) {
            Acting.run(actor, () -> sign.sign(actor, id));
        }

        public void submit(Actor actor, ReportId id) {
            Acting.run(actor, () -> submit.submit(actor, id));
        }

        public void giveBack(ReportId id, String words) {
            Acting.run(officer, () -> answer.giveBack(officer, id, words));
        }

        public void accept(ReportId id, String words) {
            Acting.run(officer, () -> answer.accept(officer, id, words));
        }

        public void lock(ReportId id) {
            Acting.run(officer, () -> lock.lock(officer, id));
        }

        public void filed(ReportId id) {
            fill(filler, id);
            check(checker, id);
            sign(chair, id);
            submit(filler, id);
        }

        public void locked(ReportId id) {
            filed(id);
            accept(id, "");
            lock(id);
        }

        public void type(Actor actor, ReportId id, String cell, String value, List<Picture> pages) {
            Acting.run(actor, () -> type.type(actor, id, cell, new java.math.BigDecimal(value), "按困难帮扶走访登记表合计", pages));
        }

        public void explain(Actor actor, ReportId id, String cell, String words) {
            Acting.run(actor, () -> type.explain(actor, id, cell, words));
        }

        public List<Picture> scan() {
            var image = new java.awt.image.BufferedImage(300, 200, java.awt.image.BufferedImage.TYPE_INT_RGB);
            var bytes = new java.io.ByteArrayOutputStream();
            try {
                javax.imageio.ImageIO.write(image, "png", bytes);
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
            return files.prepareWithPdf("pages",
                    List.of(new MockMultipartFile("pages", "登记表.png", "image/png", bytes.toByteArray())));
        }

        public String value(ReportId id, String cell) {
            return Acting.doing(Actor.SYSTEM, () -> java.util.Objects.requireNonNull(entries.current(id).get(cell)).value())
                    .stripTrailingZeros().toPlainString();
        }

        public ReportState state(ReportId id) {
            return people.as(Actor.SYSTEM, () -> ReportState.valueOf(
                    jdbc.sql("select state from report.report where report_id = :id").param("id", id).query(String.class)
                            .single()));
        }

        public ReportState newest() {
            return people.as(Actor.SYSTEM, () -> ReportState
                    .valueOf(jdbc.sql("select state from report.report order by report_id desc limit 1").query(String.class)
                            .single()));
        }

        public int sql(String statement) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql(statement).update());
        }

        public long ask(String question) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql(question).query(Long.class).single());
        }

        /** As whoever holds the disk could. */
        public void forge(String... statements) {
            AsOwner.forge(environment, statements);
        }

        /** Leaves nothing behind for others who use the same database. */
        public void forgetAll() {
            forge("truncate report.explanation, report.cell_value, report.step, report.report",
                    "set session_replication_role = replica",
                    "delete from report.template_rule where template_id in (select template_id from report.template where sheet is not null)",
                    "delete from report.template_cell where template_id in (select template_id from report.template where sheet is not null)",
                    "delete from report.template where sheet is not null",
                    "set session_replication_role = origin",
                    "truncate impact.snapshot_row, impact.snapshot cascade",
                    "delete from request.help_request where submitted_at < '2026-01-01'");
            clock.set(MovableClock.MONDAY_MORNING);
        }
    }
}
