package org.touyan.service.menu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.service.menu.MenuWorld.Office;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.draft.CopyMonth;
import org.touyan.service.menu.draft.WriteItem;
import org.touyan.service.menu.settle.AnswerItem;
import org.touyan.service.menu.settle.ApproveList;
import org.touyan.service.menu.settle.EndItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;
import static org.touyan.service.menu.MenuWorld.LEADER;
import static org.touyan.service.menu.MenuWorld.OFFICER;

/** A list from its first line to what became of it. Each story has a month of its own. */
@TouyanTest
@Import(MenuWorld.class)
class MenuStoryTests {

    @Autowired
    private ApproveList approveList;
    @Autowired
    private WriteItem writeItem;
    @Autowired
    private Office office;
    @Autowired
    private AnswerItem answerItem;
    @Autowired
    private EndItem endItem;
    @Autowired
    private CopyMonth copyMonth;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    @Test
    void aMonthFromItsDraftToTheFirstAndToItsEnd() {
        YearMonth month = YearMonth.of(2027, 2);
        office.itIs(LocalDate.of(2027, 1, 20));
        office.person("林果园");
        Browser officer = officer();
        String desk = "/desk/menu/" + month;
        officer.submit(officer.get(desk), desk + "/opening", Map.of());
        Seen written = officer.submit(officer.get(desk + "/new"), desk + "/items", line(Map.of("who", "林果园")));
        assertThat(written.status()).isEqualTo(303);

        Browser leader = leader();
        Seen empty = leader.submit(leader.get(desk), desk + "/approval", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("空单子不能批");

        String item = officer.get(desk).page().select("tbody a").attr("href");
        Seen silent = officer.submit(officer.get(item), item + "/answer", Map.of("act", "CONFIRM", "words", ""));
        assertThat(silent.status()).isEqualTo(422);
        officer.submit(officer.get(item), item + "/answer", Map.of("act", "CONFIRM", "words", "1月21日打电话，他说可以"));
        assertThat(leader.submit(leader.get(desk), desk + "/approval", Map.of()).status()).isEqualTo(303);
        assertThat(leader.get(desk).text()).contains("已批准", "批于1月20日");

        Browser anybody = new Browser(port);
        assertThat(anybody.get("/menu/" + month).text()).contains("还没出").doesNotContain("果园会诊");
        office.chore("menu.publish");
        assertThat(anybody.get("/menu/" + month).text()).doesNotContain("果园会诊");

        office.itIs(LocalDate.of(2027, 2, 1));
        office.chore("menu.publish");
        assertThat(anybody.get("/menu").location()).isEqualTo("/menu/" + month);
        Seen list = anybody.get("/menu/" + month);
        assertThat(list.text()).contains("2027年2月服务单", "果园会诊", "还剩 8 个", "共 1 项，还有 8 个名额", "清港").doesNotContain("menu.");
        Seen line = anybody.get(list.page().select(".mitem h2 a").attr("href"));
        assertThat(line.text()).contains("果园会诊", "下午 2:00", "上湫村", "技术指导", "乡村振兴", "一位劳模工匠").doesNotContain("林果园");
        assertThat(anybody.get("/en/menu/" + month).text()).contains("Service list", "8 left", "Technical guidance");

        office.itIs(LocalDate.of(2027, 2, 28));
        Browser again = officer();
        again.submit(again.get(item), item + "/outcome", Map.of("act", "FINISH"));
        office.itIs(LocalDate.of(2027, 3, 1));
        assertThat(anybody.get("/menu").location()).isEqualTo("/menu/2027-03");
        assertThat(anybody.get("/menu/2027-03").text()).contains("还没出", "2027年2月做得怎么样", "做了 1 项，没做成 0 项");
    }

    @Test
    void filtersWorkWithoutAScript() {
        YearMonth month = published(LocalDate.of(2027, 4, 1), "文旦冬管", "施文旦");

        assertThat(titles("/menu/" + month + "?audience=FARMER&mechanism=SKILL&town=331083101&kind=SERVICE&free=on"))
                .contains("文旦冬管");
        assertThat(titles("/menu/" + month + "?audience=ENTERPRISE")).doesNotContain("文旦冬管");
        assertThat(titles("/menu/" + month + "?mechanism=SPIRIT")).doesNotContain("文旦冬管");
        assertThat(titles("/menu/" + month + "?town=331083102")).doesNotContain("文旦冬管");
        assertThat(titles("/menu/" + month + "?kind=COURSE")).doesNotContain("文旦冬管");
        assertThat(titles("/menu/" + month + "?audience=NOBODY&kind=%E2%80%8B")).contains("文旦冬管");
        assertThat(new Browser(port).get("/menu/2027-13").status()).isEqualTo(404);
        assertThat(new Browser(port).get("/menu/1999-01").status()).isEqualTo(404);
    }

    @Test
    void whoeverDeclinesIsNotPublishedAndAChangeNeedsAnotherApproval() {
        YearMonth month = YearMonth.of(2027, 6);
        office.itIs(LocalDate.of(2027, 5, 20));
        office.open(month);
        ItemId yes = office.line(month, "能来的一项", office.person("贺能来"), Office.at(month.atDay(3), 9, 2));
        PersonId busy = office.person("贺不来");
        ItemId no = office.line(month, "来不了的一项", busy, Office.at(month.atDay(3), 9, 2));
        Actor himself = Roster.expert(busy, "贺不来");
        run(himself, () -> answerItem.decline(himself, no, ""));
        office.confirm(yes);
        office.approve(month);

        ItemId late = office.line(month, "批准后加的", office.person("贺后加"), Office.at(month.atDay(4), 9, 2));
        assertThat(state(month)).isEqualTo("DRAFT");
        office.itIs(LocalDate.of(2027, 6, 1));
        office.chore("menu.publish");
        assertThat(state(month)).isEqualTo("DRAFT");
        office.approve(month);

        assertThat(state(month)).isEqualTo("PUBLISHED");
        assertThat(titles("/menu/" + month)).contains("能来的一项").doesNotContain("来不了的一项", "批准后加的");
        assertThatThrownBy(() -> office.line(month, "公布后加的", busy, Office.at(month.atDay(9), 9, 2)))
                .hasMessage("shared.check.text.empty");
        assertThat(office.ask(String.class, "select state from menu.item where item_id = ?", late.value())).isEqualTo("DRAFT");
    }

    @Test
    void aLineComesToAPublishedListWithAReasonAndTheWordOfALeader() {
        YearMonth month = published(LocalDate.of(2028, 6, 1), "一直在的一项", "项一直");
        office.person("项后来");
        String desk = "/desk/menu/" + month;
        Browser officer = officer();
        Map<String, String> typed = line(Map.of("title", "后来加的一项", "who", "项后来", "because", ""));
        Seen silent = officer.submit(officer.get(desk + "/new"), desk + "/items", typed);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(".errsum a").eachAttr("href")).containsExactly("#because");
        typed.put("because", "镇里说白露前要修剪");
        typed.put("slots", "1 8:00-9:00 上湫村 2");
        Seen gone = officer.submit(officer.get(desk + "/new"), desk + "/items", typed);
        assertThat(gone.page().select(".errsum a").eachAttr("href")).containsExactly("#slots");
        typed.put("slots", "每周三 14:00-16:00 清港镇上湫村 8");
        assertThat(officer.submit(officer.get(desk + "/new"), desk + "/items", typed).status()).isEqualTo(303);
        ItemId late = new ItemId(office.ask(java.util.UUID.class, "select item_id from menu.item where title = '后来加的一项'"));
        String path = desk + "/" + late;

        Browser leader = leader();
        leader.get(path);
        assertThat(leader.post(path + "/admission", Map.of("_csrf", leader.token())).status()).as("not confirmed").isEqualTo(409);
        office.confirm(late);
        assertThat(titles("/menu/" + month)).doesNotContain("后来加的一项");
        assertThat(leader.submit(leader.get(path), path + "/admission", Map.of()).status()).isEqualTo(303);

        assertThat(titles("/menu/" + month)).contains("一直在的一项", "后来加的一项");
        assertThat(titles("/menu/" + month + "/" + late)).contains("后来加上：", "镇里说白露前要修剪", "6月7日", "6月28日");
        assertThat(state(month)).isEqualTo("PUBLISHED");
        Seen again = officer.get(desk + "/new?like=" + late);
        assertThat(again.page().select("#title").val()).isEqualTo("后来加的一项");
        assertThat(again.page().select("#slots").text()).isEmpty();
    }

    @Test
    void whoeverHasWrittenALateLineDoesNotLetItIn() {
        YearMonth month = published(LocalDate.of(2028, 8, 1), "八月的一项", "丁八月");
        ItemId late = as(OFFICER, () -> writeItem.write(OFFICER, month, Office.text("自己加的一项"),
                Provider.person(office.person("丁自己")), List.of(Office.at(month.atDay(20), 9, 1)), ItemSource.OFFICER, "村里要"));
        office.confirm(late);
        Actor both = Actor.staff(Objects.requireNonNull(OFFICER.account()), "王主任", Role.CITY_LEADER, Roster.CITY);

        assertThatThrownBy(() -> run(both, () -> approveList.admit(both, late))).hasMessage("menu.approve.same-person");
        assertThatThrownBy(() -> run(OFFICER, () -> approveList.admit(OFFICER, late)))
                .isInstanceOf(org.touyan.foundation.shared.NotAllowed.class);
        run(LEADER, () -> approveList.admit(LEADER, late));
        assertThat(titles("/menu/" + month)).contains("自己加的一项");
    }

    @Test
    void aSecretLineNamesItsAgreement() {
        office.itIs(LocalDate.of(2028, 9, 20));
        YearMonth month = YearMonth.of(2028, 10);
        office.open(month);
        Browser officer = officer();
        String desk = "/desk/menu/" + month;

        Seen wrong = officer.submit(officer.get(desk + "/new"), desk + "/items", line(Map.of("secret", "on", "agreement", "")));
        assertThat(wrong.page().select(".errsum a").eachAttr("href")).containsExactly("#agreement");
        officer.submit(officer.get(desk + "/new"), desk + "/items", line(Map.of("secret", "on", "agreement", "协议 2028-3 号")));
        assertThat(office.ask(String.class, "select agreement from menu.item where month = ? and secret", month.atDay(1)))
                .isEqualTo("协议 2028-3 号");
    }

    @Test
    void aWithdrawnLineSaysWhyAndItsProviderIsFreeAgain() {
        YearMonth month = published(LocalDate.of(2027, 8, 1), "要撤的一项", "钟要撤");
        ItemId item = new ItemId(office.ask(java.util.UUID.class, "select item_id from menu.item where title = '要撤的一项'"));

        assertThatThrownBy(() -> run(OFFICER, () -> endItem.withdraw(OFFICER, item, " "))).hasMessage("shared.check.text.empty");
        run(OFFICER, () -> endItem.withdraw(OFFICER, item, "台风，码头封了"));

        assertThat(titles("/menu/" + month)).contains("撤下了", "台风，码头封了", "还有 0 个名额");
        assertThat(office.ask(Boolean.class, "select bool_or(live) from menu.slot where item_id = ?", item.value())).isFalse();
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        YearMonth month = YearMonth.of(2027, 10);
        office.itIs(LocalDate.of(2027, 9, 20));
        office.open(month);
        PersonId one = office.person("卢一人");
        office.line(month, "上午在清港", one, Office.at(month.atDay(5), 9, 2));

        assertThatThrownBy(() -> office.line(month, "也在上午", one, Office.at(month.atDay(5), 10, 2)))
                .hasMessage("menu.slots.overlap");
        office.line(month, "中午以后", one, Office.at(month.atDay(5), 11, 2));
        assertThat(office.ask(Long.class, "select count(*) from menu.item where month = ?", month.atDay(1))).isEqualTo(2);
        assertThatThrownBy(() -> office.asSystem(() -> office.ask(Integer.class, """
                with moved as (update menu.slot set from_at = from_at - interval '1 hour' where provider = ? returning 1)
                select count(*)::int from moved
                """, one.value()))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void lastMonthIsCopiedToTheSameDaysOfTheWeekAndWhoeverGivesItIsAskedAnew() {
        YearMonth month = published(LocalDate.of(2027, 12, 1), "月月都有", "温月月");
        YearMonth next = month.plusMonths(1);
        office.itIs(LocalDate.of(2027, 12, 20));
        office.open(next);

        assertThat(as(OFFICER, () -> copyMonth.copy(OFFICER, next))).isEqualTo(1);

        assertThat(office.ask(String.class, "select state || source from menu.item where month = ?", next.atDay(1)))
                .isEqualTo("DRAFTCOPIED");
        assertThat(office.ask(Integer.class, """
                select count(distinct extract(isodow from s.from_at at time zone 'Asia/Shanghai'))::int
                from menu.slot s join menu.item i using (item_id) where i.title = '月月都有'
                """)).isEqualTo(1);
        assertThatThrownBy(() -> as(OFFICER, () -> copyMonth.copy(OFFICER, next))).hasMessage("menu.copy.nothing");
    }

    @ParameterizedTest
    @CsvSource({"title,短,title", "subject,flying,subject", "kind,PARTY,kind", "form,'',form", "mechanism,ALL,mechanism",
            "audiences,'',audiences", "purposes,'',purposes", "purposes,FAME,purposes", "mechanism,'',mechanism",
            "towns,999,towns", "lengthMinutes,1,lengthMinutes", "lengthMinutes,半天,lengthMinutes",
            "who,没有这个人,who", "slots,随便哪天,slots", "slots,31 9:00-11:00 上湫村 8,slots", "slots,5 11:00-9:00 上湫村 8,slots",
            "slots,5 9:00-11:00 上湫村 0,slots"})
    void eachMistakeIsToldAtItsFieldAndWhatWasTypedStays(String field, String typed, String blamed) {
        office.itIs(LocalDate.of(2028, 1, 20));
        Browser officer = officer();
        String desk = "/desk/menu/2028-02";
        if (officer.get(desk + "/new").status() == 404) {
            officer.submit(officer.get(desk), desk + "/opening", Map.of());
        }

        Seen wrong = officer.submit(officer.get(desk + "/new"), desk + "/items", line(Map.of(field, typed)));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errsum a").eachAttr("href")).containsExactly("#" + blamed);
        assertThat(wrong.page().select("#conditions").text()).isEqualTo("请先别打药");
        assertThat(office.ask(Long.class, "select count(*) from menu.item where month = '2028-02-01'")).isZero();
    }

    @Test
    void everyLineServesSomethingInTheUseCaseAndInTheDatabase() {
        YearMonth month = YearMonth.of(2028, 12);
        office.itIs(LocalDate.of(2028, 11, 20));
        office.open(month);
        ItemId item = office.line(month, "为了什么", office.person("毛为何"), Office.at(month.atDay(5), 9, 1));

        assertThatThrownBy(() -> ItemText.of("没说为了什么", "crops", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL,
                Set.of(Audience.FARMER), Set.of(), Set.of(), 60, "", "", false, "")).hasMessage("menu.form.purposes.none");
        assertThatThrownBy(() -> office.asSystem(() -> office.ask(Integer.class,
                "with emptied as (update menu.item set purposes = '' where item_id = ? returning 1) select count(*)::int from emptied",
                item.value()))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherRoleNeitherWritesNorApproves() {
        office.itIs(LocalDate.of(2028, 3, 20));
        YearMonth month = YearMonth.of(2028, 4);
        office.open(month);
        Browser cadre = Insider.as(Role.TOWN_CADRE, Roster.QINGGANG, accounts, port);
        String desk = "/desk/menu/" + month;

        assertThat(cadre.get(desk).status()).isEqualTo(200);
        assertThat(cadre.get(desk + "/new").status()).isEqualTo(403);
        assertThat(cadre.post(desk + "/approval", Map.of("_csrf", cadre.token())).status()).isIn(403, 404);
        Browser officer = officer();
        officer.get(desk);
        assertThat(officer.post(desk + "/approval", Map.of("_csrf", officer.token())).status()).isEqualTo(403);
        assertThat(new Browser(port).get(desk).status()).isNotEqualTo(200);
        PersonId mine = office.person("毛自己");
        ItemId item = office.line(month, "别人的一项", mine, Office.at(month.atDay(5), 9, 1));
        Actor other = Roster.expert(office.person("毛别人"), "毛别人");
        assertThatThrownBy(() -> run(other, () -> answerItem.confirm(other, item, "")))
                .isInstanceOf(org.touyan.foundation.shared.NotFound.class);
    }

    /** A list with one line, out on this day. */
    private YearMonth published(LocalDate day, String title, String by) {
        YearMonth month = YearMonth.from(day);
        office.itIs(day.minusDays(10));
        office.open(month);
        office.confirm(office.line(month, title, office.person(by), Office.at(day.plusDays(6), 9, 2),
                Office.at(day.plusDays(13), 9, 3)));
        office.approve(month);
        office.itIs(day);
        office.chore("menu.publish");
        return month;
    }

    private String titles(String path) {
        return new Browser(port).get(path).page().select("main").text();
    }

    private String state(YearMonth month) {
        return office.ask(String.class, "select state from menu.monthly_list where month = ?", month.atDay(1));
    }

    private Browser officer() {
        return Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
    }

    private Browser leader() {
        return Insider.as(Role.CITY_LEADER, Roster.CITY, accounts, port);
    }

    private static Map<String, String> line(Map<String, String> otherwise) {
        Map<String, String> typed = new HashMap<>(Map.ofEntries(Map.entry("title", "果园会诊：文旦冬管"), Map.entry("subject", "crops"),
                Map.entry("kind", "SERVICE"), Map.entry("form", "DOOR"), Map.entry("mechanism", "SKILL"),
                Map.entry("audiences", "FARMER"), Map.entry("purposes", "RURAL"), Map.entry("towns", "331083101"),
                Map.entry("lengthMinutes", "120"), Map.entry("conditions", "请先别打药"), Map.entry("risk", ""),
                Map.entry("elderly", "on"), Map.entry("secret", ""), Map.entry("agreement", ""), Map.entry("contact", "12351"),
                Map.entry("who", ""),
                Map.entry("slots", "5 14:00-16:00 清港镇上湫村 8")));
        typed.putAll(otherwise);
        return typed;
    }
}
