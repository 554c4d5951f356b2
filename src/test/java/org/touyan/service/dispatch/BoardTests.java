package org.touyan.service.dispatch;

import java.time.Duration;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

@TouyanTest
@Import(DispatchWorld.class)
class BoardTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private DispatchWorld.People world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CountingListening listening;

    private MockMvc pages;
    private Actor dong;
    private Actor lin;

    @BeforeEach
    void open() {
        clock.set(MovableClock.MONDAY_MORNING);
        pages = MockMvcBuilders.webAppContextSetup(context).build();
        dong = world.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = world.pomeloMaster("林守田");
    }

    @Test
    void whatWaitsIsListedWhatIsUrgentFirst() throws Exception {
        RequestId calm = world.request();
        RequestId urgent = world.request(RequestState.SUBMITTED, Urgency.TODAY, null);
        List<String> order = page(dong, get("/desk/dispatch")).select(".queue a").eachAttr("href").stream()
                .map(href -> href.substring(href.indexOf("id=") + 3))
                .toList();
        assertThat(order.indexOf(urgent.toString())).isNotNegative().isLessThan(order.indexOf(calm.toString()));
    }

    @Test
    void everySuggestionHasReasonsAndEverybodyElseOne() throws Exception {
        world.master("车小军", QINGGANG, "lathe");
        RequestId trees = world.request();
        Document board = page(dong, get("/desk/dispatch").param("id", trees.toString()));
        assertThat(board.select(".sug")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(board.select(".sug")).allSatisfy(sug -> assertThat(sug.select(".why2 li")).hasSizeGreaterThanOrEqualTo(3));
        assertThat(board.select("details li")).anySatisfy(li -> assertThat(li.text()).contains("车小军").contains("专长"));
        assertThat(board.select("details li")).allSatisfy(li -> assertThat(li.select("span").text()).isNotEmpty());
        assertThat(board.select("table.cal tbody tr")).hasSameSizeAs(board.select(".sug"));
        assertThat(board.select("svg.hex .here")).hasSize(1);
    }

    @Test
    void whileOnlyWordsAreComparedTheBoardSaysSo() throws Exception {
        String trees = page(dong, get("/desk/dispatch").param("id", world.request().toString())).select("#understood").text();
        assertThat(trees).isEqualTo("正在准备读懂句子，现在只按词来找");
        String nothing = page(dong, get("/desk/dispatch").param("id", world.request("other", "嗯嗯嗯").toString()))
                .select("#understood")
                .text();
        assertThat(nothing).contains("没听出是哪一行");
    }

    @Test
    void everyPageListensOnceToTheWords() throws Exception {
        String words = "水泵抽不上水，响得厉害";
        String trees = world.request("machine", words).toString();
        assertThat(page(dong, get("/desk/dispatch").param("id", trees)).select("#understood, .sug, details li"))
                .hasSizeGreaterThan(1);
        assertThat(listening.times(words)).isEqualTo(1);
        page(dong, get("/desk/requests/%s/masters".formatted(trees)));
        assertThat(listening.times(words)).isEqualTo(2);
        page(dong, get("/desk/dispatch").param("id", world.request().toString()));
        assertThat(listening.times(words)).isEqualTo(2);
    }

    @Test
    void noWeightAndNoScoreIsShown() throws Exception {
        RequestId trees = world.request();
        String board = page(dong, get("/desk/dispatch").param("id", trees.toString())).text();
        assertThat(board).doesNotContainIgnoringCase("score").doesNotContain("分数", "得分", "权重");
        assertThat(page(dong, get("/desk/rules")).select(".tag").eachText()).contains("最看重", "看重", "也看").doesNotContain("40",
                "20");
    }

    @Test
    void oneClickInvitesAndTheBarTakesItBack() throws Exception {
        RequestId trees = world.request();
        MockHttpServletResponse offered = answer(dong,
                post("/desk/requests/" + trees + "/orders").param("expert", person(lin).toString()).param("status", "wait").param(
                        "because", "求助的人想请他"));
        assertThat(offered.getStatus()).isEqualTo(303);
        OrderId order = world.living(trees);
        Document bar = page(dong, get(String.valueOf(offered.getHeader("Location"))));
        assertThat(bar.select("[data-undo]").text()).contains("已派给林守田", "还有 10 秒可以撤回", "【玉环工会】林师傅");
        assertThat(page(dong, get("/desk/dispatch").param("id", world.request().toString())).select("[data-undo]")).hasSize(1);
        assertThat(page(world.cityStaff("王主任"), get("/desk/dispatch")).select("[data-undo]")).isEmpty();

        assertThat(answer(dong, post("/desk/orders/" + order + "/undo")).getStatus()).isEqualTo(303);
        assertThat(world.asked(trees)).isNull();
        assertThat(page(dong, get(String.valueOf(offered.getHeader("Location")))).select("[data-undo]")).isEmpty();
    }

    @Test
    void whatIsOpenToAllIsTakenBackWithinTheSecondsBeforeAnyMasterSeesIt() throws Exception {
        RequestId trees = world.request();
        String board = String.valueOf(answer(dong, post("/desk/requests/" + trees + "/opening")).getHeader("Location"));
        OrderId order = world.living(trees);
        assertThat(page(dong, get(board)).select("[data-undo]").text()).contains("已放出来让师傅认领", "还有 10 秒可以撤回");
        assertThat(answer(lin, get("/me/orders/" + order)).getStatus()).isEqualTo(404);

        assertThat(answer(dong, post("/desk/orders/" + order + "/undo")).getStatus()).isEqualTo(303);
        clock.pass(Duration.ofSeconds(10));
        assertThat(answer(lin, get("/me/orders/" + order)).getStatus()).isEqualTo(404);
        assertThat(world.orders(trees)).extracting(OrderView::state).containsExactly(OrderState.RELEASED);
        assertThat(page(dong, get("/desk/dispatch").param("id", trees.toString())).select(".sug form[data-offer]")).isNotEmpty();
    }

    @Test
    void whatTheMastersSeeIsTakenInBelowTheRequest() throws Exception {
        RequestId trees = world.request();
        answer(dong, post("/desk/requests/" + trees + "/opening"));
        OrderId order = world.living(trees);
        clock.pass(Duration.ofSeconds(10));
        assertThat(page(lin, get("/me/orders/" + order)).text()).contains("谁有空谁去", "我来");
        assertThat(answer(dong, post("/desk/orders/" + order + "/undo")).getStatus()).isEqualTo(303);
        assertThat(world.living(trees)).isEqualTo(order);

        Document panel = page(dong, get("/desk/dispatch").param("status", "asking").param("id", trees.toString()));
        assertThat(panel.select("form[action$=/release] button").text()).isEqualTo("收回");
        answer(dong, post("/desk/orders/" + order + "/release"));
        assertThat(answer(lin, post("/me/orders/" + order + "/claim")).getStatus()).isEqualTo(409);
        assertThat(page(dong, get("/desk/dispatch").param("id", trees.toString())).select(".sug form[data-offer]")).isNotEmpty();
    }

    @Test
    void afterTheSecondsTheBarIsGone() throws Exception {
        RequestId trees = world.request();
        String to = String
                .valueOf(answer(dong, post("/desk/requests/" + trees + "/orders").param("expert", person(lin).toString())
                        .param("because", "求助的人想请他")).getHeader("Location"));
        clock.pass(Duration.ofSeconds(11));
        assertThat(page(dong, get(to)).select("[data-undo]")).isEmpty();
        MockHttpServletResponse tooLate = answer(dong, post("/desk/orders/" + world.living(trees) + "/undo"));
        assertThat(tooLate.getStatus()).isEqualTo(303);
        assertThat(world.asked(trees)).isEqualTo(person(lin));
    }

    @Test
    void aColleagueWhoIsFasterIsNamed() throws Exception {
        RequestId trees = world.request();
        Actor wang = world.cityStaff("王主任");
        MockHttpServletRequestBuilder form = post("/desk/requests/" + trees + "/orders").param("expert", person(lin).toString())
                .param("because", "求助的人想请他");
        assertThat(answer(wang, form).getStatus()).isEqualTo(303);
        MockHttpServletResponse late = answer(dong, form);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).text()).contains("王主任刚把这件求助派给了林守田");
    }

    @Test
    void whoElseIsLookingIsSaid() throws Exception {
        RequestId trees = world.request();
        Actor wang = world.cityStaff("王主任");
        page(wang, get("/desk/dispatch").param("id", trees.toString()));
        assertThat(page(dong, get("/desk/dispatch").param("id", trees.toString())).text()).contains("王主任正在看");
        assertThat(page(dong, post("/desk/requests/" + trees + "/presence").header("HX-Request", "true")).text())
                .contains("王主任正在看");

        clock.pass(Duration.ofSeconds(31));
        assertThat(page(dong, get("/desk/dispatch").param("id", trees.toString())).text()).doesNotContain("正在看");
    }

    @Test
    void phonesAreMaskedUntilTheyAreAskedForAndTheLookIsWrittenDown() throws Exception {
        RequestId trees = world.request();
        Document board = page(dong, get("/desk/dispatch").param("id", trees.toString()));
        assertThat(board.text()).contains("139****1234").doesNotContain("13900001234");
        assertThat(page(dong, post("/desk/requests/" + trees + "/phone")).text()).contains("13900001234");
        assertThat(world.looksAt(trees.value())).isOne();

        String phone = page(dong, post("/desk/requests/" + trees + "/phone").param("expert", person(lin).toString())).text();
        assertThat(phone).doesNotContain("13900001234");
        assertThat(world.looksAt(person(lin).value())).isOne();
    }

    @Test
    void aNoIsKnownToTheDispatcherOfThisRequestAndNamesItsReason() throws Exception {
        RequestId trees = world.request();
        answer(dong, post("/desk/requests/" + trees + "/orders").param("expert", person(lin).toString()).param("because", "想请他"));
        OrderId order = world.living(trees);
        assertThat(answer(lin, post("/me/orders/" + order + "/refusal").param("reason", "far")).getStatus()).isEqualTo(303);
        assertThat(page(dong, get("/desk/dispatch").param("status", "asking").param("id", trees.toString())).text())
                .contains("林守田", "去不了", "太远");
        assertThat(answer(lin, post("/me/orders/" + order + "/acceptance")).getStatus()).isEqualTo(409);
    }

    @Test
    void theMasterSeesWhatIsAskedAndNobodyElseDoes() throws Exception {
        RequestId trees = world.request();
        answer(dong, post("/desk/requests/" + trees + "/orders").param("expert", person(lin).toString()).param("because", "想请他"));
        OrderId order = world.living(trees);
        assertThat(answer(lin, get("/me/orders/" + order)).getStatus()).isEqualTo(404);

        clock.pass(Duration.ofSeconds(10));
        Document card = page(lin, get("/me/orders/" + order));
        assertThat(card.text()).contains("五棵文旦树叶子发黄", "清港", "这几天都行", "为什么派给您", "我去", "去不了")
                .doesNotContain("13900001234");
        Actor fang = world.pomeloMaster("方美娟");
        assertThat(answer(fang, get("/me/orders/" + order)).getStatus()).isEqualTo(404);
        assertThat(answer(fang, post("/me/orders/" + order + "/acceptance")).getStatus()).isEqualTo(404);
        assertThat(answer(dong, get("/me/orders/" + order)).getStatus()).isEqualTo(403);
    }

    @Test
    void anybodyInSightCanBeChosenWithAReason() throws Exception {
        Actor turner = world.master("车小军", QINGGANG, "lathe");
        RequestId trees = world.request();
        Document pick = page(dong, get("/desk/requests/" + trees + "/masters").param("q", "车小"));
        assertThat(pick.select("input[name=expert]")).isNotEmpty();
        assertThat(pick.select("input[name=because]")).isNotEmpty();
        MockHttpServletRequestBuilder form = post("/desk/requests/" + trees + "/orders").param("expert",
                person(turner).toString());
        assertThat(answer(dong, form).getStatus()).isEqualTo(422);
        assertThat(answer(dong, form.param("because", "求助的人想请他")).getStatus()).isEqualTo(303);
    }

    @Test
    void theDaySheetListsWhoHasAccepted() throws Exception {
        RequestId trees = world.request();
        answer(dong, post("/desk/requests/" + trees + "/orders").param("expert", person(lin).toString()).param("because", "想请他"));
        answer(dong, post("/desk/orders/" + world.living(trees) + "/acceptance"));
        assertThat(page(dong, get("/desk/dispatch/daysheet")).select("tbody tr")).anySatisfy(
                row -> assertThat(row.text()).contains("林守田", "清港", "王阿姨", "139****1234"));
    }

    @Test
    void anotherTownHasAnotherBoard() throws Exception {
        RequestId trees = world.request();
        Actor chumen = world.staff("楚门干部", Role.TOWN_CADRE, COUNTY.child(CHUMEN));
        assertThat(page(chumen, get("/desk/dispatch")).select(".queue a[href*=" + trees + "]")).isEmpty();
        assertThat(answer(chumen, get("/desk/dispatch").param("id", trees.toString())).getStatus()).isEqualTo(404);
        assertThat(answer(world.staff("领导", Role.CITY_LEADER, COUNTY), get("/desk/dispatch")).getStatus()).isEqualTo(403);
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
