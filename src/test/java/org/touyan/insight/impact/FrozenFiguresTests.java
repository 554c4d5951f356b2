package org.touyan.insight.impact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.audit.AlsoVerified;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Moved;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Verdict;
import org.touyan.insight.impact.domain.Verification;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.visit.VisitWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** A figure that was frozen still verifies, or it is said by name what moved. */
@TouyanTest
@Import(VisitWorld.class)
class FrozenFiguresTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String A = "00000000-0000-7000-8000-0000000000a1";
    private static final String B = "00000000-0000-7000-8000-0000000000a2";
    private static final String C = "00000000-0000-7000-8000-0000000000a3";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Metrics metrics;
    @Autowired
    private Snapshots snapshots;
    @Autowired
    private Verification verification;
    @Autowired
    private List<AlsoVerified> others;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Environment environment;

    private Actor officer = Actor.PUBLIC;

    @BeforeEach
    void twoTeamsOnAMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
        officer = people.staff("数数的", Role.CITY_STAFF, COUNTY);
        AsOwner.forge(environment, "delete from roster.team where slug like 'frozen-%'", team(A, "frozen-a", "2025-03-01"),
                team(B, "frozen-b", "2026-03-01"));
    }

    @Test
    @DisplayName("What nobody has touched is still the same, and a team that ends later does not move the day before it")
    void stillTheSame() {
        Snapshot frozen = frozen();
        AsOwner.forge(environment,
                "update roster.team set ended_by = 'x', ended_at = '2026-12-24T00:00:00Z' where team_id = '" + A + "'");

        Verdict verdict = verdict(frozen);

        assertThat(verdict.same()).isTrue();
        assertThat(verdict.line()).endsWith("still the same");
        assertThat(looked()).noneMatch(line -> line.contains(A));
    }

    @Test
    @DisplayName("A row changed by hand, a row deleted and a row added are named, each with what happened to it")
    void whatMovedIsNamed() {
        Snapshot frozen = frozen();
        AsOwner.forge(environment, "update roster.team set kind = 'SPEAKERS' where team_id = '" + A + "'",
                "delete from roster.team where team_id = '" + B + "'", team(C, "frozen-c", "2026-04-01"));

        Verdict verdict = verdict(frozen);

        assertThat(verdict.moved()).extracting(Moved::row, Moved::how).containsExactly(tuple(A, Moved.How.CHANGED),
                tuple(B, Moved.How.DELETED), tuple(C, Moved.How.ADDED));
        assertThat(verdict.moved().getFirst().changes()).containsExactly(new Moved.Change("kind", "TRADE", "SPEAKERS"));
        assertThat(verdict.redefined()).isFalse();
        assertThat(verdict.altered()).isEmpty();
        assertThat(looked()).anyMatch(line -> line.contains("row %s moved: kind TRADE -> SPEAKERS".formatted(A))
                && line.contains("row %s is gone".formatted(B)) && line.contains("row %s was added".formatted(C)));
    }

    @Test
    @DisplayName("When a view beneath the definition is another, the definition has changed, and nothing is said of rows")
    void aChangedDefinitionIsSaid() {
        Snapshot frozen = freeze("monthly-lists", Period.month(YearMonth.of(2026, 10)));
        String view = people.as(Actor.SYSTEM,
                () -> jdbc.sql("select pg_get_viewdef('menu.counted_list'::regclass)").query(String.class).single())
                .replace(";", "");
        try {
            AsOwner.forge(environment, "create or replace view menu.counted_list with (security_invoker = true) as " + view
                    + " and l.version >= 0");
            Verdict verdict = verdict(frozen);
            assertThat(verdict.redefined()).isTrue();
            assertThat(verdict.moved()).isEmpty();
            assertThat(verdict.line()).contains("the definition changed");
        } finally {
            AsOwner.forge(environment, "create or replace view menu.counted_list with (security_invoker = true) as " + view);
        }
        assertThat(verdict(frozen).same()).isTrue();
    }

    @Test
    @DisplayName("The application cannot change what is frozen, and whoever holds the disk is found out")
    void theFrozenCopyIsSealed() {
        Snapshot one = frozen();
        Snapshot other = frozen();
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("update impact.snapshot set value = 9").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("delete from impact.snapshot_row").update()))
                .isInstanceOf(DataAccessException.class);
        AsOwner.forge(environment, "alter table impact.snapshot_row disable trigger user",
                "alter table impact.snapshot disable trigger user",
                "update impact.snapshot_row set canonical = '{}' where snapshot_id = '%s' and row_id = '%s'"
                        .formatted(one.snapshotId(), A),
                "update impact.snapshot set value = value + 1 where snapshot_id = '%s'".formatted(other.snapshotId()),
                "alter table impact.snapshot_row enable trigger user", "alter table impact.snapshot enable trigger user");

        assertThat(verdict(one).altered()).containsExactly(A);
        assertThat(verdict(other).altered()).containsExactly(Verdict.WHOLE);
        assertThat(looked()).anyMatch(line -> line.contains("TAMPERED: the frozen row " + A))
                .anyMatch(line -> line.contains("TAMPERED: the frozen copy"));
        AsOwner.forge(environment, "truncate impact.snapshot_row, impact.snapshot cascade");
    }

    @Test
    @DisplayName("An officer freezes a figure, sees what moved, restates it once with a reason, and everybody reads both values and why")
    void frozenSeenAndRestated() {
        Browser browser = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port);
        Browser.Seen list = browser.get("/desk/figures");
        assertThat(browser.submit(list, "/desk/figures", Map.of("metric", "no-such", "period", "2026")).text())
                .contains("请选一个数字");
        assertThat(browser.submit(list, "/desk/figures", Map.of("metric", "volunteer-teams", "period", "2031-01-01")).text())
                .contains("这个时段还没有开始");
        assertThat(browser.submit(list, "/desk/figures", Map.of("metric", "volunteer-teams", "period", "去年")).text())
                .contains("时段请写成");
        String door = browser.submit(list, "/desk/figures", Map.of("metric", "volunteer-teams", "period", DAY.toString()))
                .location();
        assertThat(browser.get(door).text()).contains("和公布时一样", "劳模工匠志愿服务队", "封签");

        AsOwner.forge(environment, team(C, "frozen-c", "2026-04-01"));
        Browser.Seen moved = browser.get(door);
        assertThat(moved.text()).contains("有记录变了", C, "后来多的");
        assertThat(browser.submit(moved, door + "/restatement", Map.of("reason", "")).status()).isEqualTo(422);
        String later = browser.submit(moved, door + "/restatement", Map.of("reason", "漏登了一支队伍")).location();
        assertThat(browser.get(later).text()).contains("和公布时一样", "漏登了一支队伍");
        assertThat(browser.get(door).text()).contains("后来更正为");
        assertThat(new Browser(port).get("/figures/volunteer-teams").page().select("s").eachText()).isNotEmpty();
        assertThat(new Browser(port).get("/figures/volunteer-teams").text()).contains("更正：漏登了一支队伍");
        assertThat(new Browser(port).get("/desk/figures").status()).isNotEqualTo(200);
        assertThatThrownBy(() -> restate(door, "再来一次")).isInstanceOf(RuleBroken.class);
    }

    private void restate(String door, String reason) {
        var id = new SnapshotId(java.util.UUID.fromString(door.substring(door.lastIndexOf('/') + 1)));
        Acting.run(officer, () -> snapshots.restate(officer, id, reason));
    }

    private Snapshot frozen() {
        return freeze("volunteer-teams", Period.upTo(DAY));
    }

    private Snapshot freeze(String metric, Period period) {
        return Acting.doing(officer, () -> snapshots.freeze(officer, metrics.the(metric), COUNTY, period));
    }

    private Verdict verdict(Snapshot snapshot) {
        return Acting.doing(officer, () -> verification.of(snapshot.snapshotId()));
    }

    private List<String> looked() {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> others.stream()
                .flatMap(other -> other.look().lines().stream()).toList()));
    }

    private static String team(String id, String slug, String founded) {
        return """
                insert into roster.team (team_id, slug, name, kind, org_path, founded_by, founded_at, version)
                values ('%s', '%s', '冻结%s队', 'TRADE', '%s', '数数的', '%sT00:00:00Z', 1)
                """.formatted(id, slug, slug, COUNTY.value(), founded);
    }
}
