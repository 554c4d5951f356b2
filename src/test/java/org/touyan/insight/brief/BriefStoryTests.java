package org.touyan.insight.brief;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Sheet;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.brief.edit.EditText;
import org.touyan.insight.brief.settle.SettleBrief;
import org.touyan.insight.impact.domain.Period;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** A month is put on one sheet: it writes itself, people edit the words, another checks, a leader signs, everybody reads. */
@TouyanTest
@Import(BriefWorld.class)
class BriefStoryTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private BriefWorld.Months months;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private DraftBrief draftBrief;
    @Autowired
    private EditText editText;
    @Autowired
    private SettleBrief settle;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Environment environment;

    private Actor dong = Actor.PUBLIC;
    private Actor zhou = Actor.PUBLIC;
    private Actor ying = Actor.PUBLIC;
    private YearMonth month = YearMonth.of(2041, 1);

    @BeforeEach
    void anOffice() {
        month = months.fresh();
        dong = people.cityStaff("董晓岚");
        zhou = people.cityStaff("周佩兰");
        ying = people.staff("应国梁", Role.CITY_LEADER, COUNTY);
    }

    @Test
    @DisplayName("From the draft that wrote itself to the published sheet, in figures that lead to their rows")
    void aMonthFromDraftToPublished() throws Exception {
        months.helped(month, "红蜘蛛，已教用药", "叶子又绿了");
        months.helped(month, "排水不畅，挖了沟，半个月后再看", "上午打电话，下午就来了");
        months.over(month);
        people.tick("brief.draft");
        people.tick("brief.draft");
        BriefId brief = latest();
        Browser officer = signedIn(dong);

        Seen draft = officer.get("/desk/briefs/" + brief);
        assertThat(draft.text()).contains("本月收到求助2件，办结2件，比上月多2件；师傅上门服务2次", "回话说了满意不满意的2人里，评“满意”的占100%",
                "上午打电话，下午就来了", "草稿，没有签发").doesNotContain("王阿姨", "近2");
        assertThat(draft.page().select("textarea#words-LEAD").val()).contains("收到求助〔2·求助〕件，办结〔2·办好的求助〕件");
        assertThat(draft.page().select(".lead2 a.fg").first().attr("href")).isEqualTo("/figures/requests?period=" + month);
        assertThat(officer.get("/figures/requests?period=" + month).text()).contains("背后的 2 条记录");

        Seen saved = officer.submit(draft, "/desk/briefs/" + brief + "/texts/NEEDS", Map.of("words", "请各镇安排人手，按时看望徒弟。"));
        assertThat(saved.status()).isEqualTo(303);
        officer.submit(officer.get("/desk/briefs/" + brief), "/desk/briefs/" + brief + "/check", Map.of());
        assertThat(officer.get("/desk/briefs/" + brief).text()).contains("改写");
        assertThatThrownBy(() -> as(dong, () -> settle.check(dong, brief))).hasMessage("brief.check.same-person");
        as(zhou, () -> settle.check(zhou, brief));
        assertThat(new Browser(port).get("/briefs/" + brief).status()).isEqualTo(404);

        Browser leader = signedIn(ying);
        leader.submit(leader.get("/desk/briefs/" + brief), "/desk/briefs/" + brief + "/signature", Map.of());
        as(dong, () -> settle.publish(dong, brief));

        Browser anybody = new Browser(port);
        Seen open = anybody.get("/briefs/" + brief);
        assertThat(open.text())
                .contains("请各镇安排人手", "通讯员：董晓岚", "编辑：周佩兰", "审核：周佩兰", "签发：应国梁", "数据截至 " + month.plusMonths(1) + "-01 08:00",
                        "来源：")
                .doesNotContain("草稿，没有签发");
        assertThat(anybody.get("/briefs").text()).contains(month + " 工作简报");
        byte[] pdf = anybody.bytes("/briefs/" + brief + "/pdf");
        assertThat(PdfA.faults(pdf)).isEmpty();
        Sheet sheet = Sheet.of(pdf);
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.a4()).isTrue();
        assertThat(sheet.loose()).isEmpty();
        assertThat(sheet.text().replaceAll("\\s", "")).contains("劳模工匠服务月报", "本月收到求助2件，办结2件", "请各镇安排人手", "签发：应国梁", "数据截至");
        assertThat(sheet.code()).contains("/verify/");
        assertThat(anybody.get(sheet.code().substring(sheet.code().indexOf("/verify/"))).text()).contains("有效", "办好的求助（件）",
                "应国梁");

        try (var word = new XWPFDocument(new ByteArrayInputStream(anybody.bytes("/briefs/" + brief + "/docx")));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("劳模工匠服务月报", "办结2件", "请各镇安排人手");
            assertThat(word.getDocument().getBody().xmlText()).contains("/figures/requests-closed?period=" + month);
        }
        assertThat(new String(anybody.bytes("/briefs/" + brief + "/md"), StandardCharsets.UTF_8)).contains("# 劳模工匠服务月报",
                "办结[2](", "/figures/requests-closed?period=" + month);
    }

    @Test
    @DisplayName("A figure that is dropped, altered or rounded without its rule is refused in words, and what was typed stays")
    void figuresAreLocked() {
        months.helped(month, "红蜘蛛，已教用药", "叶子又绿了");
        BriefId brief = months.drafted(month);
        Browser officer = signedIn(dong);
        Seen page = officer.get("/desk/briefs/" + brief);
        String words = page.page().select("textarea#words-LEAD").val();

        refused(officer, brief, words.replaceFirst("〔1·求助〕", "〔2〕"), "〔2〕不是这一段里的数字");
        refused(officer, brief, words.replaceFirst("〔1·求助〕件，", ""), "〔1·求助〕不能少");
        refused(officer, brief, words.replaceFirst("〔1·求助〕", "近〔1·求助〕"), "概数要写在括号里");
        refused(officer, brief, words.replaceFirst("〔1·求助〕", "〔近2〕"), "这个概数和系统里的数对不上");
        refused(officer, brief, words + "三十多位师傅报名。", "“三十”是手写的数字");
        refused(officer, brief, words + "又来了5位。", "“5”是手写的数字");

        String moved = "多亏大家：" + words;
        assertThat(officer.submit(page, "/desk/briefs/" + brief + "/texts/LEAD", Map.of("words", moved)).status()).isEqualTo(303);
        assertThat(officer.get("/desk/briefs/" + brief).page().select("textarea#words-LEAD").val()).isEqualTo(moved);
        assertThat(officer.get("/desk/briefs/" + brief + "/edits").page().select("ins").text()).contains("多亏大家：");
    }

    @Test
    @DisplayName("Words that people wrote stay when figures are frozen anew; one record less changes the sentence, and it says what moved")
    void editsAreKeptWhenFiguresMove() {
        RequestId first = months.helped(month, "红蜘蛛，已教用药", "叶子又绿了");
        months.helped(month, "排水不畅，挖了沟", "讲得明白");
        BriefId brief = months.drafted(month);
        Browser officer = signedIn(dong);
        Seen page = officer.get("/desk/briefs/" + brief);
        officer.submit(page, "/desk/briefs/" + brief + "/texts/LEAD",
                Map.of("words", "多亏大家：" + page.page().select("textarea#words-LEAD").val()));

        AsOwner.forge(environment, "set session_replication_role = replica",
                "delete from request.review where request_id = '%s'".formatted(first),
                "update request.help_request set state = 'MERGED' where request_id = '%s'".formatted(first));

        assertThat(officer.get("/desk/briefs/" + brief).text()).contains("取数以后变了", "办好的求助（" + month + "）");
        assertThatThrownBy(() -> as(zhou, () -> settle.check(zhou, brief))).hasMessage("brief.check.moved");
        as(dong, () -> draftBrief.refresh(dong, brief));
        assertThat(officer.get("/desk/briefs/" + brief).text()).contains("多亏大家：本月收到求助1件，办结1件", "办好的求助（" + month + "）：2 → 1",
                "的1人里，评“满意”的占100%");
        as(zhou, () -> settle.check(zhou, brief));
    }

    @Test
    @DisplayName("A share of nothing is not said; where people had written it, the brief is not checked before they rewrite it")
    void aSentenceWithoutADenominatorIsBlocked() {
        RequestId only = months.helped(month, "红蜘蛛，已教用药", "叶子又绿了");
        BriefId brief = months.drafted(month);
        Browser officer = signedIn(dong);
        Seen page = officer.get("/desk/briefs/" + brief);
        officer.submit(page, "/desk/briefs/" + brief + "/texts/LEAD",
                Map.of("words", "多亏大家：" + page.page().select("textarea#words-LEAD").val()));
        AsOwner.forge(environment, "set session_replication_role = replica",
                "delete from request.review where request_id = '%s'".formatted(only));
        as(dong, () -> draftBrief.refresh(dong, brief));

        assertThat(officer.get("/desk/briefs/" + brief).text()).contains("没有分母，写不出来： 满意率", "这一段里有个数字现在没有了");
        assertThatThrownBy(() -> as(zhou, () -> settle.check(zhou, brief))).hasMessage("brief.check.unsayable");

        YearMonth silent = months.fresh();
        BriefId quiet = months.drafted(silent);
        assertThat(signedIn(dong).get("/desk/briefs/" + quiet).text()).contains("收到求助0件").doesNotContain("的占");
    }

    @Test
    @DisplayName("What was published is corrected by another edition that says what it changes; the old one stays, and its paper says so")
    void aCorrectionIsAnotherEdition() {
        months.helped(month, "红蜘蛛，已教用药", "叶子又绿了");
        BriefId brief = published();
        BriefId next = Acting.doing(dong, () -> draftBrief.correct(dong, brief, "有一件求助月底后才补登"));
        as(zhou, () -> settle.check(zhou, next));
        as(ying, () -> settle.sign(ying, next));
        as(ying, () -> settle.publish(ying, next));

        Browser anybody = new Browser(port);
        assertThat(anybody.get("/briefs/" + next).text()).contains("更正：有一件求助月底后才补登", "第 2 版");
        Seen old = anybody.get("/briefs/" + brief);
        assertThat(old.text()).contains("已被新版替代");
        assertThat(anybody.get(old.page().select("a[href^=/verify/]").attr("href")).text()).contains("有一件求助月底后才补登");
        assertThatThrownBy(() -> as(dong, () -> editText.edit(dong, brief, Section.NEEDS, "改一改"))).isInstanceOf(
                org.touyan.foundation.shared.Conflict.class);
    }

    @Test
    @DisplayName("A brief of a month that goes on, or without the moment up to which it counts, is impossible; so is a signature of whoever wrote it")
    void impossibleBriefs() {
        months.helped(month, "红蜘蛛，已教用药", "叶子又绿了");
        assertThatThrownBy(() -> as(dong, () -> draftBrief.draft(dong, BriefKind.MONTHLY, Period.month(month))))
                .isInstanceOf(RuleBroken.class).hasMessage("brief.period.not-over");
        BriefId brief = published();
        for (String forged : List.of("update brief.brief set as_of = null where brief_id = '%s'",
                "update brief.brief set as_of = now() where brief_id = '%s'",
                "update brief.brief set signed_by = edited_by where brief_id = '%s'",
                "update brief.text set words = '' where brief_id = '%s'", "delete from brief.figure where brief_id = '%s'")) {
            assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql(forged.formatted(brief)).update()))
                    .as(forged).isInstanceOf(DataAccessException.class);
        }
    }

    private BriefId published() {
        BriefId brief = months.drafted(month);
        as(dong, () -> editText.edit(dong, brief, Section.NEEDS, "没有别的事。"));
        as(zhou, () -> settle.check(zhou, brief));
        as(ying, () -> settle.sign(ying, brief));
        as(dong, () -> settle.publish(dong, brief));
        return brief;
    }

    private void refused(Browser officer, BriefId brief, String typed, String because) {
        Seen answer = officer.submit(officer.get("/desk/briefs/" + brief), "/desk/briefs/" + brief + "/texts/LEAD",
                Map.of("words", typed));
        assertThat(answer.status()).as(typed).isEqualTo(422);
        assertThat(answer.text()).contains(because);
        assertThat(answer.page().select("textarea#words-LEAD").val()).isEqualTo(typed);
    }

    private BriefId latest() {
        return people.as(Actor.SYSTEM,
                () -> jdbc.sql("select brief_id from brief.brief where first_day = :first").param("first", month.atDay(1))
                        .query((row, n) -> new BriefId(row.getObject(1, java.util.UUID.class))).single());
    }

    private Browser signedIn(Actor actor) {
        return Insider.of(new AccountId(java.util.Objects.requireNonNull(actor.account())), accounts, port);
    }

    private static void as(Actor actor, Runnable act) {
        Acting.run(actor, act);
    }
}
