package org.touyan.flow;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.BriefState;
import org.touyan.insight.brief.BriefWorld;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;
import org.touyan.insight.brief.settle.SettleBrief;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** Every transition of a brief, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(BriefWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(BriefTransitionsTests.class);

    private record Matter(BriefId brief, String period) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("brief", brief.toString(), "period", period, "words",
                    "请各镇落实，" + UUID.randomUUID().toString().replaceAll("[0-9]", ""));
        }
    }

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private BriefWorld.Months months;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private Accounts accounts;
    @Autowired
    private SettleBrief settle;
    @Autowired
    private JdbcClient jdbc;

    private Callers callers;
    private YearMonth month = YearMonth.of(2041, 1);
    private BriefId brief = BriefId.next();
    private String paper = "";
    private DatabasePrint print;
    private Matrix<BriefState, BriefAct, Matter> matrix;

    /** The same brief serves every attempt; a paper that was once issued for it stands in whenever it has to be signed. */
    @BeforeAll
    void aSignedBrief() {
        month = months.fresh();
        brief = months.drafted(month);
        Actor officer = people.cityStaff("周佩兰");
        Actor leader = people.staff("应国梁", Role.CITY_LEADER, COUNTY);
        Acting.run(officer, () -> settle.check(officer, brief));
        Acting.run(leader, () -> settle.sign(leader, brief));
        paper = asked("select paper_id::text from brief.brief where brief_id = :id");
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        matrix = new Matrix<>(Brief.STEPS, BriefState.class, new Stage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("brief transitions.tried briefs={}", matrix.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPLACE")
    void whatTheTableAllowsHappensAndNothingElse(BriefAct act) {
        assertThat(matrix.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here; that a brief is replaced follows from the next edition. */
    private static List<Way> waysTo(BriefAct act) {
        String at = "/briefs/{brief}";
        return switch (act) {
            case OPEN -> List.of(desk("/briefs", "period", "{period}"));
            case EDIT -> List.of(desk(at + "/texts/NEEDS", "words", "{words}"));
            case REFRESH -> List.of(desk(at + "/refresh"));
            case CHECK -> List.of(desk(at + "/check"));
            case RETURN -> List.of(desk(at + "/return", "reason", "说清楚"));
            case SIGN -> List.of(desk(at + "/signature"));
            case PUBLISH -> List.of(desk(at + "/publication"));
            case REPLACE -> List.of();
        };
    }

    private String asked(String sql) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).param("id", brief).query(String.class).single());
    }

    private void putBack(BriefState state) {
        boolean signed = !state.open();
        AsOwner.forge(environment, "set session_replication_role = replica",
                "delete from brief.text where not generated and brief_id = '%s'".formatted(brief), """
                        update brief.brief set state = '%s', edited_by = null, checked_at = %s, checked_by = null, signed_by = null, signed_at = %s,
                          paper_id = %s, published_at = %s where brief_id = '%s'
                        """.formatted(state, state == BriefState.CHECKED || signed ? "as_of" : "null", signed ? "as_of" : "null",
                        signed ? "'" + paper + "'" : "null", state.out() ? "as_of" : "null", brief));
    }

    private final class Stage implements Matrix.Stage<BriefState, BriefAct, Matter> {

        @Override
        public Matter in(BriefState state, Role role) {
            putBack(state);
            return new Matter(brief, month.toString());
        }

        @Override
        public boolean bringsBack() {
            return true;
        }

        @Override
        public Matter nothing() {
            return new Matter(BriefId.next(), month.minusMonths(1).toString());
        }

        @Override
        public BriefState state(Matter matter) {
            return BriefState.valueOf(asked("select state from brief.brief where brief_id = :id"));
        }

        @Override
        public BriefState newest() {
            return BriefState.valueOf(people.as(Actor.SYSTEM,
                    () -> jdbc.sql("select state from brief.brief order by brief_id desc limit 1").query(String.class).single()));
        }

        @Override
        public boolean triesEveryDoorInEveryState() {
            return false;
        }

        @Override
        public boolean triesStrangersWhereOthersMay() {
            return true;
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return callers.as(role == Role.EXPERT ? Role.PUBLIC : role, COUNTY);
        }
    }
}
