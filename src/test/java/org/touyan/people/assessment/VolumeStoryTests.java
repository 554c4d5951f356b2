package org.touyan.people.assessment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Volume;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.KeepCertificates;
import org.touyan.people.assessment.settle.KeepVolumes;
import org.touyan.people.assessment.settle.SettleBatch;
import org.touyan.service.dispatch.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** From the notice to the end of an archive: what one person begins, another decides. */
@TouyanTest
@Import(AssessmentWorld.class)
class VolumeStoryTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private BatchHands hands;
    @Autowired
    private MovableClock clock;
    @Autowired
    private SettleBatch settleBatch;
    @Autowired
    private KeepCertificates keepCertificates;
    @Autowired
    private KeepVolumes keepVolumes;
    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        bureau.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("Paper is due after three years, files after five; one proposes, another confirms, and the entry stays")
    void keptAndDisposedOf() {
        BatchHands.Marked batch = hands.batch("档案阀门厂", 2);
        archived(batch);
        LocalDate day = bureau.today();
        Actor one = bureau.officer();
        Actor other = bureau.colleague();
        String paper = "/desk/assessment/volumes/" + batch.id() + "/PAPERS/PAPER";
        String files = "/desk/assessment/volumes/" + batch.id() + "/PAPERS/ELECTRONIC";
        assertThat(pages.page(one, paper).text()).contains("保管到 " + day.plusYears(3), "保管期满以后");
        assertThat(pages.page(one, files).text()).contains(day.plusYears(5).toString());
        assertThat(pages.page(one, "/desk/assessment/volumes").text()).doesNotContain("档案阀门厂");
        MockHttpServletResponse early = pages.answer(one, post(paper + "/proposal").param("words", "柜子满了"));
        assertThat(Pages.parsed(early).select(".errsum").text()).contains("还在保管期里", day.plusYears(3).toString());
        assertThatThrownBy(() -> insert(batch, "PAPER", "PROPOSED", one)).rootCause().hasMessageContaining("still kept");

        clock.pass(Duration.ofDays(3 * 365 + 2));
        Document due = pages.page(one, "/desk/assessment/volumes");
        assertThat(due.select("tbody tr:contains(档案阀门厂)")).hasSize(5);
        assertThat(due.select("tbody").text()).contains("试卷结果卷 · 纸质").doesNotContain("电子", "assessment.");
        assertThat(answer(one, paper + "/proposal", "").getStatus()).as("without a reason").isEqualTo(422);
        assertThat(answer(one, paper + "/proposal", "保管期满").getStatus()).isEqualTo(303);
        assertThat(Pages.parsed(answer(one, paper + "/confirmation", "我自己烧了")).select(".errsum").text()).contains("请另一位同事");
        assertThatThrownBy(() -> insert(batch, "PAPER", "CONFIRMED", one)).rootCause()
                .hasMessageContaining("confirmed by who proposed it");
        assertThat(pages.page(one, paper).text()).contains("等另一位同事确认");
        assertThat(answer(other, paper + "/confirmation", "送市档案馆化浆，梅向东在场").getStatus()).isEqualTo(303);

        assertThat(pages.page(one, paper).text()).contains("提出销毁", "王主任", "已销毁", "周干事", "化浆");
        assertThat(pages.page(one, "/desk/assessment/volumes?show=DISPOSED").select("tbody tr:contains(档案阀门厂)")).hasSize(1);
        assertThat(answer(other, paper + "/proposal", "再来一次").getStatus()).isEqualTo(422);
        assertThatThrownBy(() -> insert(batch, "PAPER", "PROPOSED", other)).isInstanceOf(DataAccessException.class);
        for (String table : List.of("volume", "disposal")) {
            assertThatThrownBy(() -> bureau.as(Actor.SYSTEM, () -> jdbc.sql("delete from assessment." + table).update()))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(answer(batch.company(), files + "/proposal", "企业来提").getStatus()).isEqualTo(403);
    }

    @Test
    @DisplayName("One tap puts the results on notice; an objection is answered by a colleague, and not by whoever put them there")
    void anotherAnswers() {
        BatchHands.Marked batch = hands.batch("异议阀门厂", 2);
        hands.marked(batch, "80");
        Actor officer = bureau.officer();
        String desk = "/desk/assessment/batches/" + batch.id();
        Document before = pages.page(officer, desk);
        assertThat(answer(batch.company(), "/org/assessment/batches/" + batch.id() + "/notice?until=2027-01-01", "").getStatus())
                .isEqualTo(403);
        assertThat(pages.answer(officer, post(desk + "/notice").param("until", before.select("#until").val())).getStatus())
                .as("the day stands there already").isEqualTo(303);
        assertThat(pages.answer(Actor.PUBLIC, post("/notices/" + batch.id() + "/objections").param("posting", posting(batch))
                .param("body", "考场里有人看手机").param("name", "王阿姨")).getStatus()).isEqualTo(303);

        String here = "/desk/postings/" + posting(batch);
        String answer = here + "/objections/" + bureau.ask(String.class, "select objection_id::text from approval.objection "
                + "where posting_id = ?::uuid", posting(batch)) + "/answer";
        assertThat(pages.page(officer, here).text()).contains("请另一位同事答复");
        assertThat(pages.page(officer, here).select("textarea")).isEmpty();
        MockHttpServletResponse own = pages.answer(officer, post(answer).param("answer", "没有这回事"));
        assertThat(own.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(own).select(".errsum").text()).contains("请另一位同事答复");
        assertThatThrownBy(() -> bureau.as(Actor.SYSTEM, () -> jdbc.sql("""
                update approval.objection set answer = '没有', answered_by = :by, answered_by_name = 'x', answered_at = now()
                where posting_id = :id::uuid
                """).param("by", officer.account()).param("id", posting(batch)).update())).rootCause()
                .hasMessageContaining("answered by who posted it");
        clock.pass(Duration.ofDays(12));
        assertThat(answer(officer, desk + "/steps/numbering", "").getStatus()).as("the objection waits").isEqualTo(422);
        Actor colleague = bureau.colleague();
        assertThat(pages.page(colleague, here).select("textarea")).hasSize(1);
        assertThat(pages.answer(colleague, post(answer).param("answer", "查了监控，没有")).getStatus()).isEqualTo(303);
        assertThat(answer(officer, desk + "/steps/numbering", "").getStatus()).isEqualTo(303);
    }

    private void archived(BatchHands.Marked batch) {
        hands.posted(batch, "80");
        clock.pass(Duration.ofDays(12));
        Actor officer = bureau.officer();
        List<Results.Row> rows = hands.rows(batch.id());
        Map<CandidateId, String> numbers = rows.stream()
                .collect(Collectors.toMap(Results.Row::id,
                        row -> BatchHands.number(row, bureau.today()).replace("00099", "00077")));
        Acting.run(officer, () -> {
            settleBatch.number(officer, batch.id());
            keepCertificates.number(officer, batch.id(), bureau.today(), numbers);
            settleBatch.uploaded(officer, batch.id());
            keepCertificates.verify(officer, batch.id(), List.copyOf(numbers.keySet()));
            settleBatch.found(officer, batch.id());
            for (Volume volume : Volume.values()) {
                keepVolumes.keep(officer, batch.id(), volume, Medium.PAPER, "档案室 1 柜", 12);
                keepVolumes.keep(officer, batch.id(), volume, Medium.ELECTRONIC, "光盘 3 号", 12);
            }
            settleBatch.archived(officer, batch.id());
        });
    }

    private void insert(BatchHands.Marked batch, String medium, String act, Actor by) {
        bureau.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into assessment.disposal (disposal_id, batch_id, kind, medium, act, words, on_day, account, by_name, at)
                values (gen_random_uuid(), :batch, 'PAPERS', :medium, :act, '绕过去', :day, :account, 'x', :at)
                """).param("batch", batch.id()).param("medium", medium).param("act", act).param("day", bureau.today())
                .param("account", by.account()).param("at", clock.instant()).update());
    }

    private String posting(BatchHands.Marked batch) {
        return bureau.ask(String.class, "select posting_id::text from approval.posting where matter_id = ?", batch.id().value());
    }

    private MockHttpServletResponse answer(Actor actor, String address, String words) {
        return pages.answer(actor, post(address).param("words", words));
    }
}
