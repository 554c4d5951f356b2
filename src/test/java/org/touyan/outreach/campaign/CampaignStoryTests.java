package org.touyan.outreach.campaign;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.around.Activities;
import org.touyan.outreach.campaign.around.LinkActivity;
import org.touyan.outreach.campaign.bounty.AwardBounty;
import org.touyan.outreach.campaign.bounty.ClaimBounty;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.collect.Taken;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Helper;
import org.touyan.outreach.campaign.domain.Holds;
import org.touyan.outreach.campaign.domain.Outcome;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.Problem;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.domain.Term;
import org.touyan.outreach.campaign.domain.Topic;
import org.touyan.outreach.campaign.domain.TrainedSource;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.pair.InvitePairing;
import org.touyan.outreach.campaign.pair.PaperText;
import org.touyan.outreach.campaign.plan.PlanVisit;
import org.touyan.outreach.campaign.plan.Planned;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;
import org.touyan.outreach.campaign.settle.FollowUp;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.log.LogVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** A company's problem, from the call to the question three months later; and what stands in its way. */
@TouyanTest
@Import(CampaignWorld.class)
class CampaignStoryTests {

    @Autowired
    private CampaignWorld.Office office;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private CollectDemand collectDemand;
    @Autowired
    private InvitePairing invitePairing;
    @Autowired
    private AnswerPairing answerPairing;
    @Autowired
    private PlanVisit planVisit;
    @Autowired
    private ReportOutcome reportOutcome;
    @Autowired
    private ConfirmOutcome confirmOutcome;
    @Autowired
    private FollowUp followUp;
    @Autowired
    private PostBounty postBounty;
    @Autowired
    private ClaimBounty claimBounty;
    @Autowired
    private AwardBounty awardBounty;
    @Autowired
    private AcceptOrder acceptOrder;
    @Autowired
    private LogVisit logVisit;
    @Autowired
    private ScreenDemand screenDemand;
    @Autowired
    private LinkActivity linkActivity;
    @Autowired
    private Activities activities;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayMorning() {
        office.aMondayMorning();
    }

    @Test
    void onlyAPairOrAClassThatIsThereIsSaidToBeAboutAProblem() {
        Actor officer = office.officer();
        DemandId demand = office.screened(office.call("带徒的助企行", 30), "清港演示泵厂", false, Difficulty.RESEARCH);
        assertThatThrownBy(() -> Acting.run(officer, () -> linkActivity.link(officer, demand, "带徒〔2026〕999号")))
                .isInstanceOf(RuleBroken.class).hasMessage("campaign.activity.none");
        Actor leader = office.leader();
        assertThatThrownBy(() -> Acting.run(leader, () -> linkActivity.link(leader, demand, "带徒〔2026〕1号")))
                .isInstanceOf(NotAllowed.class);
        assertThat(Acting.doing(officer, () -> activities.around(demand))).isEmpty();
    }

    @Test
    @DisplayName("A company's problem goes from the call to solved, confirmed by the company, and asked about again")
    void fromTheCallToTheQuestionThreeMonthsLater() {
        CallId call = office.call("今年的助企行", 30);
        Actor company = office.company("清港演示阀门厂");
        Actor lin = people.master("骆建波", QINGGANG, "valve");
        Actor fang = people.master("方定海", QINGGANG, "fitter");

        Taken taken = office.stated(company, call, "不算数，以账号为准", false);
        DemandId demand = taken.demand();
        assertThat(office.state(demand)).isEqualTo(DemandState.COLLECTED);
        assertThat(office.ask(String.class, "select company from campaign.demand where demand_id = ?", demand.value()))
                .isEqualTo("清港演示阀门厂");

        Acting.run(office.officer(), () -> screen(demand));
        PairingId pairing = office.invited(demand, lin, 20);
        assertThat(people.messages("campaign.invited", lin)).hasSize(1);
        Acting.run(lin, () -> answerPairing.accept(lin, pairing));
        assertThat(office.state(demand)).isEqualTo(DemandState.MATCHED);

        RequestId visit = office.planned(pairing, 2, person(fang));
        assertThat(office.state(demand)).isEqualTo(DemandState.PLANNED);
        assertThat(people.orders(visit)).hasSize(2);
        office.visited(visit, lin, 2);
        assertThat(office.state(demand)).isEqualTo(DemandState.IN_PROGRESS);

        Actor officer = office.officer();
        Acting.run(officer, () -> reportOutcome.report(officer, demand, Outcome
                .of(Result.SOLVED, "渗漏降到百分之二", 12, TrainedSource.SIGN_IN)));
        assertThat(people.messages("campaign.confirm")).contains("李厂长");
        assertThatThrownBy(() -> Acting.run(officer, () -> confirmOutcome.confirm(officer, demand, "", null, null)))
                .isInstanceOf(NotAllowed.class);
        Acting.run(company, () -> confirmOutcome.confirm(company, demand, "真的不漏了", null, 80_000L));
        assertThat(office.state(demand)).isEqualTo(DemandState.CONFIRMED);

        assertThatThrownBy(() -> Acting.run(officer, () -> followUp.followUp(officer, demand, Holds.YES, "")))
                .hasMessage("campaign.follow.early");
        people.tick("campaign.follow-up");
        assertThat(reminders(demand, officer)).isZero();
        office.daysPass(90);
        people.tick("campaign.follow-up");
        people.tick("campaign.follow-up");
        assertThat(reminders(demand, officer)).isOne();
        Acting.run(officer, () -> followUp.followUp(officer, demand, Holds.YES, "三个月了，还是不漏"));
        assertThat(office.state(demand)).isEqualTo(DemandState.FOLLOWED_UP);
    }

    /** Other demands may have become due the same day. */
    private int reminders(DemandId demand, Actor officer) {
        return office.ask(Integer.class, """
                select count(*)::int from notification.message
                where message_key = 'campaign.follow' and recipient_account = ? and channel = 'INBOX' and dedupe_key like ?
                """, Objects.requireNonNull(officer.account()), "%" + demand + "%");
    }

    @Test
    @DisplayName("After its last day a call takes nothing, before its first day neither, and says so")
    void aClosedCallRefusesInWords() {
        CallId call = office.call("短短的征集", 2);
        office.daysPass(3);
        assertThatThrownBy(() -> office.stated(Actor.PUBLIC, call, "迟到机械厂", false)).hasMessage("campaign.call.closed");
        assertThat(office.ask(Integer.class, "select count(*)::int from campaign.demand where company = '迟到机械厂'")).isZero();
    }

    @Test
    @DisplayName("Anybody may state a demand without an account, once, and not without end")
    void anybodyStatesADemandOnceAndNotWithoutEnd() {
        CallId call = office.call("人人可报", 30);
        var said = CampaignWorld.Office.statement("路边模具厂", "13900008899");
        Taken first = Acting.doing(Actor.PUBLIC, () -> collectDemand.collect(Actor.PUBLIC, call, said));
        Taken again = Acting.doing(Actor.PUBLIC, () -> collectDemand.collect(Actor.PUBLIC, call, said));
        assertThat(again.demand()).isEqualTo(first.demand());
        assertThat(again.earlier()).isTrue();
        assertThatThrownBy(() -> {
            for (int i = 0; i < 10; i++) {
                Acting.doing(Actor.PUBLIC,
                        () -> collectDemand.collect(Actor.PUBLIC, call, CampaignWorld.Office.statement("路边模具厂", "13900008899")));
            }
        }).hasMessage("campaign.demand.too-many");
        assertThat(office.ask(Integer.class, "select count(*)::int from campaign.demand where company = '路边模具厂'")).isEqualTo(10);
    }

    @Test
    @DisplayName("A pairing of more than a month sends nobody before the written agreement is on file")
    void noServiceOverAMonthWithoutAnAgreement() {
        CallId call = office.call("长的结对", 30);
        Actor master = people.master("章文涛", QINGGANG, "welding");
        DemandId demand = office.screened(call, "要长期帮的厂", false, Difficulty.RESEARCH);
        PairingId pairing = office.paired(demand, master, 120);

        assertThatThrownBy(() -> office.planned(pairing, 2)).hasMessage("campaign.gate.agreement");
        assertThat(office.state(demand)).isEqualTo(DemandState.MATCHED);
        assertThat(office.ask(Integer.class, "select count(*)::int from campaign.plan where demand_id = ?", demand.value()))
                .isZero();

        office.signed(pairing, PaperKind.AGREEMENT);
        RequestId request = office.planned(pairing, 2);
        office.visited(request, master, 2);
        assertThat(office.state(demand)).isEqualTo(DemandState.IN_PROGRESS);
        assertThat(office.ask(String.class, "select note from visit.visit where request_id = ?", request.value())).contains("研磨");
        assertThatThrownBy(() -> office.planned(pairing, 300)).hasMessage("campaign.plan.outside");
    }

    @Test
    @DisplayName("For a secret problem the promise of secrecy comes first, pictures stay off, and the request says nothing of it")
    void aSecretProblem() {
        CallId call = office.call("保密的难题", 30);
        Actor master = people.master("苏立新", QINGGANG, "mould");
        DemandId demand = office.screened(call, "保密模具厂", true, Difficulty.OUTSIDE);
        PairingId pairing = office.paired(demand, master, 10);
        assertThatThrownBy(() -> office.planned(pairing, 3)).hasMessage("campaign.gate.secrecy");

        office.signed(pairing, PaperKind.SECRECY);
        RequestId request = office.planned(pairing, 3);
        assertThat(office.ask(String.class, "select words from request.help_request where request_id = ?", request.value()))
                .contains("保密").doesNotContain("研磨", "渗漏");
        var order = people.living(request);
        Acting.run(master, () -> acceptOrder.accept(master, order));
        assertThatThrownBy(() -> Acting.doing(master,
                () -> logVisit.log(master, order, CampaignWorld.Office.log(77), List.of(office.page()))))
                .hasMessage("visit.log.photos.off");
        Acting.doing(master, () -> logVisit.log(master, order, CampaignWorld.Office.log(77)));
        assertThat(office.state(demand)).isEqualTo(DemandState.IN_PROGRESS);
        assertThatThrownBy(() -> Acting.run(office.officer(),
                () -> postBounty.post(office.officer(), demand, Topic.of("题目", "说明", office.today(), office.today()))))
                .hasMessage("campaign.bounty.secret");
    }

    @Test
    @DisplayName("A master who declines leaves the demand free for the next, and nobody else answers for him")
    void aPairingIsFreelyDeclined() {
        CallId call = office.call("请得动请不动", 30);
        Actor busy = people.master("柯有田", QINGGANG, "cnc");
        Actor other = people.master("金远航", QINGGANG, "cnc");
        DemandId demand = office.screened(call, "数控零件厂", false, Difficulty.ON_SITE);
        PairingId pairing = office.invited(demand, busy, 10);
        assertThatThrownBy(() -> Acting.run(other, () -> answerPairing.accept(other, pairing)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.invited(demand, other, 10)).hasMessage("campaign.pair.already");
        Acting.run(busy, () -> answerPairing.decline(busy, pairing));
        assertThat(office.state(demand)).isEqualTo(DemandState.SCREENED);
        office.paired(demand, other, 10);
        assertThat(office.state(demand)).isEqualTo(DemandState.MATCHED);
    }

    @Test
    @DisplayName("A team is paired as a person is: its lead answers for it, any of its members goes, and a stranger does neither")
    void aTeamIsPaired() {
        CallId call = office.call("请一支队", 30);
        Actor lead = people.master("带队人", QINGGANG, "lathe");
        Actor member = people.master("队里人", QINGGANG, "lathe");
        Actor stranger = people.master("队外人", QINGGANG, "lathe");
        UUID team = office.team("攻关队", lead, member);
        DemandId demand = office.screened(call, "请队的厂", false, Difficulty.RESEARCH);
        Actor officer = office.officer();
        PairingId pairing = Acting.doing(officer, () -> invitePairing.invite(officer, demand, Helper.team(team),
                Term.of(office.today(), office.today().plusDays(20), "废品降一半")));
        assertThat(people.messages("campaign.invited", lead)).hasSize(1);
        assertThat(people.messages("campaign.invited", member)).isEmpty();

        assertThatThrownBy(() -> Acting.run(stranger, () -> answerPairing.accept(stranger, pairing)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.run(member, () -> answerPairing.accept(member, pairing)))
                .isInstanceOfAny(NotFound.class, NotAllowed.class);
        Acting.run(lead, () -> answerPairing.accept(lead, pairing));
        assertThat(office.state(demand)).isEqualTo(DemandState.MATCHED);

        assertThatThrownBy(() -> plan(pairing, person(stranger))).hasMessage("campaign.plan.not-his");
        RequestId request = plan(pairing, person(member));
        office.visited(request, member, 2);
        assertThat(office.state(demand)).isEqualTo(DemandState.IN_PROGRESS);
    }

    private RequestId plan(PairingId pairing, PersonId goes) {
        Actor officer = office.officer();
        var planned = CampaignWorld.Office.plan(2);
        return Acting.doing(officer, () -> planVisit.plan(officer, pairing,
                new Planned(goes, planned.with(), planned.subject(), planned.form(), planned.words(), planned.when())));
    }

    @Test
    @DisplayName("A company that says it was not so is believed, and the problem goes up once more")
    void theCompanysWordHolds() {
        CallId call = office.call("说了算的是企业", 30);
        Actor company = office.company("说真话机械厂");
        Actor master = people.master("梁国梁", QINGGANG, "lathe");
        DemandId demand = office.stated(company, call, "", false).demand();
        Acting.run(office.officer(), () -> screen(demand));
        office.visited(office.planned(office.paired(demand, master, 10), 1), master, 1);
        Actor officer = office.officer();
        Acting.run(officer, () -> reportOutcome.report(officer, demand,
                Outcome.of(Result.SOLVED, "都好了", null, null)));
        Acting.run(company, () -> confirmOutcome.object(company, demand, "还在漏，只好了一天"));
        assertThat(office.state(demand)).isEqualTo(DemandState.UNSOLVED);
        Acting.run(officer, () -> screenDemand.escalate(officer, demand));
        assertThat(office.state(demand)).isEqualTo(DemandState.SCREENED);
    }

    @Test
    @DisplayName("A posted problem: claimed on its days, read by a panel in words, given away by a letter of intent")
    void aPostedProblem() {
        CallId call = office.call("揭榜的一期", 30);
        Actor jin = people.master("金青山", QINGGANG, "robot");
        Actor ruan = people.master("阮云飞", QINGGANG, "non-standard");
        DemandId demand = office.screened(call, "装配线厂", false, Difficulty.RESEARCH);
        Actor officer = office.officer();
        BountyId bounty = Acting.doing(officer, () -> postBounty.post(officer, demand,
                Topic.of("装配线改半自动", "节拍从四十秒到三十秒", office.today(), office.today().plusDays(10))));
        ClaimId his = Acting.doing(jin, () -> claimBounty.claim(jin, bounty, null, "先改两个工位"));
        ClaimId other = Acting.doing(ruan, () -> claimBounty.claim(ruan, bounty, null, "上机械手"));
        assertThatThrownBy(() -> Acting.doing(jin, () -> claimBounty.claim(jin, bounty, null, "再来一次")))
                .hasMessage("campaign.claim.already");
        assertThatThrownBy(() -> Acting.run(jin, () -> claimBounty.withdraw(jin, other)))
                .isInstanceOf(NotFound.class);

        assertThatThrownBy(() -> award(bounty, his)).isInstanceOf(Conflict.class);
        office.daysPass(11);
        people.tick("campaign.close-bounties");
        Actor late = people.master("江定海", QINGGANG, "robot");
        assertThatThrownBy(() -> Acting.doing(late, () -> claimBounty.claim(late, bounty, null, "晚了一天")))
                .hasMessage("campaign.bounty.closed");
        Acting.run(officer, () -> awardBounty.say(officer, his, "步子稳，车间能接"));
        assertThatThrownBy(() -> Acting.run(officer, () -> awardBounty.say(officer, his, "再说一遍")))
                .hasMessage("campaign.opinion.once");
        assertThatThrownBy(() -> award(bounty, his)).hasMessage("campaign.bounty.opinions");
        Acting.run(office.leader(), () -> awardBounty.say(office.leader(), his, "同意"));
        award(bounty, his);

        assertThat(office.state(demand)).isEqualTo(DemandState.MATCHED);
        assertThat(
                office.ask(String.class, "select string_agg(state, ',' order by state) from campaign.claim where bounty_id = ?",
                        bounty.value()))
                .isEqualTo("CHOSEN,NOT_CHOSEN");
        assertThat(office.ask(String.class, """
                select p.kind from campaign.paper p join campaign.pairing q using (pairing_id) where q.demand_id = ?
                """, demand.value())).isEqualTo("INTENT");
    }

    private void award(BountyId bounty, ClaimId claim) {
        Actor officer = office.officer();
        Acting.doing(officer,
                () -> awardBounty.award(officer, bounty, claim, Term.of(office.today(), office.today().plusDays(25), "三十秒"),
                        PaperText.of(PaperKind.INTENT, "意向 1 号", office.today(), null), List.of(office.page())));
    }

    private void screen(DemandId demand) {
        screenDemand.screen(office.officer(), demand, Problem.of(Difficulty.ON_SITE, "密封面研磨不够",
                "工装磨损", "王主任"));
    }

    @Test
    @DisplayName("A company sees its own demands and no other; another town's cadre sees neither")
    void whoSeesWhat() {
        CallId call = office.call("谁看得见", 30);
        Actor one = office.company("看得见一厂");
        Actor other = office.company("看得见二厂");
        DemandId demand = office.stated(one, call, "", false).demand();
        Actor chumen = people.staff("钱多多", Role.TOWN_CADRE, COUNTY.child(DispatchWorld.CHUMEN));
        assertThat(seen(one, demand)).isEqualTo(1);
        assertThat(seen(other, demand)).isZero();
        assertThat(seen(chumen, demand)).isZero();
        assertThat(seen(Actor.PUBLIC, demand)).isZero();
        assertThat(seen(Actor.asker(demand.value()), demand)).isEqualTo(1);
    }

    private int seen(Actor actor, DemandId demand) {
        return people.as(actor,
                () -> jdbc.sql("select count(*)::int from campaign.demand where demand_id = :id").param("id", demand)
                        .query(Integer.class).single());
    }
}
