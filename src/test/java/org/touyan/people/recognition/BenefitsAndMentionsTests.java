package org.touyan.people.recognition;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.recognition.RecognitionWorld.MONDAY;
import static org.touyan.people.recognition.RecognitionWorld.TOWN;

/** What goes with an honour, and what is none, through the pages. */
@TouyanTest
@Import(RecognitionWorld.class)
class BenefitsAndMentionsTests {

    private static final String BENEFITS = "/desk/honours/benefits";
    private static final String MENTIONS = "/desk/honours/mentions";

    @Autowired
    private RecognitionWorld.Committee committee;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Experts experts;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private SettleHonour settleHonour;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    private Browser city;

    @BeforeEach
    void signIn() {
        committee.itIs(MONDAY);
        city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
    }

    @Test
    void aBenefitIsPaidOnceToWhoeverHoldsTheVerifiedHonourAndAnotherChecksTheReceipt() {
        String at = benefit("2021");
        PersonId lin = committee.person("林领奖");
        committee.person("林没有");
        AwardId award = Acting.doing(TOWN,
                () -> enterHonour.enter(TOWN, lin, new Decision("national-may-day-medal", "全国五一劳动奖章", 2020, null, null)));
        assertThat(pay(at, "林领奖").page().select("#who-err")).hasSize(1);
        Acting.doing(Roster.ZHAO, () -> settleHonour.verify(Roster.ZHAO, award));

        assertThat(pay(at, "林没有").status()).isEqualTo(422);
        assertThat(pay(at, "林领奖").status()).isEqualTo(303);
        assertThat(pay(at, "林领奖").page().select("#who-err").text()).contains("已经发给他了");

        Browser.Seen own = city.get(at);
        assertThat(own.text()).contains("林领奖", "1000.50", "等另一位同事核对").doesNotContain("recognition.");
        assertThat(own.page().select("form[action$=/receipt]")).isEmpty();
        Browser colleague = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        Browser.Seen waiting = colleague.get(at);
        String receipt = waiting.page().select("form[action$=/receipt]").attr("action");
        assertThat(city.post(receipt, Map.of("_csrf", city.token())).status()).isEqualTo(422);
        assertThat(colleague.submit(waiting, receipt, Map.of()).status()).isEqualTo(303);
        assertThat(colleague.submit(waiting, receipt, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void theDatabaseItselfRefusesAReceiptByWhoeverPaid() {
        String at = benefit("2022");
        PersonId lin = committee.person("林签收");
        AwardId award = Acting.doing(TOWN,
                () -> enterHonour.enter(TOWN, lin, new Decision("national-may-day-medal", "全国五一劳动奖章", 2020, null, null)));
        Acting.doing(Roster.ZHAO, () -> settleHonour.verify(Roster.ZHAO, award));
        assertThat(pay(at, "林签收").status()).isEqualTo(303);

        assertThatThrownBy(() -> Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                update recognition.payment set receipt_by = paid_by, receipt_by_name = 'x', receipt_at = now() where person_id = :id
                """).param("id", lin).update()))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({"amount,0,amount", "amount,一千,amount", "amount,1.005,amount", "year,1999,year", "year,去年,year", "kind,GOLD,kind",
            "kind,'',kind", "source,'',source", "honourType,national-pioneer,honourType"})
    void eachMistakeInABenefitIsToldAtItsFieldAndNothingIsStored(String field, String typed, String blamed) {
        int before = committee.all("select kind from recognition.benefit").size();

        Browser.Seen wrong = city.submit(city.get(BENEFITS), BENEFITS, benefit(Map.of(field, typed)));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errsum a").eachAttr("href")).containsExactly("#" + blamed);
        assertThat(wrong.page().select("#" + blamed + "-err")).hasSize(1);
        assertThat(committee.all("select kind from recognition.benefit")).hasSize(before);
    }

    @Test
    void aLineOfTheTableIsEnteredOnceAndTreatmentIsNoTitle() {
        benefit("2024");

        assertThat(city.submit(city.get(BENEFITS), BENEFITS, benefit(Map.of("year", "2024"))).page().select("#kind-err"))
                .hasSize(1);
        assertThat(city.get(BENEFITS).text()).contains("全国五一劳动奖章 享受省部级劳模待遇", "不是另一个称号");
        Browser town = Insider.as(Role.TOWN_CADRE, Roster.QINGGANG, accounts, port);
        assertThat(town.get(BENEFITS).text()).contains("荣誉津贴");
        assertThat(town.get(BENEFITS).page().select("main form[method=post]")).isEmpty();
    }

    @Test
    void aLineThatWasTypedWrongIsWithdrawnAndEnteredAgainUntilSomebodyIsPaid() {
        String wrong = benefit("2019");
        Browser.Seen page = city.get(wrong);
        assertThat(city.submit(page, wrong + "/withdrawal", Map.of()).status()).isEqualTo(303);

        String right = benefit("2019");
        assertThat(right).isNotEqualTo(wrong);
        assertThat(city.get(wrong).text()).contains("已作废");
        assertThat(city.get(wrong).page().select("form[action$=/payments], form[action$=/withdrawal]")).isEmpty();
        assertThat(city.get(BENEFITS).page().select("tr:contains(2019):contains(已作废)")).hasSize(1);
        assertThat(city.post(wrong + "/withdrawal", Map.of("_csrf", city.token())).status()).isEqualTo(422);
        PersonId lin = committee.person("林作废");
        AwardId award = Acting.doing(TOWN,
                () -> enterHonour.enter(TOWN, lin, new Decision("national-may-day-medal", "全国五一劳动奖章", 2018, null, null)));
        Acting.doing(Roster.ZHAO, () -> settleHonour.verify(Roster.ZHAO, award));
        assertThat(
                city.post(wrong + "/payments", Map.of("_csrf", city.token(), "who", "林作废", "paidOn", MONDAY.toString())).status())
                .isEqualTo(404);
        assertThat(pay(right, "林作废").status()).isEqualTo(303);
        assertThat(city.get(right).page().select("form[action$=/withdrawal]")).isEmpty();
        assertThat(city.post(right + "/withdrawal", Map.of("_csrf", city.token())).status()).isEqualTo(422);
    }

    @Test
    void whatIsNoHonourStandsOnTheProfileOnlyWithThePersonsYes() {
        PersonId lin = committee.person("林课本");
        Browser.Seen form = city.get(MENTIONS);
        assertThat(city.submit(form, MENTIONS, Map.of("who", "林课本", "what", "事迹写进语文试卷", "year", "2027", "source", "某卷"))
                .page().select("#year-err")).hasSize(1);
        assertThat(city.submit(form, MENTIONS,
                Map.of("who", "林课本", "what", "事迹写进语文试卷", "year", "2023", "source", "2023 年某卷作文题")).status()).isEqualTo(303);
        Acting.run(TOWN, () -> changeConsent.give(TOWN, lin, PublicField.PROFILE, ConsentChannel.PAPER));
        String profile = "/experts/" + Acting.doing(TOWN, () -> experts.find(lin).orElseThrow()).slug();
        Browser anyone = new Browser(port);
        assertThat(anyone.get(profile).text()).doesNotContain("语文试卷");
        assertThat(city.get(MENTIONS).text()).contains("本人没同意公开");

        Acting.run(TOWN, () -> changeConsent.give(TOWN, lin, PublicField.RECOGNITION, ConsentChannel.PAPER));
        Browser.Seen shown = anyone.get(profile);
        assertThat(shown.text()).contains("事迹写进语文试卷", "2023 年某卷作文题");
        assertThat(shown.page().select(".honl").text()).doesNotContain("语文试卷");

        Acting.run(TOWN, () -> changeConsent.withdraw(TOWN, lin, PublicField.RECOGNITION, ConsentChannel.PAPER));
        assertThat(anyone.get(profile).text()).doesNotContain("语文试卷");
        Browser.Seen list = city.get(MENTIONS);
        String withdrawal = Objects.requireNonNull(list.page().selectFirst("tr:contains(林课本) form")).attr("action");
        assertThat(city.submit(list, withdrawal, Map.of()).status()).isEqualTo(303);
        assertThat(city.get(MENTIONS).text()).doesNotContain("林课本");
        Browser elsewhere = Insider.as(Role.TOWN_CADRE, Roster.CHUMEN, accounts, port);
        assertThat(elsewhere.submit(elsewhere.get(MENTIONS), MENTIONS,
                Map.of("who", "林课本", "what", "别处写的", "year", "2023", "source", "某处")).page().select("#who-err")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theirPagesCanBeReadByEverybodyAndFitTheScreen(int width) {
        String at = benefit(width == 390 ? "2025" : "2026");
        AccountId account = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("benefits" + width, "董晓梅", Role.CITY_STAFF, Roster.CITY, null));
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true));
        try (BrowserContext context = Browsers.sized(width, 900, false)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + link);
            page.locator("main form button").first().click();
            for (String path : List.of(BENEFITS, at, MENTIONS)) {
                page.navigate("http://localhost:" + port + path);
                Browsers.axe(page);
                Browsers.fitsSideways(page);
                Browsers.screenshot(page, "honours-" + width + path.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    private String benefit(String year) {
        Browser.Seen entered = city.submit(city.get(BENEFITS), BENEFITS, benefit(Map.of("year", year)));
        assertThat(entered.status()).isEqualTo(303);
        return entered.location();
    }

    private static Map<String, String> benefit(Map<String, String> changed) {
        Map<String, String> typed = new HashMap<>(
                Map.of("honourType", "national-may-day-medal", "year", "2023", "kind", "ALLOWANCE", "amount", "1000.50", "source",
                        "玉工〔2021〕9号"));
        typed.putAll(changed);
        return typed;
    }

    private Browser.Seen pay(String at, String who) {
        return city.submit(city.get(at), at + "/payments", Map.of("who", who, "paidOn", MONDAY.toString()));
    }
}
