package org.touyan.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Breaches;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.fill.FillReport;
import org.touyan.insight.report.fill.OpenReports;
import org.touyan.insight.report.fill.TypeCell;
import org.touyan.insight.report.settle.AnswerReport;
import org.touyan.insight.report.settle.AskLate;
import org.touyan.insight.report.settle.LockReport;
import org.touyan.insight.report.settle.SignReport;
import org.touyan.insight.report.settle.SubmitReport;

/**
 * What was filed upward: the last quarter, of which most towns were accepted, one was given back, and an island asks for leave to file
 * late; the county's own, which waits to be checked; and the published statement of the last year.
 */
@Component
@Profile("demo")
class FiledReports {

    /** Who puts three names to the report of one union. */
    private record Three(Actor fills, Actor checks, Actor signs) {}

    private static final String QUARTERLY = "quarter-service";
    private static final String YEARLY = "year-records";
    private static final String TYPED = "T-01";
    private static final String LOCKED = "331083101";
    private static final String GIVEN_BACK = "331083102";
    private static final String LATE = "331083202";
    /** When the county answered: less long ago than what was accepted is locked by itself. */
    private static final Duration ANSWERED = Duration.ofDays(2);

    private final World world;
    private final DemoClock clock;
    private final Scans scans;
    private final Organizations organizations;
    private final Templates templates;
    private final Entries entries;
    private final Reports reports;
    private final AskLate askLate;
    private final OpenReports openReports;
    private final FillReport fillReport;
    private final TypeCell typeCell;
    private final SignReport signReport;
    private final SubmitReport submitReport;
    private final AnswerReport answerReport;
    private final LockReport lockReport;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FiledReports(World world, DemoClock clock, Scans scans, Organizations organizations, Templates templates, Entries entries,
            Reports reports, AskLate askLate, OpenReports openReports, FillReport fillReport, TypeCell typeCell,
            SignReport signReport, SubmitReport submitReport,
            AnswerReport answerReport, LockReport lockReport, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.scans = scans;
        this.organizations = organizations;
        this.templates = templates;
        this.entries = entries;
        this.reports = reports;
        this.askLate = askLate;
        this.openReports = openReports;
        this.fillReport = fillReport;
        this.typeCell = typeCell;
        this.signReport = signReport;
        this.submitReport = submitReport;
        this.answerReport = answerReport;
        this.lockReport = lockReport;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        Actor officer = world.staff();
        Three county = new Three(officer, world.colleague(), world.leader());
        Map<OrgPath, ReportId> yearly = begun(YEARLY);
        ReportId year = yearly.getOrDefault(World.COUNTY, ReportId.next());
        filed(YEARLY, year, county, "0", "本年度民政部门没有来抽查，见年度工作记录");
        Acting.run(officer, () -> answerReport.accept(officer, year, "民政局已收，回执 001 号"));
        Acting.run(officer, () -> lockReport.lock(officer, year));

        Map<OrgPath, ReportId> quarterly = begun(QUARTERLY);
        List<String> filing = organizations.towns().stream().map(Town::code).filter(code -> !code.equals(LATE)).toList();
        for (String code : filing) {
            filed(QUARTERLY, report(quarterly, code), three(code), "6", "困难帮扶台账在另一套系统里，按本季度走访登记表合计");
        }
        ReportId late = report(quarterly, LATE);
        Actor islander = world.cadreOf(LATE);
        Acting.run(islander, () -> fillReport.fill(islander, late));
        answered(quarterly, filing);
        ReportId own = quarterly.getOrDefault(World.COUNTY, ReportId.next());
        Acting.run(officer, () -> fillReport.fill(officer, own));
        explain(QUARTERLY, own, officer);
        clock.release();
        if (Acting.doing(officer, () -> reports.get(late)).dueOn().isBefore(world.today())) {
            Acting.run(islander, () -> askLate.ask(islander, late, "台风停航，走访登记表还在岛上"));
        }
    }

    private void answered(Map<OrgPath, ReportId> quarterly, List<String> filing) {
        Actor officer = world.staff();
        Instant answered = Clock.systemUTC().instant().minus(ANSWERED);
        clock.hold(answered.isAfter(clock.instant()) ? answered : clock.instant());
        ReportId given = report(quarterly, GIVEN_BACK);
        Acting.run(officer, () -> answerReport.giveBack(officer, given, "走访人次和登记表第 2 页对不上，请核对后再报"));
        filing.stream().filter(code -> !code.equals(GIVEN_BACK)).map(code -> report(quarterly, code))
                .forEach(id -> Acting.run(officer, () -> answerReport.accept(officer, id, "")));
        Acting.run(officer, () -> lockReport.lock(officer, report(quarterly, LOCKED)));
    }

    /** A week after the last period that is over, or now when that is still to come. */
    private Map<OrgPath, ReportId> begun(String code) {
        Template form = Acting.doing(Actor.SYSTEM, () -> templates.editions(code).getFirst());
        Period over = form.periodKind().lastOver(world.today());
        Instant weekLater = Beijing.at(over.last().plusDays(7).atTime(LocalTime.of(10, 0)));
        Instant now = Clock.systemUTC().instant();
        clock.hold(weekLater.isBefore(now) ? weekLater : now);
        Actor officer = world.staff();
        Acting.run(officer, () -> openReports.open(officer, form.templateId(), over));
        record Begun(ReportId reportId, OrgPath orgPath) {}
        return Acting.doing(officer, () -> transaction.execute(status -> jdbc
                .sql("select report_id, org_path from report.report where code = :code and first_day = :first")
                .param("code", code).param("first", over.first()).query(Rows.of(Begun.class)).list()))
                .stream().collect(Collectors.toMap(Begun::orgPath, Begun::reportId));
    }

    private void filed(String code, ReportId id, Three who, String typed, String reason) {
        Acting.run(who.fills(), () -> fillReport.fill(who.fills(), id));
        Acting.run(who.fills(), () -> typeCell.type(who.fills(), id, TYPED, new BigDecimal(typed), reason,
                List.of(scans.of("登记表.png", 6))));
        explain(code, id, who.fills());
        Acting.run(who.checks(), () -> signReport.check(who.checks(), id));
        Acting.run(who.signs(), () -> signReport.sign(who.signs(), id));
        Acting.run(who.fills(), () -> submitReport.submit(who.fills(), id));
    }

    private void explain(String code, ReportId id, Actor filler) {
        Acting.run(filler, () -> Breaches.of(templates.editions(code).getFirst(), entries.current(id)).forEach(breach -> typeCell
                .explain(filler, id, breach.rule().cell(), "上年同期刚开始用这个平台，多数还记在纸上，没有补录")));
    }

    private Three three(String code) {
        Town town = organizations.town(code).orElseThrow();
        return new Three(world.cadreOf(code), cadre("check-" + code, "蔡佩兰", town), cadre("chair-" + code, "庄志远", town));
    }

    private Actor cadre(String login, String name, Town town) {
        return Actor.staff(world.open(login, name, Role.TOWN_CADRE, town.path(), null).value(), name, Role.TOWN_CADRE,
                town.path());
    }

    private ReportId report(Map<OrgPath, ReportId> reports, String code) {
        return reports.getOrDefault(organizations.pathOfTown(code).orElseThrow(), ReportId.next());
    }
}
