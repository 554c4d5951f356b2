package org.touyan.people.recognition;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.desk.AnswerObjection;
import org.touyan.foundation.approval.posting.FileObjection;
import org.touyan.foundation.approval.posting.Objection;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.domain.Nominations;
import org.touyan.people.recognition.domain.Proposal;
import org.touyan.people.recognition.domain.Shares;
import org.touyan.people.recognition.nominate.Nominate;
import org.touyan.people.recognition.settle.DeliverHonour;
import org.touyan.people.recognition.settle.Delivery;
import org.touyan.people.recognition.settle.SettleNomination;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.honour.SettleHonour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.recognition.RecognitionWorld.CITY;
import static org.touyan.people.recognition.RecognitionWorld.NEXT_MONDAY;
import static org.touyan.people.recognition.RecognitionWorld.SAFETY;
import static org.touyan.people.recognition.RecognitionWorld.SATURDAY;
import static org.touyan.people.recognition.RecognitionWorld.TAX;
import static org.touyan.people.recognition.RecognitionWorld.TOWN;

/** From the unit's word to an honour on the roster, and the ways in which it does not come to that. */
@TouyanTest
@Import(RecognitionWorld.class)
class RecognitionStoryTests {

    @Autowired
    private RecognitionWorld.Committee committee;
    @Autowired
    private Nominate nominate;
    @Autowired
    private SettleNomination settle;
    @Autowired
    private FileObjection fileObjection;
    @Autowired
    private AnswerObjection answerObjection;
    @Autowired
    private DeliverHonour deliver;
    @Autowired
    private SettleHonour settleHonour;
    @Autowired
    private Nominations nominations;
    @Autowired
    private Shares shares;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDecisionReachesTheRosterAsADraftThatAnotherPersonVerifies() {
        PersonId lin = committee.person("林守田");
        NominationId id = committee.upToPosting(committee.notice(), lin);
        committee.decided(id);

        assertThat(awards(lin)).containsExactly("DRAFT 2026 年玉环工匠 玉工〔2026〕31号");
        AwardId award = new AwardId(UUID.fromString(
                committee.one("select award_id::text from roster.honour_award where person_id = '%s'".formatted(lin))));
        assertThatThrownBy(() -> Acting.doing(CITY, () -> settleHonour.verify(CITY, award))).isInstanceOf(RuleBroken.class);
        Acting.doing(TOWN, () -> settleHonour.verify(TOWN, award));
        assertThat(awards(lin)).containsExactly("VERIFIED 2026 年玉环工匠 玉工〔2026〕31号");
        assertThat(committee.all("select act from recognition.step where nomination_id = '%s' order by step_id".formatted(id)))
                .containsExactly("put-forward", "voted", "recommended", "agreed", "agreed", "cleared", "posted", "decided");
        assertThat(committee.all("select act from audit.entry where subject_id = '%s'".formatted(id)))
                .contains("nomination.put-forward", "nomination.decided");
    }

    @Test
    void anHonourEnteredFromThePaperMeanwhileIsNotEnteredTwice() {
        PersonId lin = committee.person("林先录");
        NominationId id = committee.upToPosting(committee.notice(), lin);
        committee.decided(id);
        NominationId again = committee.upToPosting(committee.notice(), lin);
        committee.decided(again);

        assertThat(awards(lin)).hasSize(1);
        assertThat(committee.state(again)).isEqualTo("AWARDED");
    }

    @Test
    void oneDepartmentsNoEndsIt() {
        NominationId id = committee.nominated(committee.notice(), committee.person("林欠税"));
        committee.voted(id);
        committee.recommended(id);
        committee.hear(id, TAX, true, "");
        assertThatThrownBy(() -> committee.hear(id, SAFETY, false, "")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> committee.hear(id, TAX, true, "")).hasMessage("recognition.opinion.already");
        assertThatThrownBy(() -> committee.hear(id, "气象局", true, "")).hasMessage("recognition.opinion.department");
        assertThat(committee.state(id)).isEqualTo("RECOMMENDED");

        committee.hear(id, SAFETY, false, "去年有一起责任事故");

        assertThat(committee.state(id)).isEqualTo("VETOED");
        assertThatThrownBy(() -> committee.posted(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void everyObjectionIsAnsweredBeforeTheDecision() {
        NominationId id = committee.upToPosting(committee.notice(), committee.person("林有议"));
        var objection = new Objection(ObjectionId.next(), committee.posting(id), "他去年不在这个单位", "", "13805761234");
        Acting.run(Actor.PUBLIC, () -> fileObjection.file(Actor.PUBLIC, objection));
        Acting.run(Actor.PUBLIC, () -> fileObjection.file(Actor.PUBLIC, objection));
        assertThat(committee.all("select body from approval.objection where posting_id = '%s'".formatted(objection.posting())))
                .hasSize(1);
        assertThatThrownBy(() -> committee.decided(id)).hasMessage("approval.undecided.objections");

        committee.itIs(NEXT_MONDAY);
        assertThatThrownBy(() -> Acting.run(TOWN, () -> answerObjection.answer(TOWN, objection.posting(), objection.id(), "查过了")))
                .isInstanceOf(NotAllowed.class);
        Acting.run(CITY, () -> answerObjection.answer(CITY, objection.posting(), objection.id(), "查过劳动合同，2019 年起一直在"));
        assertThatThrownBy(
                () -> Acting.run(CITY, () -> answerObjection.answer(CITY, objection.posting(), objection.id(), "再答一次")))
                .isInstanceOf(Conflict.class);
        committee.decided(id);
        assertThat(committee.state(id)).isEqualTo("AWARDED");
    }

    @Test
    void theDatabaseItselfRefusesADecisionPastAnOpenObjection() {
        NominationId id = committee.upToPosting(committee.notice(), committee.person("林越过"));
        Acting.run(Actor.PUBLIC,
                () -> fileObjection.file(Actor.PUBLIC, new Objection(ObjectionId.next(), committee.posting(id), "有话要说", "", "")));

        assertThatThrownBy(() -> Acting.run(CITY, () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                update recognition.nomination set state = 'AWARDED', document_no = 'x', decided_on = current_date, title = '工匠',
                  decided_by = checked_by where nomination_id = :id
                """).param("id", id).update()))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyObjectsToSomebodyWhoIsNotPosted() {
        NominationId id = committee.upToPosting(committee.notice(), committee.person("林过期"));
        committee.itIs(SATURDAY);

        assertThatThrownBy(() -> Acting.run(Actor.PUBLIC, () -> fileObjection.file(Actor.PUBLIC,
                new Objection(ObjectionId.next(), committee.posting(id), "太晚了", "", ""))))
                .hasMessage("approval.objection.closed");
    }

    @Test
    void anotherTownSeesNeitherTheNominationNorWhyItEnded() {
        NominationId id = committee.nominated(committee.notice(), committee.person("林退出"));
        Acting.run(TOWN, () -> settle.withdraw(TOWN, id, "本人家里有事"));

        assertThat(Acting.doing(TOWN, () -> nominations.get(id)).reason()).isEqualTo("本人家里有事");
        for (Actor other : List.of(Roster.CHUMEN_CADRE, Actor.PUBLIC, Roster.expert(PersonId.next(), "某师傅"))) {
            assertThatThrownBy(() -> Acting.doing(other, () -> nominations.get(id))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aPersonIsPutForwardOnceUnderANoticeAndAgainAfterWithdrawing() {
        NoticeId notice = committee.notice();
        PersonId lin = committee.person("林一次");
        NominationId id = committee.nominated(notice, lin);

        assertThatThrownBy(() -> committee.nominated(notice, lin)).hasMessage("recognition.nominate.already");
        Acting.run(TOWN, () -> settle.withdraw(TOWN, id, "材料不齐，重报"));
        assertThat(committee.nominated(notice, lin)).isNotEqualTo(id);
    }

    @Test
    void aUnitNominatesOnlyWhomItWorksWith() {
        NoticeId notice = committee.notice();
        PersonId lin = committee.person("林外镇");
        Actor other = Roster.CHUMEN_CADRE;

        assertThatThrownBy(() -> Acting.doing(other, () -> nominate.nominate(other, notice, lin,
                new Proposal("楚门某厂", "事迹若干", Set.of()), List.of()))).isInstanceOf(NotFound.class);
    }

    @Test
    void sharesCountClassesOverAllUnionsAndForgetWhoeverIsOut() {
        NoticeId notice = committee.notice();
        NominationId first = committee.nominated(notice, committee.person("林产业"), "industrial", "migrant");
        committee.nominated(notice, committee.person("林教师"));
        committee.nominated(notice, committee.person("林职员"));

        assertThat(standing(notice)).containsExactly("industrial 35% 1/3 false", "migrant 10% 1/3 true");
        Acting.run(TOWN, () -> settle.withdraw(TOWN, first, "不报了"));
        assertThat(standing(notice)).containsExactly("industrial 35% 0/2 false", "migrant 10% 0/2 false");
    }

    @Test
    void theFirstExampleIsTheNoticeOfTwentyTwentyFourAndTakesNoNominations() {
        NoticeId example = new NoticeId(UUID.fromString("019362e0-0000-7000-8000-000000002024"));
        PersonId lin = committee.person("林旧例");

        assertThat(standing(example)).containsExactly("industrial 35% 0/0 true", "front-line 20% 0/0 true",
                "science-education 20% 0/0 true", "migrant 10% 0/0 true", "private 35% 0/0 true", "key-industry 35% 0/0 true");
        assertThatThrownBy(() -> Acting.doing(TOWN, () -> nominate.nominate(TOWN, example, lin,
                new Proposal("某厂", "事迹若干", Set.of()), List.of()))).hasMessage("recognition.notice.example");
    }

    @Test
    void anHonourIsBroughtToTheDoorOnceAndNotBeforeItIsDecided() {
        NominationId id = committee.upToPosting(committee.notice(), committee.person("林到家"));
        var delivery = new Delivery(SATURDAY, "清港镇上湫村家中", "镇总工会主席和村书记", "家里人都在");
        assertThatThrownBy(() -> Acting.run(TOWN, () -> deliver.deliver(TOWN, id, delivery, List.of())))
                .isInstanceOf(Conflict.class);
        committee.decided(id);

        assertThatThrownBy(() -> Acting.run(TOWN, () -> deliver.deliver(TOWN, id,
                new Delivery(SATURDAY.minusDays(1), "家中", "主席", ""), List.of()))).isInstanceOf(RuleBroken.class);
        Acting.run(TOWN, () -> deliver.deliver(TOWN, id, delivery, List.of()));
        assertThat(committee.state(id)).isEqualTo("DELIVERED");
        assertThatThrownBy(() -> Acting.run(TOWN, () -> deliver.deliver(TOWN, id, delivery, List.of())))
                .isInstanceOf(Conflict.class);
    }

    private List<String> standing(NoticeId notice) {
        return Acting.doing(TOWN, () -> transaction.execute(status -> shares.of(notice))).stream()
                .map(s -> "%s %d%% %d/%d %s".formatted(s.code(), s.percent(), s.have(), s.ofAll(), s.met())).toList();
    }

    private List<String> awards(PersonId person) {
        return committee.all("select state || ' ' || title || ' ' || document_no from roster.honour_award where person_id = '%s'"
                .formatted(person));
    }
}
