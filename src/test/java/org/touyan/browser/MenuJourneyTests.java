package org.touyan.browser;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.Roster;
import org.touyan.service.menu.MenuWorld;
import org.touyan.service.menu.MenuWorld.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** A month from the officer's desk to the gate of a works: drafted, approved, published, ordered, printed. */
@TouyanTest
@Import(MenuWorld.class)
class MenuJourneyTests {

    private static final double TWO_MINUTES = 120;

    @LocalServerPort
    private int port;
    @Autowired
    private Office office;
    @Autowired
    private Accounts accounts;
    @Autowired
    private BodyRegistry registry;
    @Autowired
    private Organizations organizations;

    @ParameterizedTest
    @CsvSource({"1440,2036-02,龙宽屏", "390,2036-05,龙窄屏"})
    void anOfficerDraftsALeaderApprovesAndACompanyOrders(int width, YearMonth month, String master) {
        office.itIs(month.minusMonths(1).atDay(20));
        office.person(master);
        String desk = "/desk/menu/" + month;
        try (Walk walk = signedIn(width, "journey.officer" + width, "王主任", Role.CITY_STAFF, Roster.CITY)) {
            drafts(walk, desk, master);
            says(walk, "师傅说可以");
        }
        try (Walk walk = signedIn(width, "journey.leader" + width, "应主席", Role.CITY_LEADER, Roster.CITY)) {
            walk.open(desk).press("form[action$='/approval'] button");
            says(walk, "已批准，到日子就出");
        }
        office.itIs(month.atDay(1));
        office.chore("menu.publish");

        try (Walk walk = signedIn(width, "journey.hr" + width, "潘人事", Role.ENTERPRISE_UNION, company(width))) {
            orders(walk, month);
            assertThat(walk.text()).contains("给您留了名额", "机器换人诊断", "一起约了 4 次");
        }
        try (Walk walk = signedIn(width, "journey.desk" + width, "董主任", Role.CITY_STAFF, Roster.CITY)) {
            walk.open("/desk/requests/" + office.ask(UUID.class, """
                    select p.holder from menu.place p join menu.slot s using (slot_id) join menu.item i using (item_id)
                    where i.month = ? order by s.from_at limit 1
                    """, month.atDay(1)));
            Browsers.screenshot(walk.page(), "menu-case." + width);
            assertThat(walk.text()).contains("名额已留", "这是一起点的第 1 次，共 4 次");
        }
        try (Walk walk = Walk.wide(port, width)) {
            if (width < 800) {
                ordersByHimself(walk, month);
            }
            walk.open("/").press("a:has-text('机器换人诊断')").press("a[href$='/poster']");
            assertThat(walk.text()).contains("机器换人诊断", "扫一扫，点这一项", "12351");
        }
    }

    private static void drafts(Walk walk, String desk, String master) {
        walk.open(desk).press("form[action$='/opening'] button").press("main a[href='" + desk + "/new']");
        walk.type("#title", "机器换人诊断").type("#who", master);
        walk.page().selectOption("#subject", "automation");
        for (String chip : List.of("技术服务", "上门", "技术指导", "企业", "创新创效")) {
            walk.tap("label.chip:has-text('%s')".formatted(chip));
        }
        walk.type("#lengthMinutes", "120").type("#slots", "每周三 9:00-11:00 清港工业区 2").type("#conditions", "备好产品图和节拍");
        walk.press("form.formcol button:has-text('请师傅看')");
        walk.press("tbody a:has-text('机器换人诊断')");
        walk.tap("label.chip:has-text('可以，就这样')").type("#words", "打过电话，他说每周三都行").press("form[action$='/answer'] button");
    }

    /** A registered company is asked for nothing it has said before: the list, one short form, the answer. */
    private static void orders(Walk walk, YearMonth month) {
        Effort effort = new Effort(walk.open("/menu/" + month));
        effort.press("li:has-text('机器换人诊断') a:has-text('点这个')");
        assertThat(walk.text()).contains("备好产品图和节拍");
        effort.tap("label:has(#every)").press("form button.btn--main");
        assertThat(List.of(effort.pages(), effort.taps(), effort.fields())).containsExactly(3, 3, 0);
        assertThat(effort.seconds()).isLessThan(TWO_MINUTES / 4);
    }

    /** Whoever has no account says where he is, who he is and how he is rung. */
    private static void ordersByHimself(Walk walk, YearMonth month) {
        Effort effort = new Effort(walk.open("/menu/" + month));
        effort.press("li:has-text('机器换人诊断') a:has-text('点这个')")
                .press("form button.btn--main");
        effort.tap("label.chip:has(input[name=town]):has-text('清港')").type("#name", "欧阳厂长").type("#phone", "13900001777")
                .press("form button.btn--main").press("form button.btn--main");
        assertThat(walk.text()).contains("给您留了名额", "机器换人诊断");
        assertThat(List.of(effort.pages(), effort.taps(), effort.fields())).containsExactly(5, 7, 2);
        assertThat(effort.seconds()).isLessThan(TWO_MINUTES);
    }

    private OrgPath company(int width) {
        var body = new NewBody("清港诊断机械厂" + width, BodyKind.INSTITUTION, "", "331083101", "工业区二期", "", Size.UNKNOWN, null, "潘人事",
                "人事", "13900001" + (width % 900 + 100), true, true);
        BodyId id = Acting.doing(MenuWorld.OFFICER, () -> registry.register(MenuWorld.OFFICER, body));
        return office.asSystem(() -> organizations.body(id).orElseThrow()).path();
    }

    private static void says(Walk walk, String words) {
        assertThat(walk.page().locator("body").innerText()).contains(words);
    }

    private Walk signedIn(int width, String login, String name, Role role, OrgPath scope) {
        AccountId account = Acting.doing(Actor.SYSTEM, () -> accounts.open(login, name, role, scope, null));
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true));
        return Walk.wide(port, width).open(link).press("main form button");
    }
}
