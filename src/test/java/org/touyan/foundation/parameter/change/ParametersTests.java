package org.touyan.foundation.parameter.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class ParametersTests {

    private static final OrgPath YUHUAN = new OrgPath("/33/3310/331083/");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parameters parameters;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theDefaultAppliesUntilSomebodyChangesIt() {
        assertThat(parameters.number("record.deadline.workdays")).isEqualTo(10);
        assertThat(parameters.decimal("hours.step")).isEqualTo(0.5);
        assertThat(parameters.duration("order.contact.hours")).hasHours(24);
        assertThat(parameters.flag("star.enabled")).isFalse();
        assertThat(parameters.time("quiet.from")).isEqualTo(LocalTime.of(20, 0));
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThatThrownBy(() -> parameters.number("no.such")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyNumberHasANameAMeaningAndAGroup() {
        List<String> keys = jdbc.sql("select key from parameter.definition").query((r, n) -> r.getString(1)).list();

        assertThat(keys.stream()
                .flatMap(key -> Stream.of("parameter." + key + ".name", "parameter." + key + ".help",
                        "parameter.group." + key.substring(0, key.indexOf('.'))))
                .filter(text -> !texts.has(text)))
                .isEmpty();
    }

    @Test
    void twoPeopleChangeANumber() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);
        Browser leader = Insider.as(Role.CITY_LEADER, YUHUAN, accounts, port);
        propose(chen, "order.max-open", "4");
        assertThat(parameters.number("order.max-open")).isEqualTo(3);

        Seen page = leader.get("/desk/parameters/order.max-open");
        assertThat(leader.submit(page, approvalOn(page), Map.of()).status()).isEqualTo(303);

        assertThat(parameters.number("order.max-open")).isEqualTo(4);
        assertThat(chen.get("/desk/parameters/order.max-open").text()).contains("4");
    }

    @Test
    void nobodyApprovesHisOwnProposal() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);
        Browser leader = Insider.as(Role.CITY_LEADER, YUHUAN, accounts, port);
        propose(chen, "order.reopen.days", "20");
        String approval = approvalOn(leader.get("/desk/parameters/order.reopen.days"));

        assertThat(chen.get("/desk/parameters/order.reopen.days").page().select("form[action$=approval]")).isEmpty();
        assertThat(chen.post(approval, Map.of("_csrf", chen.token())).status()).isEqualTo(422);
        assertThat(parameters.number("order.reopen.days")).isEqualTo(15);
    }

    @Test
    void theDatabaseRefusesAnAuthorWhoApproves() {
        assertThatThrownBy(() -> Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(s -> jdbc.sql("""
                with p as (select gen_random_uuid() as id, gen_random_uuid() as me)
                insert into parameter.setting (setting_id, key, value, valid_from, author, approver, approver_name, reason, at)
                select id, 'order.max-open', '9', current_date, me, me, 'x', 'x', now() from p
                """).update()))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aBoundOfTheLawHolds() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);

        Seen refused = propose(chen, "record.deadline.workdays", "11");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#value-err")).isNotNull();
        assertThat(refused.page().selectFirst("#value").val()).isEqualTo("11");
    }

    @Test
    void aProposalForALaterDayWaitsForThatDay() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);
        Browser leader = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);
        propose(chen, "request.draft.hours", "48", Beijing.day(Instant.now()).plusDays(3));
        Seen page = leader.get("/desk/parameters/request.draft.hours");
        leader.submit(page, approvalOn(page), Map.of());

        assertThat(parameters.number("request.draft.hours")).isEqualTo(24);
    }

    @Test
    void anAuthorTakesAProposalBack() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);
        propose(chen, "mentor.max.apprentices", "6");
        Seen page = chen.get("/desk/parameters/mentor.max.apprentices");
        String back = page.page().select("form[action$=refusal]").attr("action");

        assertThat(chen.submit(page, back, Map.of()).status()).isEqualTo(303);
        assertThat(chen.submit(page, back, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aCadreReadsButDoesNotPropose() {
        Browser cadre = Insider.as(Role.TOWN_CADRE, YUHUAN.child("331083102"), accounts, port);

        assertThat(cadre.get("/desk/parameters").status()).isEqualTo(200);
        assertThat(cadre.get("/desk/parameters/order.max-open").page().select("form[action$=proposals]")).isEmpty();
        assertThat(cadre.post("/desk/parameters/order.max-open/proposals", Map.of("_csrf", cadre.token(), "value", "5",
                "validFrom", "2099-01-01", "reason", "x")).status()).isEqualTo(403);
    }

    private Seen propose(Browser who, String key, String value) {
        return propose(who, key, value, Beijing.day(Instant.now()));
    }

    private Seen propose(Browser who, String key, String value, LocalDate from) {
        String path = "/desk/parameters/" + key;
        return who.submit(who.get(path), path + "/proposals",
                Map.of("value", value, "validFrom", from.toString(), "reason", "委员会会议决定"));
    }

    private static String approvalOn(Seen page) {
        return page.page().select("form[action$=approval]").attr("action");
    }
}
