package org.touyan.service.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

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
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.MenuWorld;
import org.touyan.service.menu.MenuWorld.Office;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.draft.SlotText;
import org.touyan.service.menu.draft.WriteItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.menu.MenuWorld.OFFICER;

/** Orders that are not like others: of a team, of several times at once, for a school, about what is kept secret. */
@TouyanTest
@Import({MenuWorld.class, RequestFixture.class})
class SpecialOrdersStoryTests {

    private static final String EVERY_WEDNESDAY = "每周三 9:00-11:00 清港镇上湫村 1";

    @Autowired
    private Office office;
    @Autowired
    private RequestFixture requests;
    private static final AtomicInteger PHONES = new AtomicInteger(7000);

    @Autowired
    private WriteItem writeItem;
    @Autowired
    private FoundTeam foundTeam;
    @Autowired
    private JoinTeam joinTeam;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    @Test
    void anOrderOfATeamNamesNobodyAndTheDeskSeesWhoIsInTheTeam() {
        YearMonth month = YearMonth.of(2030, 3);
        office.itIs(LocalDate.of(2030, 2, 20));
        PersonId lead = office.person("车队长");
        PersonId member = office.person("车队员");
        TeamId team = Acting.doing(OFFICER, () -> foundTeam.found(OFFICER,
                new Charter("清港修车分队", TeamKind.TRADE, null, Roster.CITY, Set.of("machine"), "修农机"), "xiuche"));
        LocalDate day = LocalDate.of(2026, 1, 1);
        Acting.run(OFFICER, () -> joinTeam.join(OFFICER, team, lead, MemberRole.LEAD, day, day.plusYears(8)));
        Acting.run(OFFICER, () -> joinTeam.join(OFFICER, team, member, MemberRole.MEMBER, day, day.plusYears(8)));
        AccountId leader = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("13805766611", "车队长", Role.EXPERT, Roster.QINGGANG, lead.value()));
        ItemId item = published(month, text("农机检修", Set.of(Audience.FARMER)), Provider.team(team.value()), "6 9:00-11:00 上湫村 1");

        UUID first = ordered(item, Map.of());
        UUID second = ordered(item, Map.of());

        assertThat(
                requests.ask(Long.class, "select count(named_expert) from request.help_request where request_id in (?, ?)", first,
                        second))
                .isZero();
        assertThat(office.ask(Long.class, "select count(*) from notification.message where dedupe_key = ?",
                "menu.team-ordered/" + first + '/' + leader.value())).isEqualTo(1);
        Browser desk = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        assertThat(desk.get("/desk/requests/" + first).text()).contains("名额已留", "由清港修车分队来做", "车队长 （队长）", "车队员");
        assertThat(desk.get("/desk/requests/" + second).text()).contains("排队第 1 位", "前面有人退了，会自动补上");
        assertThat(desk.get("/desk/dispatch?id=" + first).text()).contains("清港修车分队");
        String pick = desk.get("/desk/requests/" + first).page().select("a[href*=masters]").first().attr("href");
        assertThat(desk.get(pick).status()).isEqualTo(200);
    }

    @Test
    void theLeadOfATeamAsksWhoOfItGoesAndHeSaysYesOrNoHimself() {
        YearMonth month = YearMonth.of(2030, 11);
        office.itIs(LocalDate.of(2030, 10, 20));
        PersonId lead = office.person("邱队长");
        PersonId busy = office.person("邱没空");
        PersonId free = office.person("邱有空");
        PersonId stranger = office.person("邱外人");
        TeamId team = Acting.doing(OFFICER, () -> foundTeam.found(OFFICER,
                new Charter("清港电工分队", TeamKind.TRADE, null, Roster.CITY, Set.of("machine"), "修电路"), "diangong"));
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (PersonId one : List.of(lead, busy, free)) {
            Acting.run(OFFICER,
                    () -> joinTeam.join(OFFICER, team, one, one.equals(lead) ? MemberRole.LEAD : MemberRole.MEMBER, day,
                            day.plusYears(8)));
        }
        ItemId item = published(month, text("电路检修", Set.of(Audience.FARMER)), Provider.team(team.value()), "6 9:00-11:00 上湫村 1");
        UUID request = ordered(item, Map.of());
        UUID queued = ordered(item, Map.of());
        Browser leader = master(lead, "邱队长");
        assertThat(leader.get("/me").text()).contains("队里接的单：有 1 件等您回话");
        Seen page = leader.get("/me/team");
        assertThat(page.text()).contains("电路检修", "上湫村", "还没请人", "邱有空").doesNotContain("潘人事", "邱外人");
        assertThat(page.page().select("form[action^=/me/team/]")).hasSize(1);

        String act = "/me/team/" + request;
        assertThat(leader.submit(page, act, Map.of("person", "")).text()).contains("选一位队员");
        assertThat(leader.submit(page, act, Map.of("person", stranger.toString())).text()).contains("他现在不在这支队里");
        assertThat(leader.post("/me/team/" + queued, Map.of("person", free.toString(), "_csrf", leader.token())).text())
                .contains("还在排队");
        Browser member = master(free, "邱有空");
        assertThat(member.get("/me/team").text()).doesNotContain("电路检修");
        assertThat(member.post(act, Map.of("person", free.toString(), "_csrf", member.token())).status()).isEqualTo(404);

        leader.submit(page, act, Map.of("person", busy.toString()));
        assertThat(leader.get("/me/team").text()).contains("等他答复", "邱没空");
        Browser asked = master(busy, "邱没空");
        asked.get("/me");
        assertThat(asked.post("/me/orders/" + living(request) + "/refusal", Map.of("_csrf", asked.token())).status())
                .isEqualTo(303);
        assertThat(office.ask(Integer.class, LIVING, request)).as("after a no the clock asks nobody outside the team").isZero();
        assertThat(leader.get("/me/team").text()).contains("还没请人").doesNotContain("等他答复");

        leader.submit(leader.get("/me/team"), act, Map.of("person", free.toString()));
        assertThat(member.post("/me/orders/" + living(request) + "/acceptance", Map.of("_csrf", member.token())).status())
                .isEqualTo(303);
        assertThat(leader.get("/me/team").text()).contains("他去", "邱有空");
        assertThat(requests.ask(String.class, "select state from request.help_request where request_id = ?", request))
                .isEqualTo("TAKEN");
        assertThat(leader.post(act, Map.of("person", busy.toString(), "_csrf", leader.token())).status()).isEqualTo(409);
    }

    private static final String LIVING = """
            select count(*)::int from dispatch.work_order where request_id = ? and state in ('OFFERED', 'OPEN', 'ACCEPTED')""";

    private UUID living(UUID request) {
        return office.ask(UUID.class, "select order_id from dispatch.work_order where request_id = ? and state = 'OFFERED'",
                request);
    }

    private Browser master(PersonId person, String name) {
        String phone = "1380576%04d".formatted(PHONES.incrementAndGet());
        AccountId account = Acting.doing(Actor.SYSTEM,
                () -> accounts.open(phone, name, Role.EXPERT, Roster.QINGGANG, person.value()));
        return Insider.of(account, accounts, port);
    }

    @Test
    void everyLaterTimeIsOrderedAtOnceAndEachIsARequestOfItsOwn() {
        YearMonth month = YearMonth.of(2030, 5);
        office.itIs(LocalDate.of(2030, 4, 20));
        ItemId item = published(month, text("每周看果园", Set.of(Audience.FARMER)), Provider.person(office.person("车每周")),
                EVERY_WEDNESDAY);
        Browser hr = Insider.as(Role.ENTERPRISE_UNION, Roster.QINGGANG, accounts, port);
        String book = "/menu/" + month + "/" + item + "/book";
        Seen form = hr.get(book);
        List<String> times = form.page().select("input[name=slot]").eachAttr("value");
        assertThat(times).hasSize(4);
        ordered(item, Map.of("slot", times.get(1)));

        Map<String, String> typed = order(Map.of("slot", times.get(0), "every", "on"));
        Seen done = hr.get(hr.submit(form, book, typed).location());
        hr.submit(form, book, typed);

        assertThat(done.text()).contains("给您留了名额", "一起约了 4 次", "5月8日", "5月15日(周三)上午 9:00 · 排在第 1 位", "5月29日");
        assertThat(office.ask(Long.class,
                "select count(distinct series) from menu.place p join menu.slot s using (slot_id) where s.item_id = ?",
                item.value())).isEqualTo(1);
        List<String> holders = List.of(office.ask(String.class, """
                select string_agg(p.holder::text, ',' order by s.from_at) from menu.place p join menu.slot s using (slot_id)
                where s.item_id = ? and p.series is not null
                """, item.value()).split(","));
        assertThat(holders).hasSize(4);
        assertThat(requests.ask(Long.class, """
                select count(distinct r.wish_from) from request.help_request r join menu.place p on p.holder = r.request_id
                join menu.slot s using (slot_id) where s.item_id = ? and p.series is not null and r.wish_from = s.from_at
                """, item.value())).isEqualTo(4);
        Seen desk = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port).get("/desk/requests/" + holders.get(1));
        assertThat(desk.text()).contains("这是一起点的第 2 次，共 4 次", "在排队").doesNotContain("可能是同一件");
        assertThat(desk.page().select("a[href=/desk/requests/" + holders.get(3) + "]").eachText())
                .containsExactly("5月29日(周三)上午 9:00");
    }

    @Test
    void everyLaterTimeIsKeyedInAtThePhoneDeskToo() {
        YearMonth month = YearMonth.of(2031, 1);
        office.itIs(LocalDate.of(2030, 12, 20));
        ItemId item = published(month, text("每周修农机", Set.of(Audience.FARMER)), Provider.person(office.person("车电话")),
                EVERY_WEDNESDAY);
        Browser desk = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        Seen form = desk.get("/desk/requests/new");
        String second = office.ask(String.class,
                "select slot_id::text from menu.slot where item_id = ? order by from_at offset 1 limit 1", item.value());
        Map<String, String> call = new HashMap<>(
                Map.of("phone", RequestFixture.phone(), "name", "应阿公", "town", "331083101", "words",
                        "以后每次都来看看我的拖拉机", "subject", "machine", "slot", "", "every", "on", "heads", ""));
        Seen nothing = desk.submit(form, "/desk/requests/new", call);
        assertThat(nothing.page().select(".errsum a").eachAttr("href")).containsExactly("#slot");
        assertThat(nothing.page().select("#every").hasAttr("checked")).isTrue();
        call.put("slot", second);

        assertThat(desk.submit(form, "/desk/requests/new", call).status()).isEqualTo(303);
        desk.submit(form, "/desk/requests/new", call);

        assertThat(office.ask(String.class, """
                select count(*) || ' ' || count(distinct p.series) || ' ' || sum(p.heads) || ' ' || min(s.from_at)::date
                from menu.place p join menu.slot s using (slot_id) where s.item_id = ?
                """, item.value())).as("the four from the second on, once").isEqualTo("4 1 4 2031-01-08");
    }

    @Test
    void aSchoolSaysHowManyComeAndNeverWho() {
        YearMonth month = YearMonth.of(2030, 7);
        office.itIs(LocalDate.of(2030, 6, 20));
        ItemId item = published(month, text("工匠进校园", Set.of(Audience.SCHOOL)), Provider.person(office.person("车校园")),
                "6 9:00-11:00 清港中学 60");
        Browser school = Insider.as(Role.ENTERPRISE_UNION, Roster.QINGGANG, accounts, port);
        String book = "/menu/" + month + "/" + item + "/book";
        Seen form = school.get(book);
        assertThat(form.text()).contains("学校只写来多少人：不要写学生的名单、学号、证件号和电话");

        for (String words : List.of("名单：王小明、李小红、张伟", "学号 20300101", "331021201501011234 这个学生")) {
            Seen refused = school.submit(form, book, order(Map.of("words", words, "heads", "40")));
            assertThat(refused.status()).as(words).isEqualTo(422);
            assertThat(refused.page().select(".errsum a").eachAttr("href")).containsExactly("#words");
            assertThat(refused.page().select("#words").text()).isEqualTo(words);
        }
        assertThat(school.submit(form, book, order(Map.of("words", "初二 40 人，想听车工故事", "heads", "40"))).status()).isEqualTo(303);
        assertThat(
                office.ask(Integer.class, "select heads from menu.place p join menu.slot s using (slot_id) where s.item_id = ?",
                        item.value()))
                .isEqualTo(40);
    }

    @Test
    void whatIsSecretTakesNoPhotos() {
        YearMonth month = YearMonth.of(2030, 9);
        office.itIs(LocalDate.of(2030, 8, 20));
        ItemId item = published(month, text("模具图纸会诊", Set.of(Audience.ENTERPRISE)).kept("协议 2030-1 号"),
                Provider.person(office.person("车保密")), "6 9:00-11:00 清港模具厂 2");
        Browser anybody = new Browser(port);
        Seen line = anybody.get("/menu/" + month + "/" + item);
        assertThat(line.text()).contains("这一项要保密").doesNotContain("协议 2030-1");
        String slot = office.ask(String.class, "select slot_id::text from menu.slot where item_id = ?", item.value());
        Seen need = anybody.get("/help/1?slot=" + slot);
        assertThat(need.text()).contains("这一项不拍照");
        assertThat(need.page().select("input[type=file]")).isEmpty();
        Seen sent = anybody.upload(need, "/help/1",
                Map.of("subject", "machine", "words", "模具裂了", "slot", slot, "key", "", "expert", ""),
                "photos", "a.png", new byte[]{1, 2, 3});
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".errsum a").eachAttr("href")).containsExactly("#photos");

        UUID request = ordered(item, Map.of());
        String words = "/r/" + requests.token(new RequestId(request)) + "/words";
        Seen later = anybody.upload(anybody.get(words), words, Map.of("words", "补一张照片"), "photos", "a.png", picture());
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.text()).contains("这一项不拍照，也不收照片");
        assertThat(Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port).get("/desk/requests/" + request).text())
                .contains("要保密，不拍照");
    }

    private ItemId published(YearMonth month, ItemText text, Provider by, String times) {
        office.open(month);
        ItemId item = Acting.doing(OFFICER,
                () -> writeItem.write(OFFICER, month, text, by, SlotText.read(month, times), ItemSource.OFFICER));
        office.confirm(item);
        office.approve(month);
        office.itIs(month.atDay(1));
        office.chore("menu.publish");
        return item;
    }

    private UUID ordered(ItemId item, Map<String, String> otherwise) {
        String book = "/menu/" + office.ask(String.class, "select to_char(month, 'YYYY-MM') from menu.item where item_id = ?",
                item.value()) + "/" + item + "/book";
        Browser hr = Insider.as(Role.ENTERPRISE_UNION, Roster.QINGGANG, accounts, port);
        Seen form = hr.get(book);
        Map<String, String> typed = new HashMap<>(order(Map.of()));
        typed.put("slot", form.page().select("input[name=slot]").first().val());
        typed.putAll(otherwise);
        assertThat(hr.submit(form, book, typed).status()).isEqualTo(303);
        return office.ask(UUID.class,
                "select holder from menu.place p join menu.slot s using (slot_id) where s.item_id = ? order by place_id desc limit 1",
                item.value());
    }

    private static Map<String, String> order(Map<String, String> otherwise) {
        Map<String, String> typed = new HashMap<>(Map.of("heads", "1", "words", "请来看看", "town", "331083101", "place", "", "name",
                "潘人事", "phone", RequestFixture.phone(), "every", ""));
        typed.putAll(otherwise);
        return typed;
    }

    private static ItemText text(String title, Set<Audience> audiences) {
        return ItemText.of(title, "machine", ItemKind.SERVICE, ServiceForm.DOOR, Mechanism.SKILL, audiences,
                Set.of(Purpose.INDUSTRY), Set.of(),
                120,
                "", "", false, "");
    }

    private static byte[] picture() {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png",
                    bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
