package org.touyan.insight.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.CsvRows;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** What is handed over to the national system: with consent, effective, the same file twice, and each time written down. */
@TouyanTest
@Import(RecordWorld.class)
class NationalExportTests {

    private static final String PAGE = "/desk/national";
    private static final String DAY = "2026-11-23";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private RecordWorld.Logged logged;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private WebApplicationContext context;

    private Actor officer = Actor.PUBLIC;
    private Actor master = Actor.PUBLIC;

    @BeforeEach
    void somebodyHelps() {
        clock.set(MovableClock.MONDAY_MORNING);
        officer = people.cityStaff("交数的");
        master = people.pomeloMaster("交出去");
    }

    @Test
    @DisplayName("Who has not agreed is in no file; who has is, with effective unpaid records only, until he takes it back")
    void onlyWhoAgreedAndOnlyWhatIsEffective() {
        RecordId effective = logged.by(master, officer, master, 90, false);
        RecordId captured = logged.by(master, officer, master, 60, false);
        String number = number(effective);
        makeEffective(effective);
        assertThat(volunteers()).doesNotContain(rosterNumber());
        assertThat(records()).doesNotContain(number);

        agree("true");
        assertThat(volunteers()).contains(rosterNumber());
        assertThat(records()).contains(number).doesNotContain(number(captured));

        agree("false");
        assertThat(volunteers()).doesNotContain(rosterNumber());
        assertThat(records()).doesNotContain(number);
    }

    @Test
    @DisplayName("The same file twice is the same byte by byte, as a sheet and as values; volunteers only for a reason, which is kept")
    void theSameFileTwice() {
        agree("true");
        for (String file : List.of("TEAMS", "VOLUNTEERS", "PROJECTS", "RECORDS")) {
            for (String kind : List.of("xlsx", "csv")) {
                byte[] first = taken(file, kind, "再交一遍").getContentAsByteArray();
                clock.set(clock.instant().plusSeconds(61));
                assertThat(taken(file, kind, "再交一遍").getContentAsByteArray()).as(file + kind).isEqualTo(first);
            }
        }
        assertThat(taken("VOLUNTEERS", "csv", "").getStatus()).isEqualTo(422);
        assertThat(count("select count(*) from privacy.unmasking where subject_kind = 'national-export' and reason = '再交一遍'"))
                .isEqualTo(4);
        assertThat(count("select count(*) from audit.entry where act = 'national.exported'")).isGreaterThanOrEqualTo(16);
    }

    @Test
    @DisplayName("Only an officer opens the page, and it says that no conformity is claimed")
    void onlyAnOfficer() {
        assertThat(Insider.as(Role.TOWN_CADRE, COUNTY.child(QINGGANG), accounts, port).get(PAGE).status()).isEqualTo(403);
        Browser browser = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port);
        Browser.Seen page = browser.get(PAGE);
        assertThat(page.text()).contains("没有拿到标准全文");
        assertThat(browser.submit(page, PAGE, Map.of("file", "RECORDS", "until", "2099-01-01", "kind", "csv")).text())
                .contains("还没有到");
        assertThat(browser.submit(page, PAGE + "/agreements", Map.of("who", "没有这个人", "channel", "PAPER")).status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("The document maps every column")
    void everyColumnIsMapped() throws IOException {
        String document = Files.readString(Path.of("docs/national-export.md"));
        for (String file : List.of("TEAMS", "VOLUNTEERS", "PROJECTS", "RECORDS")) {
            String heading = new String(taken(file, "csv", "看列名").getContentAsByteArray(), StandardCharsets.UTF_8).lines()
                    .findFirst()
                    .orElseThrow().replace("\uFEFF", "");
            assertThat(List.of(heading.split(",", -1))).allSatisfy(column -> assertThat(document).contains("| " + column + " |"));
        }
        assertThat(document).contains("No conformity is claimed");
    }

    private List<String> volunteers() {
        return rows("VOLUNTEERS").stream().map(row -> Objects.requireNonNull(row.get("志愿者编号"))).toList();
    }

    private List<String> records() {
        return rows("RECORDS").stream().map(row -> Objects.requireNonNull(row.get("记录编号"))).toList();
    }

    private List<Map<String, String>> rows(String file) {
        return CsvRows.of(new String(taken(file, "csv", "交给民政").getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse taken(String file, String kind, String reason) {
        return new Pages(context).answer(officer,
                post(PAGE).param("file", file).param("until", DAY).param("kind", kind).param("reason", reason));
    }

    private void agree(String agreed) {
        assertThat(new Pages(context)
                .answer(officer, post(PAGE + "/agreements").param("who", rosterNumber()).param("channel", "PAPER")
                        .param("agreed", agreed))
                .getStatus()).isEqualTo(303);
    }

    private String rosterNumber() {
        return Acting.doing(Actor.SYSTEM, () -> people.as(Actor.SYSTEM,
                () -> jdbc.sql("select roster_no from roster.person where person_id = :id").param("id", master.person())
                        .query(String.class).single()));
    }

    private String number(RecordId id) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql("select record_no from record.service_record where record_id = :id")
                .param("id", id.value()).query(String.class).single());
    }

    private void makeEffective(RecordId id) {
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                update record.service_record set state = 'EFFECTIVE', confirmed_how = 'LINK', confirmed_at = captured_at, effective_at = captured_at
                where record_id = :id
                """).param("id", id.value()).update());
    }

    private long count(String sql) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).query(Long.class).single());
    }
}
