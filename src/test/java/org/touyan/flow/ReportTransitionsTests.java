package org.touyan.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ReportState;
import org.touyan.insight.report.ReportWorld;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.insight.report.ReportWorld.TOWN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of a report, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(ReportWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(ReportTransitionsTests.class);
    private static final Period QUARTER = Period.quarter(2020, 3);
    private static final AtomicInteger YEAR = new AtomicInteger(1960);

    /** The report of the town, or the county's own. */
    private record Matter(ReportId id, Map<String, String> names) implements Matrix.Matter {}

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private ReportWorld.Hands hands;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DispatchWorld.People people;

    private Callers callers;
    private Actor master;
    private final Stage stage = new Stage();
    private Matter town;
    private Matter county;
    private String request;
    private DatabasePrint print;
    private Matrix<ReportState, ReportAct, Matter> matrix;

    @BeforeAll
    void twoReportsWithTheirFigures() {
        request = hands.request(LocalDate.of(2020, 8, 1)).toString();
        town = matter(hands.begun(QUARTER, TOWN));
        county = matter(hands.begun(QUARTER, COUNTY));
        hands.fill(hands.filler, town.id());
        hands.fill(hands.officer, county.id());
        master = people.master("报专家", QINGGANG, "cnc");
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        matrix = new Matrix<>(Report.STEPS, ReportState.class, stage, print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("report transitions.tried={}", matrix.tried());
        print.close();
        hands.forgetAll();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTableAllowsHappensAndNothingElse(ReportAct act) {
        stage.act = act;
        assertThat(matrix.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here. */
    private static List<Way> waysTo(ReportAct act) {
        String one = "/reports/{report}";
        return switch (act) {
            case OPEN -> List.of(desk("/reports", "template", "{form}", "period", "{year}"));
            case FILL -> List.of(desk(one + "/figures"));
            // Comes with a picture of its paper: its story stands in ReportStoryTests.
            case TYPE -> List.of();
            case EXPLAIN -> List.of(desk(one + "/cells/M04-01/explanation", "words", "只有这一件，没有漏报"));
            case CHECK -> List.of(desk(one + "/check"));
            case SIGN -> List.of(desk(one + "/signature"));
            case REVISE -> List.of(desk(one + "/revision", "words", "单位写错了"));
            case ASK_LATE -> List.of(desk(one + "/late", "lateReason", "台风停电"));
            case ALLOW_LATE -> List.of(desk(one + "/late/leave"));
            case SUBMIT -> List.of(desk(one + "/submission"));
            case RETURN -> List.of(desk(one + "/return", "words", "请核对"));
            case ACCEPT -> List.of(desk(one + "/acceptance", "words", "已收，回执 1 号"));
            case LOCK -> List.of(desk(one + "/lock"));
            case RESTATE -> List.of(desk(one + "/restatement", "reason", "登记时间改正"));
        };
    }

    private Matter matter(ReportId id) {
        return new Matter(id, Map.of("report", id.toString(), "form", hands.form("year-records").templateId().toString()));
    }

    /** The same two reports serve every attempt: what an attempt has changed is put back. */
    private final class Stage implements Matrix.Stage<ReportState, ReportAct, Matter> {

        private ReportAct act = ReportAct.OPEN;

        @Override
        public Matter in(ReportState state, Role role) {
            Matter matter = role == Role.TOWN_CADRE ? town : county;
            boolean filed = Set.of(ReportState.SUBMITTED, ReportState.ACCEPTED, ReportState.LOCKED, ReportState.RESTATED)
                    .contains(state);
            boolean locked = state == ReportState.LOCKED || state == ReportState.RESTATED;
            boolean allowed = act != ReportAct.ASK_LATE && act != ReportAct.ALLOW_LATE;
            hands.forge("set session_replication_role = replica", """
                    update report.report set state = '%s', due_on = last_day + 1, filled_by = gen_random_uuid(), checked_by = gen_random_uuid(),
                      signed_by = gen_random_uuid(), late_asked_by = gen_random_uuid(), late_reason = '停电',
                      late_allowed_by = %s, submitted_on = %s, seal = %s, locked_at = %s
                    where report_id = '%s'
                    """.formatted(state, allowed || filed ? "gen_random_uuid()" : "null", filed ? "last_day + 2" : "null",
                    locked ? "repeat('0', 64)" : "null", locked ? "now()" : "null", matter.id()),
                    act == ReportAct.RESTATE
                            ? "update request.help_request set submitted_at = submitted_at + interval '1 second' where request_id = '%s'"
                                    .formatted(request)
                            : "select 1");
            return matter;
        }

        @Override
        public Matter nothing() {
            Map<String, String> names = new HashMap<>(county.names());
            names.put("year", Integer.toString(YEAR.incrementAndGet()));
            return new Matter(county.id(), names);
        }

        @Override
        public ReportState state(Matter matter) {
            return hands.state(matter.id());
        }

        @Override
        public ReportState newest() {
            return hands.newest();
        }

        @Override
        public Set<Role> elsewhere(ReportAct done) {
            return done == ReportAct.TYPE ? Set.of(Role.TOWN_CADRE, Role.CITY_STAFF) : Set.of();
        }

        @Override
        public boolean bringsBack() {
            return true;
        }

        @Override
        public boolean triesStrangersWhereOthersMay() {
            return true;
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return role == Role.EXPERT
                    ? callers.as(master)
                    : callers.as(role, role == Role.TOWN_CADRE || role == Role.ENTERPRISE_UNION ? TOWN : COUNTY);
        }
    }
}
