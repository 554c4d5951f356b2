package org.touyan.people.studio;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.RecognitionWorld;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.lead.ChangeLeader;
import org.touyan.people.studio.lead.ShowStudio;
import org.touyan.people.studio.output.LegalState;
import org.touyan.people.studio.output.NewOutput;
import org.touyan.people.studio.output.OutputKind;
import org.touyan.people.studio.output.VerifyOutput;
import org.touyan.people.studio.weigh.WeighApplication;
import org.touyan.people.studio.year.JudgeYear;
import org.touyan.people.studio.year.Reconfirm;
import org.touyan.people.studio.year.ReportYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.studio.StudioHands.CITY;
import static org.touyan.people.studio.StudioHands.MONDAY;
import static org.touyan.people.studio.StudioHands.SATURDAY;

/** A studio from its application to its reconfirmation, and the ways in which it comes to something else. */
@TouyanTest
@Import(RecognitionWorld.class)
class StudioStoryTests {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 22);

    @Autowired
    private ApplicationContext beans;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    private StudioHands hands;

    @BeforeEach
    void hands() {
        hands = new StudioHands(beans);
    }

    @Test
    void fromTheApplicationToTheReconfirmation() throws IOException {
        PersonId zha = hands.master("查昭明");
        StudioId id = hands.studio(zha, "查昭明");
        Actor leader = Roster.expert(zha, "查昭明");

        assertThat(hands.all(
                "select state || ' ' || name || ' ' || review_due || ' ' || confirmed_until from studio.studio where studio_id = '%s'"
                        .formatted(id)))
                .containsExactly("NAMED 查昭明高技能人才创新工作室 2027-11-28 2028-11-28");
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        byte[] decision = city.bytes("/desk/studios/" + id + "/decision.pdf");
        assertThat(PdfA.faults(decision)).isEmpty();
        assertThat(words(decision)).contains("查昭明高技能人才创新工作室", "CG2026-", "玉工〔2026〕40号", "创工〔2026〕");
        assertThat(PdfA.faults(city.bytes("/desk/studios/" + id + "/plaque.pdf"))).isEmpty();
        for (String sheet : new String[]{"application", "visit"}) {
            byte[] paper = city.bytes("/desk/studios/" + id + "/" + sheet + ".pdf");
            assertThat(PdfA.faults(paper)).as(sheet).isEmpty();
            assertThat(words(paper)).contains("查昭明高技能人才创新工作室", "薄壁件加工", "签字");
            try (var pages = Loader.loadPDF(paper)) {
                assertThat(pages.getNumberOfPages()).as(sheet).isEqualTo(1);
            }
        }
        assertThat(new Browser(port).get("/studios/" + id).status()).isEqualTo(404);
        Acting.run(leader, () -> hands.get(ShowStudio.class).show(leader, id, true));
        assertThat(new Browser(port).get("/studios/" + id).text()).contains("查昭明高技能人才创新工作室", "薄壁件加工").doesNotContain("studio.");

        OutputId patent = hands.patent(id, zha, "查昭明", "ZL202110123456.7", null);
        hands.itIs(NEXT_YEAR);
        hands.output(id, zha, "查昭明", new NewOutput(OutputKind.TRAINING, "夹具实操班", "", "", "", NEXT_YEAR, 32), null);
        hands.all("select output_id::text from studio.output where holder_id = '%s' and kind = 'TRAINING'".formatted(id))
                .forEach(t -> hands.verified(new OutputId(java.util.UUID.fromString(t))));
        hands.verified(patent);
        Acting.run(leader, () -> hands.get(ReportYear.class).report(leader, id, 2027, "办了一期实操班，两个课题都在做"));
        assertThat(hands.all("select counted from studio.review where studio_id = '%s'".formatted(id)))
                .containsExactly("PROJECT 2,TRAINING 32");
        Acting.run(CITY, () -> hands.get(JudgeYear.class).judge(CITY, id, false, "课题没有节点，请补上"));
        Acting.run(leader, () -> hands.get(ReportYear.class).report(leader, id, 2027, "节点已补"));
        Acting.run(CITY, () -> hands.get(JudgeYear.class).judge(CITY, id, true, ""));

        assertThat(hands.all("select state || ' ' || confirmed_until from studio.studio where studio_id = '%s'".formatted(id)))
                .as("a year in order is no new term").containsExactly("NAMED 2028-11-28");
        Reconfirm reconfirm = hands.get(Reconfirm.class);
        assertThatThrownBy(() -> Acting.run(CITY, () -> reconfirm.confirm(CITY, id, "玉工〔2027〕80号")))
                .hasMessage("studio.confirm.early");
        hands.itIs(LocalDate.of(2028, 10, 9));
        assertThatThrownBy(() -> hands.read(Actor.SYSTEM, () -> hands.get(JdbcClient.class).sql(
                "update studio.studio set state = 'RECONFIRMED', confirmed_until = '2030-11-28' where studio_id = :id")
                .param("id", id)
                .update())).hasMessageContaining("confirmed without its document");
        Browser officer = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        assertThat(officer.get("/desk/studios/" + id).text()).contains("复核（重新认定）");
        Acting.run(CITY, () -> reconfirm.confirm(CITY, id, "玉工〔2028〕80号"));
        assertThat(hands.all("select state || ' ' || confirmed_until from studio.studio where studio_id = '%s'".formatted(id)))
                .containsExactly("RECONFIRMED 2030-11-28");
        assertThat(officer.get("/desk/studios/" + id).text()).contains("玉工〔2028〕80号");
        assertThat(hands.all("select act from studio.step where studio_id = '%s' order by step_id".formatted(id)))
                .containsSubsequence("applied", "endorsed", "accepted", "visited", "marked", "judged", "posted", "named", "shown",
                        "output-entered", "output-verified", "reported", "to-rectify", "reported", "passed", "reconfirmed");
        assertThat(hands.all("select act from audit.entry where subject_id = '%s'".formatted(id))).contains("studio.applied",
                "studio.named", "studio.reconfirmed", "opinion.given", "posting.posted");
    }

    @Test
    void twoStudiosClaimOnePatentAndItIsCountedOnce() {
        PersonId first = hands.master("林先登");
        PersonId second = hands.master("林后到");
        StudioId holder = hands.studio(first, "林先登");
        StudioId other = hands.studio(second, "林后到");
        int before = patents(SATURDAY);
        OutputId patent = hands.patent(holder, first, "林先登", "ZL202220555555.2", null);

        assertThatThrownBy(() -> hands.patent(other, second, "林后到", "zl 2022 2055 5555.2", null))
                .hasMessage("studio.output.held");
        assertThatThrownBy(() -> hands.patent(other, second, "林后到", "202220555555.2", 100)).hasMessage("studio.output.share");
        assertThat(hands.patent(other, second, "林后到", "202220555555.2", 30)).isEqualTo(patent);
        assertThatThrownBy(() -> hands.patent(other, second, "林后到", "202220555555.2", 30)).isInstanceOf(RuleBroken.class);

        Acting.run(CITY, () -> hands.get(VerifyOutput.class).state(CITY, patent, LegalState.GRANTED, MONDAY, "专利登记簿"));
        assertThat(patents(SATURDAY)).isEqualTo(before);
        hands.verified(patent);
        assertThat(patents(SATURDAY)).isEqualTo(before + 1);
        assertThat(hands.all("select holder_id::text from studio.output where number = 'ZL202220555555.2'"))
                .containsExactly(holder.toString());
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        assertThat(city.get("/desk/studios/" + holder + "/outputs").text()).contains("林先登高技能人才创新工作室登记，占 70%");
        assertThat(city.get("/desk/studios/" + other + "/outputs").text()).contains("林先登高技能人才创新工作室登记，我们占 30%");
    }

    @Test
    void theDatabaseItselfRefusesASecondPatentAShareOfMoreThanAllAndSelfVerification() {
        PersonId lin = hands.master("林库里");
        PersonId wang = hands.master("林库外");
        StudioId one = hands.studio(lin, "林库里");
        StudioId two = hands.studio(wang, "林库外");
        OutputId patent = hands.patent(one, lin, "林库里", "ZL201930000001.X", null);

        refused("""
                insert into studio.output (output_id, holder_id, kind, title, number, day, proof_key, org_path, town, entered_by, entered_by_name, entered_at)
                select uuidv7(), '%s', kind, title, number, day, 'another key', org_path, town, entered_by, entered_by_name, entered_at
                from studio.output where output_id = '%s'
                """.formatted(two, patent));
        refused("insert into studio.share values ('%s', '%s', 40, '自己的', '甲', now())".formatted(patent, one));
        refused("update studio.output set verified_by = entered_by, verified_by_name = '甲', verified_at = now() where output_id = '%s'"
                .formatted(patent));
        refused("update studio.studio set number = 'CG2026-999' where studio_id = '%s'".formatted(one));
        refused("""
                insert into studio.money (entry_id, studio_id, kind, amount_fen, day, what, entered_by, entered_by_name, entered_at)
                values (uuidv7(), '%s', 'SPENT', 100, current_date, '没有拨款', uuidv7(), '甲', now())
                """.formatted(one));
    }

    @Test
    void aRevokedStudioIsOffThePublicPageAndItsHistoryStays() {
        PersonId lin = hands.master("林撤销");
        StudioId id = hands.studio(lin, "林撤销");
        Acting.run(CITY, () -> hands.get(ShowStudio.class).show(CITY, id, true));
        Browser anyone = new Browser(port);
        assertThat(anyone.get("/studios").text()).contains("林撤销高技能人才创新工作室");
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        String verify = "/verify/" + hands.all("select code from paper.paper where subject_id = '%s'".formatted(id)).getFirst();
        assertThat(anyone.get(verify).text()).contains("林撤销高技能人才创新工作室");

        Acting.run(CITY, () -> hands.get(ChangeLeader.class).end(CITY, id, true, "两年没有活动", "玉工〔2026〕52号"));

        assertThat(anyone.get("/studios").text()).doesNotContain("林撤销");
        assertThat(anyone.get("/studios/" + id).status()).isEqualTo(404);
        assertThat(city.get("/desk/studios/" + id).text()).contains("已撤销", "两年没有活动", "命名", "实地考察").doesNotContain("studio.");
        assertThat(hands.all(
                "select event from paper.event e join paper.paper p using (paper_id) where p.subject_id = '%s' order by e.at, event"
                        .formatted(id)))
                .contains("ISSUED", "REVOKED");
        assertThatThrownBy(() -> hands.patent(id, lin, "林撤销", "ZL200310102344.5", null)).isInstanceOf(Conflict.class);
    }

    @Test
    void anotherLeaderComesWithinHisDaysOrItIsDissolved() {
        PersonId old = hands.master("林离任");
        PersonId next = hands.master("林接任");
        StudioId id = hands.studio(old, "林离任");
        Acting.run(CITY, () -> hands.get(ChangeLeader.class).leaves(CITY, id, SATURDAY, "退休"));
        PersonId nobody = hands.get(Roster.class).add("林无誉");
        assertThatThrownBy(() -> replace(id, nobody)).hasMessage("studio.lead.honour");

        hands.itIs(SATURDAY.plusDays(61));
        assertThatThrownBy(() -> replace(id, next)).hasMessage("studio.lead.late");
        hands.itIs(SATURDAY.plusDays(60));
        replace(id, next);

        assertThat(hands.all("select name from studio.studio where studio_id = '%s'".formatted(id)))
                .containsExactly("林接任高技能人才创新工作室");
        assertThat(hands.all("select name from studio.name_was where studio_id = '%s'".formatted(id)))
                .containsExactly("林离任高技能人才创新工作室");
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        String renamed = "/desk/studios/figures?what=renamed&day=";
        assertThat(city.get(renamed + SATURDAY.plusDays(60)).text()).contains("林离任高技能人才创新工作室");
        assertThat(city.get(renamed + SATURDAY).text()).doesNotContain("林离任高技能人才创新工作室");
        assertThat(hands.all("select title from studio.team_honour where studio_id = '%s'".formatted(id))).isEmpty();
    }

    @Test
    void whatIsNotReadyIsSentBackAndTheStudiosOwnPeopleDoNotJudge() {
        PersonId lin = hands.master("林补正");
        assertThatThrownBy(() -> hands.applied(hands.get(Roster.class).add("林白丁"), "林白丁")).hasMessage("studio.lead.honour");
        StudioId id = hands.applied(lin, "林补正");
        assertThatThrownBy(() -> hands.applied(lin, "林补正")).hasMessage("studio.lead.already");
        hands.endorsed(id);
        Acting.run(CITY, () -> hands.get(WeighApplication.class).sendBack(CITY, id, "缺场地照片"));
        Actor leader = Roster.expert(lin, "林补正");
        Acting.run(leader, () -> hands.get(org.touyan.people.studio.apply.ApplyForStudio.class).again(leader, id,
                StudioHands.application("薄壁件精加工")));
        hands.endorsed(id);
        hands.visited(id);
        assertThatThrownBy(() -> hands.mark(id, "林补正", 99)).hasMessage("studio.panel.own");
        assertThatThrownBy(() -> Acting.run(CITY, () -> hands.get(WeighApplication.class).judge(CITY, id)))
                .hasMessage("studio.panel.few");
        hands.judged(id);
        assertThatThrownBy(() -> hands.named(id)).isInstanceOf(Conflict.class);

        assertThatThrownBy(() -> Acting.doing(Roster.CHUMEN_CADRE, () -> hands.get(Studios.class).get(id)))
                .isInstanceOf(NotFound.class);
    }

    private void replace(StudioId id, PersonId next) {
        Acting.run(CITY, () -> hands.get(ChangeLeader.class).replace(CITY, id, next, "玉工〔2026〕60号"));
    }

    private int patents(LocalDate day) {
        return figure(day, "授权有效的专利");
    }

    private int figure(LocalDate day, String name) {
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        return Integer.parseInt(
                city.get("/desk/studios/figures?day=" + day).page().select("tr:contains(" + name + ") td").eachText().getFirst());
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> hands.read(Actor.SYSTEM, () -> hands.get(JdbcClient.class).sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
