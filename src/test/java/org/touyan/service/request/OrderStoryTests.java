package org.touyan.service.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.MenuWorld;
import org.touyan.service.menu.MenuWorld.Office;
import org.touyan.service.menu.SlotId;
import org.touyan.service.menu.settle.EndItem;
import org.touyan.service.request.end.EndRequest;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.SubmitRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.menu.MenuWorld.OFFICER;

/** Ordering from the monthly list: each story has a month and a line of its own. */
@TouyanTest
@Import({MenuWorld.class, RequestFixture.class})
class OrderStoryTests {

    @Autowired
    private Office office;
    @Autowired
    private RequestFixture requests;
    @Autowired
    private SubmitRequest submitRequest;
    @Autowired
    private EndRequest endRequest;
    @Autowired
    private EndItem endItem;
    @Autowired
    private BodyRegistry registry;
    @Autowired
    private Organizations organizations;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    /** A published line with one time. */
    private record Offer(YearMonth month, ItemId item, SlotId slot, PersonId by) {

        String path() {
            return "/menu/" + month + "/" + item;
        }
    }

    @Test
    void aFarmerOrdersInThreeScreensAndTheProviderIsAskedForHim() {
        Offer offer = offer(LocalDate.of(2027, 1, 1), "文旦冬管会诊", 2);
        Browser farmer = new Browser(port);
        String book = farmer.get(offer.path()).page().select("a[href*=book]").attr("href");
        Seen first = farmer.get(farmer.get(book).location());
        assertThat(first.text()).contains("您点的是 文旦冬管会诊", "还剩 2 个名额");
        farmer.submit(first, "/help/1", Map.of("subject", "crops", "words", "请来看看文旦"));
        Seen second = farmer.get("/help/2");
        assertThat(second.text()).contains("文旦冬管会诊").doesNotContain("这几天都行");
        farmer.submit(second, "/help/2",
                Map.of("town", "331083101", "place", "上湫村", "name", "王阿姨", "phone", RequestFixture.phone()));
        Seen third = farmer.get("/help/3");
        assertThat(third.text()).contains("文旦冬管会诊");

        Seen done = farmer.get(farmer.submit(third, "/help/3", Map.of()).location());

        assertThat(done.text()).contains("给您留了名额", "文旦冬管会诊");
        UUID request = holder(offer, "TAKEN");
        assertThat(requests.ask(UUID.class, "select named_expert from request.help_request where request_id = ?", request))
                .isEqualTo(offer.by().value());
        assertThat(
                requests.ask(String.class, "select wish || wish_words from request.help_request where request_id = ?", request))
                .startsWith("APPOINTMENT文旦冬管会诊，1月7日 09:00–11:00");
        assertThat(requests.ask(Boolean.class, """
                select r.wish_from = s.from_at from request.help_request r join menu.place p on p.holder = r.request_id
                join menu.slot s using (slot_id) where r.request_id = ?
                """, request)).isTrue();
        assertThat(new Browser(port).get(offer.path()).text()).contains("还剩 1 个");
    }

    @Test
    void fiftyOrderTheLastPlaceAtOnceAndOneGetsItTwentyWaitAndTheOthersAreTold() throws Exception {
        Offer offer = offer(LocalDate.of(2027, 3, 1), "最后一个名额", 1);
        List<Future<Object>> answers = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                Callable<Object> one = () -> {
                    start.await();
                    try {
                        return order(offer);
                    } catch (RuleBroken told) {
                        return told.key();
                    }
                };
                answers.add(crowd.submit(one));
            }
            start.countDown();
        }
        List<Object> came = new ArrayList<>();
        for (Future<Object> answer : answers) {
            came.add(answer.get());
        }

        assertThat(came).filteredOn(Receipt.class::isInstance).hasSize(21);
        assertThat(came).filteredOn("menu.place.queue-full"::equals).hasSize(29);
        assertThat(count(offer, "TAKEN")).isEqualTo(1);
        assertThat(count(offer, "QUEUED")).isEqualTo(20);
        assertThat(office.ask(Integer.class, "select taken from menu.slot where slot_id = ?", offer.slot().value())).isEqualTo(1);
        assertThat(office.ask(Long.class,
                "select count(*) from request.help_request r join menu.place p on p.holder = r.request_id where p.slot_id = ?",
                offer.slot().value())).isEqualTo(21);

        UUID first = holder(offer, "TAKEN");
        UUID next = office.ask(UUID.class,
                "select holder from menu.place where slot_id = ? and state = 'QUEUED' order by place_id limit 1",
                offer.slot().value());
        Actor asker = Actor.asker(first);
        Acting.run(asker, () -> endRequest.withdraw(asker, new RequestId(first), ""));

        assertThat(holder(offer, "TAKEN")).isEqualTo(next);
        assertThat(count(offer, "QUEUED")).isEqualTo(19);
        assertThat(messages("request.place-opened", next)).isEqualTo(1);
        assertThat(office.ask(Integer.class, "select taken from menu.slot where slot_id = ?", offer.slot().value())).isEqualTo(1);
    }

    @Test
    void whoeverWaitsSeesHowManyStandBeforeHim() {
        Offer offer = offer(LocalDate.of(2027, 5, 1), "排队的一项", 1);
        order(offer);
        order(offer);
        RequestId third = order(offer).request();

        assertThat(new Browser(port).get("/help/done/" + requests.token(third)).text()).contains("您排在第 2 位");
        assertThat(new Browser(port).get(offer.path()).text()).contains("约满了，排个队");
        Actor dong = RequestFixture.DONG;
        Acting.run(dong, () -> endRequest.reject(dong, new RequestId(holder(offer, "TAKEN")), "这件事不归我们"));
        assertThat(new Browser(port).get("/help/done/" + requests.token(third)).text()).contains("您排在第 1 位");
    }

    @Test
    void aVillageOrdersByPhoneAtTheDesk() {
        Offer offer = offer(LocalDate.of(2027, 7, 1), "村里打电话点的", 3);
        Browser cadre = Insider.as(Role.TOWN_CADRE, Roster.QINGGANG, accounts, port);
        Seen form = cadre.get("/desk/requests/new");
        assertThat(form.page().select("#slot option").eachText()).anyMatch(text -> text.startsWith("村里打电话点的"));

        Map<String, String> call = Map.of("phone", RequestFixture.phone(), "name", "村主任", "town", "331083101", "place", "上湫村",
                "words", "村里没信号，想请师傅来", "subject", "crops", "slot", offer.slot().toString());
        Seen sent = cadre.submit(form, "/desk/requests/new", call);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(count(offer, "TAKEN")).isEqualTo(1);
        Seen gone = cadre.submit(cadre.get("/desk/requests/new"), "/desk/requests/new",
                Map.of("phone", RequestFixture.phone(), "name", "村主任", "town", "331083101", "place", "", "words", "再来一次",
                        "subject",
                        "crops", "slot", UUID.randomUUID().toString()));
        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.page().select(".errsum a").eachAttr("href")).containsExactly("#slot");
    }

    @Test
    void aCompanyThatHasSignedInOrdersInOneForm() {
        Offer offer = offer(LocalDate.of(2027, 9, 1), "机器换人诊断", 4);
        BodyBrief company = company();
        Browser hr = Insider.as(Role.ENTERPRISE_UNION, company.path(), accounts, port);
        Seen form = hr.get(offer.path() + "/book?slot=" + offer.slot());
        assertThat(form.text()).contains("机器换人诊断", company.name());
        assertThat(form.page().select("input[name=town][checked]").val()).isEqualTo(company.town());
        assertThat(form.page().select("#words").text()).isEqualTo("机器换人诊断");

        Map<String, String> typed = Map.of("slot", offer.slot().toString(), "town", company.town(), "name", "潘人事", "phone",
                RequestFixture.phone(), "heads", "2");
        Seen many = hr.submit(form, offer.path() + "/book", with(typed, "heads", "9"));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.page().select(".errsum a").eachAttr("href")).containsExactly("#heads");
        Seen done = hr.get(hr.submit(form, offer.path() + "/book", typed).location());

        assertThat(done.text()).contains("给您留了名额", "潘人事");
        UUID request = holder(offer, "TAKEN");
        assertThat(requests.ask(UUID.class, "select body_id from request.help_request where request_id = ?", request))
                .isEqualTo(company.id().value());
        assertThat(requests.ask(String.class, "select org_path from request.help_request where request_id = ?", request))
                .isEqualTo(company.path().value());
        assertThat(office.ask(Integer.class, "select taken from menu.slot where slot_id = ?", offer.slot().value())).isEqualTo(2);
        assertThat(hr.get(offer.path() + "/book").page().select("#name").val()).isEqualTo("潘人事");
        assertThat(hr.get("/menu/" + offer.month()).page().select("a[href$=/book]").text()).contains("点这个 机器换人诊断");
    }

    @Test
    void theSameWordsAtAnotherTimeOfTheLineAreAnotherOrderAndAtTheSameTimeTheSame() {
        YearMonth month = YearMonth.of(2028, 4);
        office.itIs(month.atDay(1).minusDays(10));
        office.open(month);
        PersonId by = office.person("单两次");
        ItemId item = office.line(month, "两次都要的一项", by, Office.at(month.atDay(7), 9, 2), Office.at(month.atDay(14), 9, 2));
        office.confirm(item);
        office.approve(month);
        office.itIs(month.atDay(1));
        office.chore("menu.publish");
        Offer offer = new Offer(month, item, slot(item, "asc"), by);
        Offer later = new Offer(month, item, slot(item, "desc"), by);
        String phone = RequestFixture.phone();

        Receipt first = order(offer, phone);
        assertThat(order(offer, phone).request()).isEqualTo(first.request());
        assertThat(order(later, phone).request()).isNotEqualTo(first.request());
        assertThat(count(offer, "TAKEN") + count(later, "TAKEN")).isEqualTo(2);
    }

    @Test
    void eachMistakeInAnOrderIsToldAtItsFieldAndNothingIsStored() {
        Offer offer = offer(LocalDate.of(2028, 7, 1), "填错的一项", 2);
        Browser hr = Insider.as(Role.ENTERPRISE_UNION, Roster.QINGGANG, accounts, port);
        Seen form = hr.get(offer.path() + "/book");
        Map<String, String> right = Map.of("slot", offer.slot().toString(), "heads", "1", "words", "看看阀门", "town", "331083101",
                "place",
                "", "name", "潘人事", "phone", RequestFixture.phone());
        for (String[] wrong : new String[][]{{"slot", ""}, {"slot", UUID.randomUUID().toString()}, {"heads", ""}, {"heads", "0"},
                {"heads", "两个"}, {"words", ""}, {"town", "999"}, {"name", ""}, {"phone", ""}, {"phone", "1390"}}) {
            Seen seen = hr.submit(form, offer.path() + "/book", with(right, wrong[0], wrong[1]));
            assertThat(seen.status()).as(wrong[0]).isEqualTo(422);
            assertThat(seen.page().select(".errsum a").eachAttr("href")).containsExactly("#" + wrong[0]);
        }
        assertThat(count(offer, "TAKEN") + count(offer, "QUEUED")).isZero();
        assertThat(new Browser(port).post(offer.path() + "/book", right).status()).isEqualTo(403);
    }

    @Test
    void whatIsOverWithdrawnOrNotYetOutIsRefusedInWordsAndNothingIsStored() {
        Offer gone = offer(LocalDate.of(2027, 11, 1), "撤下的一项", 1);
        RequestId before = order(gone).request();
        Acting.run(OFFICER, () -> endItem.withdraw(OFFICER, gone.item(), "台风"));
        long requestsBefore = all();

        assertThatThrownBy(() -> order(gone)).isInstanceOf(RuleBroken.class).hasMessage("menu.place.withdrawn");
        assertThat(messages("request.place-lost", before.value())).isEqualTo(1);
        assertThat(requests.state(before)).isEqualTo(RequestState.SUBMITTED);

        Offer past = offer(LocalDate.of(2028, 1, 1), "过去的一项", 1);
        office.itIs(LocalDate.of(2028, 1, 20));
        assertThatThrownBy(() -> order(past)).hasMessage("menu.place.past");

        YearMonth month = YearMonth.of(2028, 3);
        office.itIs(LocalDate.of(2028, 2, 20));
        office.open(month);
        ItemId draft = office.line(month, "还是草稿", office.person("单草稿"), Office.at(month.atDay(7), 9, 1));
        SlotId slot = new SlotId(office.ask(UUID.class, "select slot_id from menu.slot where item_id = ?", draft.value()));
        assertThatThrownBy(() -> order(new Offer(month, draft, slot, PersonId.next()))).hasMessage("menu.place.unknown");
        assertThat(all()).isEqualTo(requestsBefore);
    }

    @Test
    void aTimeIsOrderedUntilItClosesAndWhoeverIsTooLateIsToldByThePageTheFormAndTheDatabase() {
        Offer offer = offer(LocalDate.of(2028, 2, 1), "截止前后的一项", 3);
        office.itIs(LocalDate.of(2028, 2, 7), LocalTime.of(6, 59));
        Browser hr = Insider.as(Role.ENTERPRISE_UNION, Roster.QINGGANG, accounts, port);
        Seen form = hr.get(offer.path() + "/book?slot=" + offer.slot());
        assertThat(hr.get(offer.path()).text()).contains("公布后就能点，开始前 2 小时截止", "点单到 2月7日(周一)上午 7:00 为止");
        assertThat(hr.get("/en" + offer.path()).text()).contains("From publication until 2 hours before it begins");
        assertThat(hr.get("/menu/" + offer.month()).text()).contains("公布后就能点，开始前 2 小时截止");
        assertThat(hr.get(offer.path() + "/poster").text()).contains("开始前 2 小时截止");
        order(offer);

        office.itIs(LocalDate.of(2028, 2, 7), LocalTime.of(7, 0));
        long before = all();
        assertThatThrownBy(() -> order(offer)).hasMessage("menu.place.closed");
        assertThat(hr.get(offer.path()).text()).contains("快开始了，点单已经截止。急事请打 12351").doesNotContain("点这个");
        Seen late = hr.submit(form, offer.path() + "/book", Map.of("slot", offer.slot().toString(), "town", "331083101", "name",
                "潘人事", "phone", RequestFixture.phone(), "heads", "1"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select(".errsum").text()).contains("开始前 2 小时就截止点单了");
        assertThatThrownBy(() -> office.asSystem(() -> office.ask(Integer.class, """
                with late as (insert into menu.place (slot_id, holder, heads, state, asked_at, settled_at)
                  select slot_id, gen_random_uuid(), 1, 'TAKEN', closes_at, closes_at from menu.slot where slot_id = ? returning 1)
                select count(*)::int from late
                """, offer.slot().value()))).isInstanceOf(DataAccessException.class);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void whatNobodyWasFoundForIsCountedBySubjectAndTownAlone() {
        office.itIs(LocalDate.of(2028, 5, 10));
        RequestId one = requests.triaged();
        RequestId served = requests.delivered();
        Actor dong = RequestFixture.DONG;
        Acting.run(dong, () -> endRequest.transfer(dong, one, "agriculture"));
        Actor asker = Actor.asker(served.value());
        Acting.run(asker,
                () -> assertThatThrownBy(() -> endRequest.withdraw(asker, served, "")).isInstanceOf(RuntimeException.class));

        assertThat(office.ask(Integer.class,
                "select times from menu.unmet where month = '2028-05-01' and subject = 'crops' and town = ?",
                RequestFixture.QINGGANG)).isEqualTo(1);
    }

    private Receipt order(Offer offer) {
        return order(offer, RequestFixture.phone());
    }

    private Receipt order(Offer offer, String phone) {
        return Acting.doing(Actor.PUBLIC,
                () -> submitRequest.submit(Actor.PUBLIC, RequestFixture.pomelos(phone).ordering(offer.slot(), 1)));
    }

    private Offer offer(LocalDate day, String title, int places) {
        YearMonth month = YearMonth.from(day);
        office.itIs(day.minusDays(10));
        office.open(month);
        PersonId by = office.person("单" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(month.getMonthValue() - 1));
        ItemId item = office.line(month, title, by, Office.at(day.plusDays(6), 9, places));
        office.confirm(item);
        office.approve(month);
        office.itIs(day);
        office.chore("menu.publish");
        return new Offer(month, item,
                new SlotId(office.ask(UUID.class, "select slot_id from menu.slot where item_id = ?", item.value())), by);
    }

    private SlotId slot(ItemId item, String order) {
        return new SlotId(office.ask(UUID.class,
                "select slot_id from menu.slot where item_id = ? order by from_at " + order + " limit 1", item.value()));
    }

    private BodyBrief company() {
        var body = new NewBody("清港诊断机械厂", BodyKind.INSTITUTION, "", "331083101", "工业区二期", "", Size.UNKNOWN, null, "", "", "",
                true,
                true);
        BodyId id = Acting.doing(OFFICER, () -> registry.register(OFFICER, body));
        return office.asSystem(() -> organizations.body(id).orElseThrow());
    }

    private UUID holder(Offer offer, String state) {
        return office.ask(UUID.class, "select holder from menu.place where slot_id = ? and state = ?", offer.slot().value(),
                state);
    }

    private long count(Offer offer, String state) {
        return office.ask(Long.class, "select count(*) from menu.place where slot_id = ? and state = ?", offer.slot().value(),
                state);
    }

    private long messages(String key, UUID request) {
        return office.ask(Long.class,
                "select count(*) from notification.message where message_key = ? and dedupe_key like '%' || ?", key,
                request.toString());
    }

    private long all() {
        return office.ask(Long.class, "select count(*) from request.help_request");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> other = new java.util.HashMap<>(typed);
        other.put(field, value);
        return other;
    }
}
