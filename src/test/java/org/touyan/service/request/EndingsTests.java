package org.touyan.service.request;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.request.end.EndRequest;
import org.touyan.service.request.reopen.ReopenRequest;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.Review.Content;
import org.touyan.service.request.review.Review.Solved;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.request.submit.NoteCall;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;
import org.touyan.service.request.wish.ChangeWish;
import org.touyan.service.request.words.AddWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.request.RequestFixture.DONG;
import static org.touyan.service.request.RequestFixture.EXPERT;
import static org.touyan.service.request.RequestFixture.LIN;
import static org.touyan.service.request.RequestFixture.XU;

/** From "we help" or "we cannot" to the asker's last word. */
@TouyanTest
@Import(RequestFixture.class)
class EndingsTests {

    @Autowired
    private RequestFixture world;

    @Autowired
    private EndRequest endRequest;

    @Autowired
    private ReviewRequest reviewRequest;

    @Autowired
    private ReopenRequest reopenRequest;

    @Autowired
    private TriageRequest triageRequest;

    @Autowired
    private AddWords addWords;

    @Autowired
    private ChangeWish changeWish;

    @Autowired
    private NoteCall noteCall;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Vault vault;

    @Autowired
    private List<Chore> chores;

    @Test
    void aRefusalKeepsItsReasonOutOfTheTimeline() {
        RequestId id = world.submitted();
        Acting.run(DONG, () -> endRequest.reject(DONG, id, "这是邻里纠纷，请找村里调解"));

        assertThat(world.state(id)).isEqualTo(RequestState.REJECTED);
        assertThat(world.ask(String.class, "select string_agg(note, '') from request.step where request_id = ?", id.value()))
                .isEmpty();
        assertThat(world.ask(String.class, "select end_reason from request.help_request where request_id = ?", id.value()))
                .contains("邻里纠纷");
    }

    @Test
    void aRequestIsHandedToAnotherOfficeAndTheAskerIsTold() {
        RequestId id = world.submitted();
        String office = world.ask(String.class, "select code from catalog.transfer_target order by sort limit 1");
        Acting.run(DONG, () -> endRequest.transfer(DONG, id, office));

        assertThat(world.state(id)).isEqualTo(RequestState.TRANSFERRED);
        assertThat(world.ask(Integer.class,
                "select count(*) from notification.message where message_key = 'request.transferred' and dedupe_key like ?",
                "%" + id + "%")).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoIsMergedIntoTheFirst() {
        RequestId first = world.submitted();
        RequestId second = world.submitted();
        String number = world.ask(String.class, "select number from request.help_request where request_id = ?", first.value());
        Acting.run(DONG, () -> endRequest.merge(DONG, second, number));

        assertThat(world.state(second)).isEqualTo(RequestState.MERGED);
        assertThat(world.state(first)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void theCadresOfTheTownAreToldAndNobodyElse() {
        AccountId here = world.as(Actor.SYSTEM,
                () -> accounts.open("told.here", "董晓梅", Role.TOWN_CADRE, DONG.scope(), null));
        AccountId elsewhere = world.as(Actor.SYSTEM,
                () -> accounts.open("told.elsewhere", "许立平", Role.TOWN_CADRE, XU.scope(), null));
        world.submitted();

        String told = "select count(*) from notification.message where message_key = 'request.arrived' and recipient_account = ?";
        assertThat(world.ask(Integer.class, told, here.value())).isEqualTo(1);
        assertThat(world.ask(Integer.class, told, elsewhere.value())).isZero();
    }

    @Test
    void aCadreElsewhereFindsNothingToEnd() {
        RequestId id = world.submitted();
        assertThatThrownBy(() -> Acting.run(XU, () -> endRequest.reject(XU, id, "不归我管"))).isInstanceOf(NotFound.class);
        assertThat(world.state(id)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void aCorrectedTownMovesTheRequestToItsOwnDesk() {
        RequestId id = world.submitted();
        var decision = new TriageDecision("crops", Urgency.TODAY, "要爬坡", RequestFixture.CHUMEN, "田马村");
        Acting.run(DONG, () -> triageRequest.triage(DONG, id, decision));

        assertThat(world.state(id)).isEqualTo(RequestState.TRIAGED);
        assertThatThrownBy(() -> Acting.run(DONG, () -> endRequest.withdraw(DONG, id, ""))).isInstanceOf(NotFound.class);
        Acting.run(XU, () -> endRequest.withdraw(XU, id, ""));
        assertThat(world.state(id)).isEqualTo(RequestState.CANCELLED);
    }

    @Test
    void anExpertWhoSeesNoRequestMovesItBySignalAndIsNamed() {
        RequestId id = world.taken();

        assertThat(world.state(id)).isEqualTo(RequestState.TAKEN);
        assertThat(
                world.ask(String.class, "select actor_name from request.step where request_id = ? and act = 'TAKE'", id.value()))
                .isEqualTo("林守田");
    }

    @Test
    void aSignalThatComesTwiceChangesNothing() {
        RequestId id = world.taken();
        world.take(id);
        assertThat(
                world.ask(Integer.class, "select count(*) from request.step where request_id = ? and act = 'TAKE'", id.value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsGivenBackWaitsForTheNext() {
        RequestId id = world.taken();
        world.release(id);
        assertThat(world.state(id)).isEqualTo(RequestState.TRIAGED);
    }

    @Test
    void nobodyTakesOnWhatHasEnded() {
        RequestId id = world.triaged();
        Acting.run(world.asker(id), () -> endRequest.withdraw(world.asker(id), id, ""));
        assertThatThrownBy(() -> world.take(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void solvedConfirmsReviewsAndClosesInOneGo() {
        RequestId id = world.delivered();
        review(id, new Review(Solved.YES, Content.GOOD, "", false));

        assertThat(world.state(id)).isEqualTo(RequestState.CLOSED);
        assertThat(world.ask(String.class,
                "select string_agg(act, ' ' order by step_id) from request.step where request_id = ? and act in ('CONFIRM', 'REVIEW', 'CLOSE')",
                id.value())).isEqualTo("CONFIRM REVIEW CLOSE");
    }

    @Test
    void notSolvedIsOpenedAgain() {
        RequestId id = world.delivered();
        review(id, new Review(Solved.NO, Content.BAD, "叶子还是黄", false));
        assertThat(world.state(id)).isEqualTo(RequestState.REOPENED);
    }

    @Test
    void notSolvedNeedsAWord() {
        RequestId id = world.delivered();
        assertThatThrownBy(() -> review(id, new Review(Solved.NO, null, " ", false)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("words"));
        assertThat(world.state(id)).isEqualTo(RequestState.DELIVERED);
    }

    @Test
    void betterButNotAllClosesUnlessSomebodyShouldComeAgain() {
        RequestId better = world.delivered();
        review(better, new Review(Solved.PARTLY, Content.FAIR, "好了三棵", false));
        RequestId again = world.delivered();
        review(again, new Review(Solved.PARTLY, Content.FAIR, "好了三棵", true));

        assertThat(world.state(better)).isEqualTo(RequestState.CLOSED);
        assertThat(world.state(again)).isEqualTo(RequestState.REOPENED);
    }

    @Test
    void onePersonAnswersOnce() {
        RequestId id = world.delivered();
        review(id, new Review(Solved.YES, Content.GOOD, "", false));
        assertThatThrownBy(() -> review(id, new Review(Solved.YES, Content.BAD, "改主意", false))).isInstanceOf(Conflict.class);
    }

    @Test
    void staffKeyACallBackAndSignIt() {
        RequestId id = world.delivered();
        Acting.run(DONG, () -> reviewRequest.keyCallBack(DONG, id, new Review(Solved.YES, Content.GOOD, "谢谢师傅", false)));

        assertThat(
                world.ask(String.class, "select voice || ' ' || keyer_name from request.review where request_id = ?", id.value()))
                .isEqualTo("CALL_BACK 董晓梅");
    }

    @Test
    void whoeverHelpedKeysNoAnswerFromTheDeskEither() {
        RequestId id = world.delivered();
        String phone = RequestFixture.phone();
        AccountId account = world.as(Actor.SYSTEM, () -> accounts.open(phone, "林守田", Role.TOWN_CADRE, DONG.scope(), null));
        byte[] print = vault.fingerprint("phone", phone);
        world.change("insert into roster.contact (person_id, phone_print, updated_at) values (?, ?, now())", LIN.value(), print);
        Actor atTheDesk = Actor.staff(account.value(), "林守田", Role.TOWN_CADRE, DONG.scope());

        assertThatThrownBy(() -> Acting.run(atTheDesk,
                () -> reviewRequest.keyCallBack(atTheDesk, id, new Review(Solved.YES, Content.GOOD, "", false))))
                .isInstanceOf(RuleBroken.class);
        assertThat(world.state(id)).isEqualTo(RequestState.DELIVERED);
    }

    @Test
    void aCallNotedByAnExpertIsHisAtOnce() {
        world.rosterLin();
        Submission call = Submission.of("rang-1", Channel.EXPERT, "crops", "树上有红蜘蛛", RequestFixture.QINGGANG, "王阿姨",
                RequestFixture.phone());
        Receipt receipt = world.as(EXPERT, () -> noteCall.note(EXPERT, call));
        Receipt again = world.as(EXPERT, () -> noteCall.note(EXPERT, call));

        assertThat(again.request()).isEqualTo(receipt.request());
        assertThat(world.state(receipt.request())).isEqualTo(RequestState.TAKEN);
        assertThat(world.ask(String.class,
                "select string_agg(act || ' ' || actor_name, ',' order by step_id) from request.step where request_id = ?",
                receipt.request().value())).isEqualTo("NOTE_CALL 林守田,TAKE 林守田");
    }

    @Test
    void anExpertNeverAnswersForTheAsker() {
        RequestId id = world.delivered();
        assertThatThrownBy(() -> Acting.run(EXPERT,
                () -> reviewRequest.keyCallBack(EXPERT, id, new Review(Solved.YES, Content.GOOD, "", false))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.run(EXPERT,
                () -> reviewRequest.review(EXPERT, id, new Review(Solved.YES, Content.GOOD, "", false))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theAskerOfOneRequestCannotTouchAnother() {
        RequestId his = world.delivered();
        RequestId other = world.delivered();
        Actor asker = world.asker(his);
        assertThatThrownBy(
                () -> Acting.run(asker, () -> reviewRequest.review(asker, other, new Review(Solved.YES, null, "", false))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.run(asker, () -> addWords.add(asker, other, "别人的"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.run(asker, () -> changeWish.change(asker, other, Wish.SOON, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aWordMoreAndAnotherTimeAreKept() {
        RequestId id = world.submitted();
        Actor asker = world.asker(id);
        Acting.run(asker, () -> addWords.add(asker, id, "门口有狗"));
        Acting.run(asker, () -> changeWish.change(asker, id, Wish.APPOINTMENT, "周三下午"));

        assertThat(world.ask(String.class, "select voice || words from request.message where request_id = ?", id.value()))
                .isEqualTo("ASKER门口有狗");
        assertThat(world.ask(String.class, "select wish_words from request.help_request where request_id = ?", id.value()))
                .isEqualTo("周三下午");
    }

    @Test
    void sevenDaysOfSilenceCloseWithoutAReview() {
        RequestId id = world.delivered();
        world.late(id);
        run("request.close-silent");

        assertThat(world.state(id)).isEqualTo(RequestState.CLOSED);
        assertThat(world.ask(Integer.class, "select count(*) from request.review where request_id = ?", id.value())).isZero();
    }

    @Test
    void whatWaitsTooLongIsToldOnce() {
        RequestId id = world.submitted();
        world.late(id);
        run("request.escalate");
        Instant first = world.ask(Instant.class, "select escalated_at from request.help_request where request_id = ?",
                id.value());
        run("request.escalate");

        assertThat(world.ask(Instant.class, "select escalated_at from request.help_request where request_id = ?", id.value()))
                .isEqualTo(first);
    }

    @Test
    void closedIsOpenedAgainByTheAsker() {
        RequestId id = world.delivered();
        review(id, new Review(Solved.YES, Content.GOOD, "", false));
        Actor asker = world.asker(id);
        Acting.run(asker, () -> reopenRequest.reopen(asker, id));
        assertThat(world.state(id)).isEqualTo(RequestState.REOPENED);
    }

    private void review(RequestId id, Review review) {
        Actor asker = world.asker(id);
        Acting.run(asker, () -> reviewRequest.review(asker, id, review));
    }

    private void run(String name) {
        Chore chore = chores.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
        Acting.run(Actor.SYSTEM, chore::run);
    }
}
