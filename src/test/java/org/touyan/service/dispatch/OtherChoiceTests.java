package org.touyan.service.dispatch;

import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.choice.SayWhy;
import org.touyan.service.dispatch.choice.Why;
import org.touyan.service.dispatch.decline.DeclineOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.dispatch.offer.UndoOffer;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** When another is invited than was suggested first, both are kept with the reason, and nobody is held up or judged. */
@TouyanTest
@Import(DispatchWorld.class)
class OtherChoiceTests {

    @Autowired
    private DispatchWorld.People world;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Matching matching;
    @Autowired
    private OfferOrder offer;
    @Autowired
    private UndoOffer undo;
    @Autowired
    private DeclineOrder decline;
    @Autowired
    private SayWhy sayWhy;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private WebApplicationContext context;

    private MockMvc pages;
    private Actor dong;
    private RequestId trees;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        pages = MockMvcBuilders.webAppContextSetup(context).build();
        dong = world.cityStaff("董晓梅");
        world.pomeloMaster("林守田");
        world.pomeloMaster("方美娟");
        trees = world.request();
    }

    @Test
    @DisplayName("The second of the suggested is invited without a word, and both are kept with what spoke for them")
    void bothAreKeptWithoutAReason() {
        List<Candidate> fitting = suggested();
        OrderId order = chosen(fitting.get(1).person(), Why.UNSAID);
        assertThat(kept("select suggested_id::text from dispatch.other_choice where order_id = :order", order))
                .containsExactly(fitting.getFirst().person().toString());
        assertThat(kept("select suggested_words from dispatch.other_choice where order_id = :order", order).getFirst()).contains(
                "会：",
                "近：");
        assertThat(kept("select chosen_words from dispatch.other_choice where order_id = :order", order).getFirst().lines())
                .hasSameSizeAs(fitting.get(1).reasons());
        assertThat(kept("select reason from dispatch.choice_reason where order_id = :order", order)).isEmpty();
    }

    @Test
    @DisplayName("Whoever is suggested first is no other choice, nor is the next one after a no")
    void theFirstSuggestionIsNoOtherChoice() {
        List<Candidate> fitting = suggested();
        OrderId first = chosen(fitting.getFirst().person(), Why.UNSAID);
        assertThat(isKept(first)).isFalse();
        Acting.run(dong, () -> decline.decline(dong, first, null));
        assertThat(world.asked(trees)).isNotEqualTo(fitting.getFirst().person());
        assertThat(isKept(world.living(trees))).as("the clock asked").isFalse();

        Acting.run(dong, () -> decline.decline(dong, world.living(trees), null));
        while (world.asked(trees) != null) {
            Acting.run(dong, () -> decline.decline(dong, world.living(trees), null));
        }
        assertThat(world.orders(trees)).noneMatch(o -> isKept(o.id()));
    }

    @Test
    @DisplayName("The reason is one tap, before or after; the latest counts and none is rewritten")
    void theReasonIsOneTap() throws Exception {
        OrderId order = chosen(suggested().get(1).person(), Why.UNSAID);
        Document board = page(dong, get("/desk/dispatch").param("status", "asking").param("id", trees.toString()));
        assertThat(board.select("form[action$=/reason] button[name=reason]").eachText()).contains("他熟悉这里的情况", "这件事他更拿手");
        assertThat(answer(dong, post("/desk/orders/" + order + "/reason").param("reason", "better")).getStatus()).isEqualTo(303);
        assertThat(page(dong, get("/desk/dispatch").param("status", "asking").param("id", trees.toString()))
                .select("form[action$=/reason]")).isEmpty();

        clock.pass(java.time.Duration.ofMinutes(5));
        Acting.run(dong, () -> sayWhy.say(dong, order, new Why("knows", "去年也是他去的")));
        assertThat(kept("select reason || words from dispatch.lead_choice where order_id = :order", order))
                .containsExactly("knows去年也是他去的");
        assertThat(kept("select reason from dispatch.choice_reason where order_id = :order", order)).hasSize(2);
        assertThatThrownBy(() -> world.as(dong, () -> jdbc.sql("update dispatch.choice_reason set reason = 'wished'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world.as(dong, () -> jdbc.sql("delete from dispatch.other_choice").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("What is said must be of the list, about another choice, and something")
    void whatCannotBeSaid() throws Exception {
        OrderId order = chosen(suggested().get(1).person(), Why.UNSAID);
        assertThat(answer(dong, post("/desk/orders/" + order + "/reason").param("reason", "magic")).getStatus()).isEqualTo(422);
        assertThatThrownBy(() -> Acting.run(dong, () -> sayWhy.say(dong, order, Why.UNSAID))).isInstanceOf(RuleBroken.class);
        trees = world.request();
        OrderId first = chosen(suggested().getFirst().person(), Why.UNSAID);
        assertThatThrownBy(() -> Acting.run(dong, () -> sayWhy.say(dong, first, new Why("knows", ""))))
                .isInstanceOf(NotFound.class);
        Actor chumen = world.staff("楚门干部", Role.TOWN_CADRE, COUNTY.child(CHUMEN));
        assertThatThrownBy(() -> Acting.run(chumen, () -> sayWhy.say(chumen, order, new Why("knows", ""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("On the page where a dispatcher chooses by himself the reason is a chip and a line, and what was typed is kept")
    void onThePageWhereOneChooses() throws Exception {
        Actor turner = world.master("车小军", QINGGANG, "lathe");
        String at = "/desk/requests/" + trees + "/masters";
        assertThat(page(dong, get(at)).select("input[name=reason]").eachAttr("value")).contains("knows", "better", "wished",
                "agreed",
                "others-cannot", "learning");
        assertThat(answer(dong, post(at)).getStatus()).isEqualTo(422);
        MockHttpServletResponse silent = answer(dong, post(at).param("expert", person(turner).toString()));
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.getContentAsString()).select("input[name=expert][checked]").val())
                .isEqualTo(person(turner).toString());
        MockHttpServletResponse lengthy = answer(dong,
                post(at).param("expert", person(turner).toString()).param("reason", "knows").param("because", "树".repeat(5_000)));
        assertThat(lengthy.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(lengthy.getContentAsString()).select("#because").val()).hasSize(5_000);
        assertThat(Jsoup.parse(lengthy.getContentAsString()).select("#because-err")).isNotEmpty();

        assertThat(answer(dong,
                post(at).param("expert", person(turner).toString()).param("reason", "wished").param("because", "点名找的"))
                .getStatus()).isEqualTo(303);
        OrderId order = world.living(trees);
        assertThat(kept("select chosen_because from dispatch.work_order where order_id = :order", order))
                .containsExactly("求助的人想请他，点名找的");
        assertThat(kept("select chosen_words from dispatch.other_choice where order_id = :order", order))
                .containsExactly("专长：手艺对不上");
    }

    @Test
    @DisplayName("The report counts by matter and by reason; each number opens to as many cases, and no case names a person")
    void theReportCountsAndOpens() throws Exception {
        Report before = report();
        List<Candidate> fitting = suggested();
        chosen(fitting.get(1).person(), new Why("better", "顺路"));
        trees = world.request();
        chosen(suggested().getFirst().person(), Why.UNSAID);
        trees = world.request();
        OrderId undone = chosen(suggested().get(1).person(), new Why("better", ""));
        Acting.run(dong, () -> undo.undo(dong, undone));

        Report after = report();
        assertThat(after.invited() - before.invited()).isEqualTo(2);
        assertThat(after.other() - before.other()).isEqualTo(1);
        assertThat(after.better() - before.better()).isEqualTo(1);
        assertThat(cases(after.invitedPath())).isEqualTo(after.invited());
        assertThat(cases(after.otherPath())).isEqualTo(after.other());
        assertThat(cases(after.betterPath())).isEqualTo(after.better());
        String shown = page(dong, get(after.betterPath())).text();
        assertThat(shown).contains("这件事他更拿手 · 顺路", "会：", "建议的第一位").doesNotContain(fitting.getFirst().expert().name(),
                fitting.get(1).expert().name());

        Actor chumen = world.staff("楚门干部", Role.TOWN_CADRE, COUNTY.child(CHUMEN));
        assertThat(page(chumen, get("/desk/rules/choices")).select("tbody tr")).isEmpty();
        Actor auditor = world.staff("审计员", Role.AUDITOR, COUNTY);
        assertThat(page(auditor, get("/desk/rules")).select("a[href=/desk/rules/choices]")).hasSize(1);
        assertThat(page(auditor, get("/desk/rules/choices")).select("tbody tr")).isNotEmpty();
        assertThat(answer(world.pomeloMaster("郑有田"), get("/desk/rules/choices")).getStatus()).isEqualTo(403);
    }

    private record Report(int invited, String invitedPath, int other, String otherPath, int better, String betterPath) {}

    private Report report() throws Exception {
        Document page = page(dong, get("/desk/rules/choices").param("span", "ever"));
        return new Report(number(page, "果树庄稼", 0), href(page, "果树庄稼", 0), number(page, "果树庄稼", 1), href(page, "果树庄稼", 1),
                number(page, "这件事他更拿手", 0), href(page, "这件事他更拿手", 0));
    }

    private static int number(Document page, String row, int cell) {
        String text = page.select("tr:has(th:containsOwn(" + row + ")) td").stream().skip(cell).findFirst()
                .map(td -> td.text().replaceAll("\\D.*", "")).orElse("0");
        return Integer.parseInt(text);
    }

    private static String href(Document page, String row, int cell) {
        return page.select("tr:has(th:containsOwn(" + row + ")) td").stream().skip(cell).findFirst()
                .map(td -> td.select("a").attr("href")).orElse("");
    }

    /** All pages of them. */
    private int cases(String path) throws Exception {
        int all = 0;
        for (int n = 1; n < 100; n++) {
            int here = page(dong, get(path + "&page=" + n)).select("main article").size();
            if (here == 0) {
                return all;
            }
            all += here;
        }
        return all;
    }

    private List<Candidate> suggested() {
        return Acting.doing(dong, () -> matching.shortlist(trees)).suggested();
    }

    private OrderId chosen(PersonId expert, Why why) {
        return Acting.doing(dong, () -> offer.choose(dong, trees, expert, true, why));
    }

    private boolean isKept(OrderId order) {
        return !kept("select order_id::text from dispatch.other_choice where order_id = :order", order).isEmpty();
    }

    private List<@Nullable String> kept(String sql, OrderId order) {
        return Objects.requireNonNull(world.as(dong, () -> jdbc.sql(sql).param("order", order).query(String.class).list()));
    }

    private Document page(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(actor, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return Acting.as(actor, () -> pages.perform(request).andReturn().getResponse());
    }
}
