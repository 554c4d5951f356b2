package org.touyan.service.menu;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.availability.AnnounceAbsence;
import org.touyan.people.roster.availability.SetFreeTime;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.Half;
import org.touyan.service.menu.MenuWorld.Office;
import org.touyan.service.menu.draft.KeepOffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.run;
import static org.touyan.service.menu.MenuWorld.OFFICER;

/** A draft that writes itself, and who is told when it is late. */
@TouyanTest
@Import(MenuWorld.class)
class DraftStoryTests {

    private record Unmet(String subject, String town, java.time.Instant at) implements DemandUnmet {}

    @Autowired
    private Office office;
    @Autowired
    private KeepOffer keepOffer;
    @Autowired
    private SetFreeTime freeTime;
    @Autowired
    private AnnounceAbsence absence;
    @Autowired
    private Accounts accounts;
    @Autowired
    private org.springframework.context.ApplicationEventPublisher facts;
    @LocalServerPort
    private int port;

    /** Its last time begins at half past eight: the chores of that hour and of the first minute after it. */
    @Test
    void onTheLastEveningOfAMonthTheChoresWorkForTheNextOneAndBringNothingOutBeforeItsDay() {
        YearMonth month = YearMonth.of(2039, 4);
        office.itIs(LocalDate.of(2039, 3, 20));
        office.open(month);
        office.confirm(office.line(month, "四月的一项", office.person("袁四月"), Office.at(month.atDay(9), 9, 2)));
        office.approve(month);

        office.itIs(LocalDate.of(2039, 3, 31), LocalTime.of(20, 45));
        office.everyChore("menu.");
        assertThat(stateOf(month)).isEqualTo("REVIEWED");
        assertThat(lists(month.plusMonths(1))).as("the month after the next").isZero();
        office.itIs(LocalDate.of(2039, 4, 1), LocalTime.of(0, 1));
        office.everyChore("menu.");
        assertThat(stateOf(month)).isEqualTo("PUBLISHED");
    }

    private String stateOf(YearMonth month) {
        return office.ask(String.class, "select state from menu.monthly_list where month = ?", month.atDay(1));
    }

    @Test
    void onTheTwentiethTheDraftWritesItselfFromStandingOffersFreeTimeAndWhatWasMissing() {
        YearMonth month = YearMonth.of(2038, 3);
        office.itIs(LocalDate.of(2038, 1, 20));
        office.open(YearMonth.of(2038, 2));
        PersonId by = office.person("袁常年");
        run(DONG, () -> freeTime.set(DONG, by, Set.of(new FreeHalf(3, Half.AM)), 8));
        ItemId item = office.line(YearMonth.of(2038, 2), "每月看果园", by, Office.at(LocalDate.of(2038, 2, 3), 9, 2),
                Office.at(LocalDate.of(2038, 2, 10), 9, 2));
        run(OFFICER, () -> keepOffer.keep(OFFICER, item));
        assertThatThrownBy(() -> run(OFFICER, () -> keepOffer.keep(OFFICER, item))).hasMessage("menu.offer.already");
        office.asSystem(() -> {
            facts.publishEvent(new Unmet("fishery", "331083101", java.time.Instant.parse("2038-02-10T02:00:00Z")));
            facts.publishEvent(new Unmet("fishery", "331083101", java.time.Instant.parse("2038-02-11T02:00:00Z")));
            return true;
        });
        run(DONG, () -> absence.announce(DONG, by, LocalDate.of(2038, 3, 1), LocalDate.of(2038, 3, 14), "出门"));

        office.itIs(LocalDate.of(2038, 2, 19));
        office.chore("menu.draft");
        assertThat(lists(month)).isZero();
        office.itIs(LocalDate.of(2038, 2, 20));
        office.chore("menu.draft");
        office.chore("menu.draft");

        assertThat(lists(month)).isEqualTo(1);
        assertThat(office.ask(String.class, "select state || source from menu.item where month = ? and title = '每月看果园'",
                month.atDay(1))).isEqualTo("DRAFTOFFER");
        assertThat(office.ask(String.class, """
                select string_agg(to_char(s.from_at at time zone 'Asia/Shanghai', 'DD HH24:MI'), ',' order by s.from_at)
                from menu.slot s join menu.item i using (item_id) where i.month = ? and i.title = '每月看果园'
                """, month.atDay(1))).isEqualTo("17 09:00,24 09:00");
        assertThat(office.ask(String.class, "select title || unmet_times from menu.item where month = ? and source = 'UNMET'",
                month.atDay(1))).contains("清港", "2");
        assertThat(office.ask(String.class, "select string_agg(purposes, ' ') from menu.item where month = ?", month.atDay(1)))
                .isEqualTo("RURAL RURAL");
        Browser staff = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        assertThat(staff.get("/desk/menu/" + month).text()).contains("清港", "，2 件没找到师傅）");
        staff.get("/desk/menu/" + month + "?lang=en");
        assertThat(staff.get("/desk/menu/" + month).text()).contains("nobody found 2 times)").doesNotContain("没找到师傅");
    }

    @Test
    void officersAndLeadersAreToldOnceWhenAListIsLateOrMissing() {
        AccountId officer = account("draft.officer", Role.CITY_STAFF);
        AccountId leader = account("draft.leader", Role.CITY_LEADER);
        office.itIs(LocalDate.of(2038, 6, 26));
        office.chore("menu.remind");
        office.chore("menu.remind");
        assertThat(told("menu.late/2038-07", officer)).isEqualTo(1);
        assertThat(told("menu.late/2038-07", leader)).isEqualTo(1);
        assertThat(told("menu.missing/2038-06", officer)).isEqualTo(1);
        assertThat(Insider.of(officer, accounts, port).get("/desk").text()).contains("2038年7月的服务单还没批", "2038年6月的服务单还没公布");
        assertThat(Insider.of(leader, accounts, port).get("/lead").text()).contains("2038年7月的服务单还没批");

        office.open(YearMonth.of(2038, 7));
        office.confirm(
                office.line(YearMonth.of(2038, 7), "赶出来的一项", office.person("袁赶上"), Office.at(LocalDate.of(2038, 7, 8), 9, 1)));
        office.approve(YearMonth.of(2038, 7));
        office.itIs(LocalDate.of(2038, 7, 1));
        office.chore("menu.publish");
        office.chore("menu.remind");
        assertThat(told("menu.missing/2038-07", officer)).isZero();
        assertThat(Insider.of(officer, accounts, port).get("/desk").text()).doesNotContain("2038年7月的服务单");

        office.withdraw(new ItemId(office.ask(java.util.UUID.class, "select item_id from menu.item where title = '赶出来的一项'")),
                "师傅住院了");
        office.chore("menu.remind");
        assertThat(told("menu.empty/2038-07", leader)).isEqualTo(1);
        assertThat(Insider.of(officer, accounts, port).get("/desk").text()).contains("2038年7月的服务单上一项都不剩了");
    }

    @Test
    void aMasterSaysYesNoOrWhatToChangeWithOneTap() {
        YearMonth month = YearMonth.of(2038, 9);
        office.itIs(LocalDate.of(2038, 8, 21));
        office.open(month);
        PersonId by = office.person("袁自己");
        ItemId right = office.line(month, "对的一项", by, Office.at(month.atDay(3), 9, 2));
        ItemId wrong = office.line(month, "要改的一项", by, Office.at(month.atDay(10), 9, 2));
        ItemId never = office.line(month, "去不了的一项", by, Office.at(month.atDay(17), 9, 2));
        office.line(month, "别人的一项", office.person("袁别人"), Office.at(month.atDay(3), 9, 2));
        AccountId account = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("13805768899", "袁自己", Role.EXPERT, Roster.QINGGANG, by.value()));
        office.chore("menu.ask");
        office.chore("menu.ask");
        assertThat(office.ask(Long.class, "select count(*) from notification.message where dedupe_key = ? and channel = 'INBOX'",
                "menu.asked/2038-09-01/" + account.value())).isEqualTo(1);
        Browser master = Insider.of(account, accounts, port);
        assertThat(master.get("/me").text()).contains("下面的单，您看对不对（3 项）");
        Seen page = master.get("/me/menu");
        assertThat(page.text()).contains("对的一项", "要改的一项").doesNotContain("别人的一项");

        Seen silent = master.submit(page, "/me/menu/" + wrong, Map.of("act", "CORRECT", "words", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(".errsum a").eachAttr("href")).containsExactly("#words-" + wrong);
        master.submit(page, "/me/menu/" + wrong, Map.of("act", "CORRECT", "words", "改到下午"));
        master.submit(page, "/me/menu/" + right, Map.of("act", "CONFIRM"));
        master.submit(page, "/me/menu/" + never, Map.of("act", "DECLINE"));

        assertThat(state(right)).isEqualTo("CONFIRMED");
        assertThat(state(wrong)).isEqualTo("DRAFT");
        assertThat(state(never)).isEqualTo("DECLINED");
        assertThat(office.ask(String.class, "select answer || answered_by_name from menu.item where item_id = ?", wrong.value()))
                .isEqualTo("改到下午袁自己");
        assertThat(office.ask(Long.class, "select count(*) from audit.entry where subject_id = ?", right.toString()))
                .isGreaterThan(1);
    }

    private AccountId account(String login, Role role) {
        return Acting.doing(Actor.SYSTEM, () -> accounts.open(login, login, role, Roster.CITY, null));
    }

    private long told(String occasion, AccountId account) {
        return office.ask(Long.class, "select count(*) from notification.message where dedupe_key = ?",
                occasion + '/' + account.value());
    }

    private long lists(YearMonth month) {
        return office.ask(Long.class, "select count(*) from menu.monthly_list where month = ?", month.atDay(1));
    }

    private String state(ItemId item) {
        return office.ask(String.class, "select state from menu.item where item_id = ?", item.value());
    }

}
