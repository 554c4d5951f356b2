package org.touyan.outreach.workshop;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.paper.Sheet;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.workshop.advise.AnswerAdvisor;
import org.touyan.outreach.workshop.advise.IssueLetter;
import org.touyan.outreach.workshop.advise.NoteTaught;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.found.TurnWorkshop;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A workshop from its proposal to its advisor's lessons; and what stands in its way. */
@TouyanTest
@Import(WorkshopWorld.class)
class WorkshopStoryTests {

    @Autowired
    private WorkshopWorld.Barn barn;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private TurnWorkshop turn;
    @Autowired
    private AnswerAdvisor answerAdvisor;
    @Autowired
    private IssueLetter issueLetter;
    @Autowired
    private NoteTaught noteTaught;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private WebApplicationContext context;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        barn.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("A workshop is recognised by somebody else and opens after a passed check: the use case says so, and the database")
    void whatAWorkshopNeedsToOpen() {
        Actor officer = barn.officer();
        WorkshopId id = barn.proposed("没查过的工坊", "没查过的公司");
        assertThatThrownBy(() -> Acting.run(officer, () -> turn.recognise(officer, id, "玉组 1 号")))
                .isInstanceOf(RuleBroken.class).hasMessage("workshop.recognise.same-person");
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                update workshop.workshop set state = 'RECOGNISED', recognised_by = proposed_by, recognised_on = current_date, document = '玉组 1 号'
                where workshop_id = :id
                """).param("id", id).update())).hasMessageContaining("recognised_by_another");
        Actor other = barn.colleague();
        Acting.run(other, () -> turn.recognise(other, id, "玉组 1 号"));
        assertThatThrownBy(() -> Acting.run(other, () -> turn.open(other, id))).isInstanceOf(RuleBroken.class)
                .hasMessage("workshop.open.unchecked");
        assertThatThrownBy(() -> people.as(Actor.SYSTEM,
                () -> jdbc.sql("update workshop.workshop set state = 'OPERATING' where workshop_id = :id").param("id", id)
                        .update()))
                .hasMessageContaining("without a passed safety check");

        barn.checked(id, CheckOutcome.PASSED);
        Acting.run(other, () -> turn.open(other, id));
        barn.checked(id, CheckOutcome.STOPPED);
        assertThat(state(id)).isEqualTo("RECTIFY");
        assertThatThrownBy(() -> Acting.run(other, () -> turn.open(other, id))).isInstanceOf(RuleBroken.class);
        barn.checked(id, CheckOutcome.PASSED);
        Acting.run(other, () -> turn.open(other, id));
        assertThat(state(id)).isEqualTo("OPERATING");
    }

    @Test
    @DisplayName("A paid advisor agrees himself, gets his letter, teaches; his visit is recorded and earns no hours; a voluntary one's does")
    void anAdvisor() throws Exception {
        WorkshopId id = barn.open("红榴共富工坊甲", "红榴公司甲");
        Actor paid = people.master("应有偿", QINGGANG, "cnc");
        Actor free = people.master("应无偿", QINGGANG, "cnc");
        AdvisorId advisor = barn.invited(id, paid, Pay.PAID);
        assertThatThrownBy(() -> Acting.doing(barn.officer(), () -> issueLetter.issue(barn.officer(), advisor)))
                .isInstanceOf(Conflict.class);
        assertThat(pages.page(paid, "/me/workshops").text()).contains("红榴共富工坊甲", "非标自动化设备改造", "有偿聘用", "我愿意");
        assertThat(pages.answer(paid, post("/me/workshops/" + advisor).param("act", "ACCEPT")).getStatus()).isEqualTo(303);

        Issued letter = Acting.doing(barn.officer(), () -> issueLetter.issue(barn.officer(), advisor));
        byte[] pdf = people.as(Actor.SYSTEM, () -> register.pdf(letter.paperId()).orElseThrow());
        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(letter.number()).startsWith("工坊聘〔");
        Sheet sheet = Sheet.of(pdf);
        assertThat(sheet.text()).contains("特聘技术顾问", "应有偿", "红榴共富工坊甲", letter.number());
        assertThat(sheet).matches(one -> one.pages() == 1 && one.a4() && one.loose().isEmpty());
        assertThat(sheet.code()).endsWith(letter.path());
        assertThat(pages.page(Actor.PUBLIC, letter.path()).text()).contains("特聘技术顾问聘书", "红榴共富工坊甲", "应*").doesNotContain("应有偿",
                "有偿聘用");
        assertThatThrownBy(() -> Acting.doing(barn.officer(), () -> issueLetter.issue(barn.officer(), advisor)))
                .isInstanceOf(RuleBroken.class);

        RequestId lesson = barn.planned(advisor, Field.TRAINING, 2);
        assertThatThrownBy(() -> barn.planned(advisor, Field.CONSULTING, 3)).isInstanceOf(RuleBroken.class)
                .hasMessage("workshop.advice.not-his-field");
        Actor officer = barn.officer();
        assertThatThrownBy(() -> Acting.run(officer, () -> noteTaught.note(officer, advisor, barn.adviceOf(lesson), 9, "换型")))
                .isInstanceOf(RuleBroken.class).hasMessage("workshop.taught.not-held");
        barn.visited(lesson, paid, 2);
        Acting.run(officer, () -> noteTaught.note(officer, advisor, barn.adviceOf(lesson), 9, "换型"));
        assertThat(pages.page(officer, "/desk/workshops/advisors/" + advisor).text()).contains("教了 9 位工人：换型", letter.number());
        assertThat(hours(lesson)).isEqualTo("PAID 0");

        barn.aMondayMorning();
        RequestId gift = barn.planned(barn.appointed(id, free, Pay.UNPAID), Field.RESEARCH, 4);
        barn.visited(gift, free, 4);
        assertThat(hours(gift)).isEqualTo("VOLUNTARY 3");

        assertThat(pages.page(Actor.PUBLIC, letter.path()).text()).doesNotContain("已经结束");
        Acting.run(officer, () -> answerAdvisor.end(officer, advisor));
        assertThat(pages.page(Actor.PUBLIC, letter.path()).text()).contains("聘任 " + barn.today() + " 已经结束");
    }

    @Test
    @DisplayName("Whoever is asked declines freely, and no page tells; others' appointments and other towns' workshops are not there")
    void whoSeesWhat() {
        WorkshopId id = barn.open("红榴共富工坊乙", "红榴公司乙");
        Actor master = people.master("不来了", QINGGANG, "cnc");
        Actor stranger = people.master("外人甲", QINGGANG, "cnc");
        AdvisorId advisor = barn.invited(id, master, Pay.UNPAID);
        assertThatThrownBy(() -> Acting.run(stranger, () -> answerAdvisor.accept(stranger, advisor))).isNotNull();
        assertThat(pages.page(stranger, "/me/workshops").text()).doesNotContain("红榴共富工坊乙");
        Acting.run(master, () -> answerAdvisor.decline(master, advisor));
        Document desk = pages.page(barn.officer(), "/desk/workshops/" + id);
        assertThat(desk.text()).contains("红榴党建联盟", "139****4455").doesNotContain("不来了", "13900004455", "workshop.");
        assertThat(pages.page(Actor.PUBLIC, "/workshops").text()).contains("红榴共富工坊乙").doesNotContain("郑坊主");
        assertThat(pages.page(Actor.PUBLIC, get(java.net.URI.create(
                pages.page(Actor.PUBLIC, "/workshops").select("a:contains(红榴共富工坊乙)").attr("href")))).text()).contains("电商直播式")
                .doesNotContain("workshop.");

        Actor elsewhere = people.staff("外镇干部", Role.TOWN_CADRE,
                DispatchWorld.COUNTY.child(DispatchWorld.CHUMEN));
        assertThat(pages.page(elsewhere, "/desk/workshops").text()).doesNotContain("红榴共富工坊乙");
        assertThat(pages.answer(elsewhere, post("/desk/workshops/" + id + "/closure").param("why", "不办了")).getStatus())
                .isEqualTo(404);
        assertThatThrownBy(() -> Acting.run(master, () -> turn.close(master, id, "不办了"))).isInstanceOf(Exception.class);
    }

    @Test
    @DisplayName("On the card nothing of the four may be missing, and what was typed is kept")
    void theFourFields() {
        MockHttpServletResponse wrong = pages.answer(barn.officer(),
                post("/desk/workshops/new").param("name", "缺目标的工坊").param("types", "BRAND").param("lead", "联盟")
                        .param("actor", "企业")
                        .param("industry", "阀门"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        Document page = Pages.parsed(wrong);
        assertThat(page.select("#aim-err").text()).isNotEmpty();
        assertThat(page.select("#name").val()).isEqualTo("缺目标的工坊");
    }

    private String state(WorkshopId id) {
        return barn.ask(String.class, "select state from workshop.workshop where workshop_id = ?", id.value());
    }

    private String hours(RequestId request) {
        return barn.ask(String.class, "select basis || ' ' || half_hours from record.service_record where request_id = ?",
                request.value());
    }
}
