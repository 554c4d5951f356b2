package org.touyan.service.request;

import java.util.Objects;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.request.RequestFixture.DONG;
import static org.touyan.service.request.RequestFixture.QINGGANG;
import static org.touyan.service.request.RequestFixture.XU;
import static org.touyan.service.request.RequestFixture.phone;
import static org.touyan.service.request.RequestFixture.pomelos;

/** A cadre with a ringing phone, and what she does with what has come in. */
@TouyanTest
@Import(RequestFixture.class)
class DeskTests {

    @Autowired
    private RequestFixture world;

    @Autowired
    private WebApplicationContext context;

    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void sixFieldsByKeyboardAndTheNumberIsThereToReadAloud() throws Exception {
        Document blank = page(DONG, get("/desk/requests/new"));
        assertThat(blank.select("main input:not([type=hidden]), main select, main textarea")).hasSize(6);
        assertThat(blank.select("main [autofocus]").eachAttr("name")).containsExactly("phone");
        assertThat(Objects.requireNonNull(blank.selectFirst("#town")).select("option[selected]").val()).isEqualTo(QINGGANG);

        MockHttpServletResponse keyed = answer(DONG, call(phone()));

        assertThat(keyed.getStatus()).isEqualTo(303);
        String next = Objects.requireNonNull(keyed.getHeader("Location"));
        Document read = page(DONG, get(next));
        assertThat(Objects.requireNonNull(read.selectFirst(".intake__no")).text()).matches("\\d{4}-\\d{2,}");
    }

    @Test
    void whoKeyedACallInIsKept() throws Exception {
        String phone = phone();
        answer(DONG, call(phone));
        assertThat(world.ask(String.class, "select channel || keyer_name from request.help_request where words = ?",
                "水泵不上水" + phone))
                .isEqualTo("PHONE董晓梅");
    }

    @Test
    void pressingEnterTwiceIsOneRequest() throws Exception {
        String phone = phone();
        MockHttpServletRequestBuilder call = call(phone);
        answer(DONG, call);
        answer(DONG, call);
        assertThat(world.ask(Integer.class, "select count(*) from request.help_request where words = ?", "水泵不上水" + phone))
                .isEqualTo(1);
    }

    @Test
    void aPhoneThatHasAskedBeforeFillsInTheRest() throws Exception {
        String phone = phone();
        world.submit(pomelos(phone));

        Document known = page(DONG, get("/desk/requests/new/caller").param("phone", phone));
        assertThat(Objects.requireNonNull(known.selectFirst("#name")).val()).isEqualTo("王阿姨");
        assertThat(Objects.requireNonNull(known.selectFirst("#place")).val()).contains("上湫村");

        Document elsewhere = page(XU, get("/desk/requests/new/caller").param("phone", phone).param("name", "刚打的"));
        assertThat(Objects.requireNonNull(elsewhere.selectFirst("#name")).val()).isEqualTo("刚打的");
    }

    @Test
    void mistakesOfTheKeyerAreSaidAtTheFields() throws Exception {
        MockHttpServletResponse answer = answer(DONG, post("/desk/requests/new").param("key", "k1").param("phone", "1390000")
                .param("words", "水泵不上水"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".errsum a").eachAttr("href"))
                .containsExactly("#phone", "#name", "#town", "#subject");
    }

    @Test
    void aSecondCallAboutTheSameIsShownForMerging() throws Exception {
        String phone = phone();
        RequestId first = world.submit(pomelos(phone)).request();
        RequestId second = world.submit(org.touyan.service.request.submit.Submission.of(UUID.randomUUID().toString(), Channel.WEB,
                "crops", "有五棵文旦树叶子发黄，果子也小，怎么办", QINGGANG, "王阿姨", phone)).request();
        String number = world.ask(String.class, "select number from request.help_request where request_id = ?", first.value());

        Document triage = page(DONG, get("/desk/requests/" + second + "/triage"));
        Element merge = Objects.requireNonNull(triage.selectFirst("a[href*=merge]"));
        Document form = page(DONG, get(merge.attr("href")));
        assertThat(Objects.requireNonNull(form.selectFirst("#into")).val()).isEqualTo(number);

        answer(DONG, post("/desk/requests/" + second + "/merge").param("into", number));
        assertThat(world.state(second)).isEqualTo(RequestState.MERGED);
    }

    @Test
    void aRequestIsReadAndMayBeDispatched() throws Exception {
        RequestId id = world.submitted();
        MockHttpServletResponse read = answer(DONG, post("/desk/requests/" + id + "/triage").param("subject", "crops")
                .param("urgency", "TODAY").param("town", QINGGANG).param("place", "上湫村").param("riskNote", "要爬坡"));

        assertThat(read.getStatus()).isEqualTo(303);
        assertThat(world.state(id)).isEqualTo(RequestState.TRIAGED);
        assertThat(answer(DONG, post("/desk/requests/" + id + "/triage").param("subject", "crops").param("town", QINGGANG))
                .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aRefusalWithoutAReasonComesBackWithTheFormOpen() throws Exception {
        RequestId id = world.submitted();
        MockHttpServletResponse answer = answer(DONG, post("/desk/requests/" + id + "/rejection"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("details[open] form").attr("action")).endsWith("/rejection");
        assertThat(world.state(id)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void aCadreElsewhereFindsNoPage() throws Exception {
        RequestId id = world.submitted();
        assertThat(answer(XU, get("/desk/requests/" + id + "/triage")).getStatus()).isEqualTo(404);
        assertThat(answer(XU, post("/desk/requests/" + id + "/withdrawal")).getStatus()).isEqualTo(404);
    }

    @Test
    void aLeaderReadsAndEndsNothing() throws Exception {
        RequestId id = world.submitted();
        Actor leader = Actor.staff(UUID.randomUUID(), "杨主席", Role.CITY_LEADER, RequestFixture.CITY);
        assertThat(answer(leader, post("/desk/requests/" + id + "/withdrawal")).getStatus()).isEqualTo(403);
        assertThat(world.state(id)).isEqualTo(RequestState.SUBMITTED);
    }

    private static MockHttpServletRequestBuilder call(String phone) {
        return post("/desk/requests/new").param("key", UUID.randomUUID().toString())
                .param("phone", phone)
                .param("name", "老郑")
                .param("town", QINGGANG)
                .param("place", "")
                .param("words", "水泵不上水" + phone)
                .param("subject", "machine");
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
