package org.touyan.outreach.campaign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Outcome;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.domain.TrainedSource;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;
import static org.touyan.service.visit.VisitWorld.morning;

/** The pages of the campaign, in the hands of a company, an officer and a master; and the counters behind them. */
@TouyanTest
@Import(CampaignWorld.class)
class CampaignPagesTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private CampaignWorld.Office office;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private ReportOutcome reportOutcome;
    @Autowired
    private ConfirmOutcome confirmOutcome;
    @Autowired
    private Metrics metrics;
    @Autowired
    private Figures figures;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        office.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("Anybody reads the call, states a demand without an account, and follows it by its own link")
    void withoutAnAccount() {
        CallId call = office.call("网页上的征集", 30);
        Document notice = pages.page(Actor.PUBLIC, "/campaign/" + call);
        assertThat(notice.text()).contains("网页上的征集", "生产工艺", "生活服务", "报需求").doesNotContain("campaign.");

        String form = "/campaign/" + call + "/demand";
        assertThat(pages.page(Actor.PUBLIC, form).select("form[method=post]").attr("action")).isEqualTo(form);
        MockHttpServletResponse wrong = pages.answer(Actor.PUBLIC,
                filled(form, "key-web").param("words", "").param("phone", "12"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(wrong).select("#words-err").text()).contains("难在哪里");
        assertThat(Pages.parsed(wrong).select("#company").val()).isEqualTo("网页阀门厂");

        MockHttpServletResponse sent = pages.answer(Actor.PUBLIC,
                filled(form, "key-web").param("words", "球阀打压渗漏").param("phone", "13900006611"));
        assertThat(sent.getStatus()).isEqualTo(303);
        String own = Objects.requireNonNull(sent.getHeader("Location"));
        assertThat(own).startsWith("/campaign/d/");
        assertThat(pages.page(Actor.PUBLIC, own).text()).contains("网页阀门厂", "球阀打压渗漏", "收到了");
        assertThat(pages.answer(Actor.PUBLIC, get("/campaign/d/0123456789abcdef0123456789abcdef")).getStatus()).isEqualTo(404);

        office.daysPass(31);
        assertThat(pages.page(Actor.PUBLIC, "/campaign/" + call).text()).contains("不再收需求").doesNotContain("报需求");
        MockHttpServletResponse late = pages.answer(Actor.PUBLIC,
                filled(form, "key-late").param("words", "晚了一步").param("phone", "13900006611"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(late).select(".errsum").text()).contains("已经结束");
    }

    @Test
    @DisplayName("An officer screens, asks, files the paper and plans; the master says yes; the company confirms with its account")
    void throughTheDesk() {
        Actor officer = office.officer();
        CallId call = office.call("走一遍的征集", 30);
        Actor company = office.company("走一遍阀门厂");
        Actor master = people.master("应长庚", QINGGANG, "valve");
        MockHttpServletResponse stated = pages.answer(company,
                filled("/campaign/" + call + "/demand", "key-desk").param("words", "装配废品多").param("phone", "13900006622"));
        String own = Objects.requireNonNull(stated.getHeader("Location"));
        assertThat(own).startsWith("/org/campaign/");
        String desk = own.replace("/org/campaign/", "/desk/campaign/demands/");

        Document waiting = pages.page(officer, desk);
        assertThat(waiting.text()).contains("走一遍阀门厂", "139****6622").doesNotContain("13900006622", "campaign.");
        assertThat(Pages.parsed(pages.answer(officer, post(desk + "/phone"))).text()).contains("13900006622");
        assertThat(pages.answer(officer, post(desk + "/screening").param("diagnosed", "顺序不对")).getStatus()).isEqualTo(422);
        fine(officer,
                post(desk + "/screening").param("difficulty", "RESEARCH").param("diagnosed", "装配顺序不对").param("owner", "王主任"));

        MockHttpServletResponse nobody = pages.answer(officer, pairing(desk, "查无此人"));
        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(nobody).select("#who-err").text()).contains("查无此人");
        fine(officer, pairing(desk, "应长庚"));
        Document mine = pages.page(master, "/me/campaign");
        assertThat(mine.text()).contains("走一遍阀门厂", "装配废品多", "我愿意", "去不了");
        assertThat(pages.page(master, "/me").text()).contains("劳模工匠助企行：有 1 件等您回话");
        fine(master, post(mine.select("form[action^=/me/campaign/pairings/]").attr("action")).param("act", "ACCEPT"));
        assertThat(pages.page(master, "/me/campaign").text()).contains("结对中", "书面协议");

        String pair = pages.page(officer, desk).select("form[action$=/papers]").attr("action").replace("/papers", "");
        MockHttpServletResponse gate = pages.answer(officer, visit(pair));
        assertThat(gate.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(gate).select(".errsum").text()).contains("书面协议");
        fine(officer,
                multipart(pair + "/papers").file(new MockMultipartFile("pages", "协议.jpg", "image/jpeg", Jpegs.plain(40, 60)))
                        .param("kind", "AGREEMENT").param("documentNo", "玉总工 8 号").param("signedOn", office.today().toString()));
        fine(officer, visit(pair));
        assertThat(pages.page(officer, desk).text()).contains("技术指导", "应长庚", "玉总工 8 号");
        RequestId request = new RequestId(office.ask(UUID.class, """
                select request_id from campaign.plan p join campaign.demand d using (demand_id) where d.company = '走一遍阀门厂'
                """));
        office.visited(request, master, 2);

        fine(officer, post(desk + "/outcome").param("result", "SOLVED").param("resultWords", "改了顺序，带了八个人").param("trained", "8")
                .param("trainedSource", "SIGN_IN"));
        assertThat(pages.page(company, own).text()).contains("是这样吗", "改了顺序");
        assertThat(pages.answer(company, post(own + "/confirmation").param("benefit", "0")).getStatus()).isEqualTo(422);
        fine(company, post(own + "/confirmation").param("companyWords", "真好").param("benefit", "50000"));
        assertThat(pages.page(company, own).text()).contains("企业确认了", "50000");
        assertThat(pages.page(company, "/org/campaign").text()).contains("装配废品多", "企业确认了", "走一遍的征集");
        assertThat(pages.answer(officer, post(desk + "/follow-up").param("holds", "YES")).getStatus()).isEqualTo(422);

        String lists = "/desk/campaign/calls/" + call;
        assertThat(pages.page(officer, lists + "/demands").text()).contains("走一遍阀门厂", "企业确认了");
        assertThat(pages.page(officer, lists + "/problems").text()).contains("装配顺序不对", "需攻关", "解决了");
        assertThat(pages.page(officer, lists + "/services").text()).contains("应长庚", "技术指导");
        assertThat(pages.page(officer, "/desk/campaign").text()).contains("走一遍的征集");
        for (String list : List.of("demands", "problems", "services")) {
            assertThat(sheet(pages.answer(officer, get(lists + "/" + list + ".xlsx")))).anyMatch(row -> row.contains("走一遍阀门厂"));
        }
    }

    @Test
    @DisplayName("A company states several problems with one demand, and each goes its own way to solved and confirmed")
    void severalProblemsOfOneCompany() {
        Actor officer = office.officer();
        CallId call = office.call("一次报几件", 30);
        Actor company = office.company("几件难题阀门厂");
        MockHttpServletResponse stated = pages.answer(company,
                filled("/campaign/" + call + "/demand", "key-several").param("words", "第一件：球阀渗漏").param("phone", "13900006644"));
        String own = Objects.requireNonNull(stated.getHeader("Location"));
        MockHttpServletResponse wrong = pages.answer(company, post(own + "/problem").param("more", ""));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(wrong).select("#more-err").text()).isNotBlank();
        fine(company, post(own + "/problem").param("moreClass", "equipment").param("more", "第二件：数控机床报警"));
        fine(company, post(own + "/problem").param("moreClass", "equipment").param("more", "第二件：数控机床报警"));
        String desk = own.replace("/org/campaign/", "/desk/campaign/demands/");
        fine(officer, post(desk + "/problem").param("moreClass", "growth").param("more", "第三件：没有人会看图"));
        assertThat(office.ask(Integer.class, "select count(*)::int from campaign.demand where company = '几件难题阀门厂'")).isEqualTo(3);
        Document page = pages.page(company, own);
        assertThat(page.text()).contains("一起报的别的难题", "第二件：数控机床报警", "第三件：没有人会看图");
        DemandId second = new DemandId(
                office.ask(UUID.class, "select demand_id from campaign.demand where words = '第二件：数控机床报警'"));

        Actor master = people.master("倪三件", QINGGANG, "cnc");
        String other = "/desk/campaign/demands/" + second;
        fine(officer, post(other + "/screening").param("difficulty", "ON_SITE").param("diagnosed", "接地不好").param("owner", "王主任"));
        PairingId pairing = office.paired(second, master, 20);
        office.visited(office.planned(pairing, 2), master, 2);
        Acting.run(officer, () -> reportOutcome.report(officer, second, Outcome.of(Result.SOLVED, "接好了", null, null)));
        fine(company, post("/org/campaign/" + second + "/confirmation").param("companyWords", "不报警了"));
        assertThat(office.state(second)).isEqualTo(DemandState.CONFIRMED);
        assertThat(office.ask(String.class,
                "select string_agg(state, ',' order by number) from campaign.demand where company = '几件难题阀门厂'"))
                .isEqualTo("COLLECTED,CONFIRMED,COLLECTED");
        assertThat(pages.page(officer, desk).text()).contains("第二件：数控机床报警", "企业确认了");

        office.daysPass(31);
        assertThat(pages.answer(company, post(own + "/problem").param("moreClass", "growth").param("more", "晚了一步的")).getStatus())
                .isEqualTo(422);
        assertThat(pages.answer(officer, post(desk + "/problem").param("moreClass", "growth").param("more", "上门时又看到的"))
                .getStatus()).isEqualTo(303);
    }

    @Test
    @DisplayName("A secret stays in the house: the sheet says that it is one and no more")
    void aSecretIsNotInTheSheet() {
        CallId call = office.call("保密的一期", 30);
        office.screened(call, "保密电机厂", true, Difficulty.OUTSIDE);
        MockHttpServletResponse file = pages.answer(office.officer(), get("/desk/campaign/calls/" + call + "/problems.xlsx"));
        assertThat(sheet(file)).anyMatch(row -> row.contains("保密电机厂")).noneMatch(row -> row.contains("密封面研磨不够"));
        assertThat(pages.page(office.officer(), "/desk/campaign/calls/" + call + "/problems").text()).contains("密封面研磨不够");
    }

    @Test
    @DisplayName("The counters: a visit once, each master at it, a company once, a problem and its heads when the company has said so")
    void theCounters() {
        CallId call = office.call("数一数", 30);
        Actor company = office.company("数一数机械厂");
        Actor one = people.master("董广济", QINGGANG, "cnc");
        Actor other = people.master("蔡文涛", QINGGANG, "cnc");
        DemandId demand = office.screened(call, "数一数机械厂", false, Difficulty.ON_SITE);
        PairingId pairing = office.paired(demand, one, 20);
        Map<String, BigDecimal> before = counted();

        RequestId first = office.planned(pairing, 1, person(other));
        office.visited(first, one, 1);
        office.visited(first, other, 1);
        office.visited(office.planned(pairing, 3), one, 3);
        assertThat(more(before)).containsExactly("2", "3", "1", "0", "0");

        Actor officer = office.officer();
        Acting.run(officer,
                () -> reportOutcome.report(officer, demand, Outcome.of(Result.SOLVED, "好了", 12, TrainedSource.SIGN_IN)));
        assertThat(more(before)).containsExactly("2", "3", "1", "0", "0");
        Acting.run(company, () -> confirmOutcome.confirm(company, demand, "", null, 90_000L));
        assertThat(more(before)).containsExactly("2", "3", "1", "1", "12");
        assertThat(pages.page(Actor.PUBLIC, "/figures/campaign-problems").text()).contains("清港", "生产工艺", "企业确认书")
                .doesNotContain("数一数机械厂", "90000");
        assertThat(pages.page(Actor.PUBLIC, "/impact").text()).contains("助企行上门", "助企行出动", "助企行服务的企业", "助企行解决的难题", "助企行培训");
    }

    private Map<String, BigDecimal> counted() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (String metric : List.of("campaign-visits", "campaign-turns", "campaign-companies", "campaign-problems",
                "campaign-trained")) {
            values.put(metric, people.as(Actor.PUBLIC,
                    () -> figures.value(metrics.the(metric), COUNTY, Period.thisYear(morning(4).to()))));
        }
        return values;
    }

    private List<String> more(Map<String, BigDecimal> before) {
        return counted().entrySet().stream()
                .map(e -> e.getValue().subtract(Objects.requireNonNull(before.get(e.getKey()))).toPlainString()).toList();
    }

    private static MockHttpServletRequestBuilder filled(String form, String key) {
        return post(form).param("key", key).param("demandClass", "process").param("company", "网页阀门厂").param("town", QINGGANG)
                .param("contactName", "李厂长");
    }

    private MockHttpServletRequestBuilder pairing(String desk, String who) {
        return post(desk + "/pairing").param("who", who).param("fromDay", office.today().toString())
                .param("untilDay", office.today().plusDays(100).toString()).param("goals", "废品降一半");
    }

    private MockHttpServletRequestBuilder visit(String pairing) {
        return post(pairing + "/visits").param("form", "GUIDANCE").param("subject", "machine").param("planWords", "看装配顺序")
                .param("day", morning(2).from().atZone(Beijing.ZONE).toLocalDate().toString())
                .param("from", "09:00").param("to", "11:00");
    }

    private void fine(Actor actor, RequestBuilder request) {
        MockHttpServletResponse answer = pages.answer(actor, request);
        assertThat(answer.getStatus()).as(() -> Pages.parsed(answer).select(".errsum").text()).isEqualTo(303);
    }

    private static List<String> sheet(MockHttpServletResponse file) {
        assertThat(file.getStatus()).isEqualTo(200);
        List<String> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()));
                var lines = workbook.getFirstSheet().openStream()) {
            lines.forEach(line -> rows.add(line.toString() + line.stream().map(c -> c == null ? "" : c.getText()).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
