package org.touyan.people.mentoring.show;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.change.AmendContract;
import org.touyan.people.mentoring.change.EndContract;
import org.touyan.people.mentoring.change.OfferChange;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.AgreePair;
import org.touyan.people.mentoring.draft.DraftContract;
import org.touyan.people.mentoring.draft.Parties;
import org.touyan.people.mentoring.follow.FollowPair;
import org.touyan.people.mentoring.graduate.GraduateApprentice;
import org.touyan.people.mentoring.graduate.JudgePair;
import org.touyan.people.mentoring.graduate.Judged;
import org.touyan.people.mentoring.reward.PayAllowance;
import org.touyan.people.mentoring.sign.FileSignature;
import org.touyan.people.mentoring.sign.OfferContract;
import org.touyan.people.mentoring.sign.SignCodes;
import org.touyan.people.mentoring.sign.SignContract;
import org.touyan.people.mentoring.track.CheckPair;
import org.touyan.people.mentoring.track.PlanMilestone;
import org.touyan.people.mentoring.track.WriteLog;

/** Reads the forms of a contract's page and hands them to the use cases. */
@Component
public class PairActs {

    private static final int FEN = 100;

    private final AgreePair agreePair;
    private final OfferContract offerContract;
    private final DraftContract draftContract;
    private final SignCodes signCodes;
    private final SignContract signContract;
    private final FileSignature fileSignature;
    private final AmendContract amendContract;
    private final OfferChange offerChange;
    private final EndContract endContract;
    private final PlanMilestone planMilestone;
    private final WriteLog writeLog;
    private final CheckPair checkPair;
    private final JudgePair judgePair;
    private final GraduateApprentice graduateApprentice;
    private final PayAllowance payAllowance;
    private final FollowPair followPair;
    private final Files files;

    PairActs(AgreePair agreePair, OfferContract offerContract, DraftContract draftContract, SignCodes signCodes,
            SignContract signContract,
            FileSignature fileSignature, AmendContract amendContract, OfferChange offerChange, EndContract endContract,
            PlanMilestone planMilestone, WriteLog writeLog, CheckPair checkPair, JudgePair judgePair,
            GraduateApprentice graduateApprentice, PayAllowance payAllowance, FollowPair followPair, Files files) {
        this.agreePair = agreePair;
        this.offerContract = offerContract;
        this.draftContract = draftContract;
        this.signCodes = signCodes;
        this.signContract = signContract;
        this.fileSignature = fileSignature;
        this.amendContract = amendContract;
        this.offerChange = offerChange;
        this.endContract = endContract;
        this.planMilestone = planMilestone;
        this.writeLog = writeLog;
        this.checkPair = checkPair;
        this.judgePair = judgePair;
        this.graduateApprentice = graduateApprentice;
        this.payAllowance = payAllowance;
        this.followPair = followPair;
        this.files = files;
    }

    /** @throws NotFound for an act that there is not */
    public void act(Actor actor, ContractId id, String act, PairForm typed) {
        switch (act) {
            case "agreement" -> agreePair.agree(actor, id, who(actor, typed));
            case "offer" -> offerContract.offer(actor, id);
            case "text" -> draftContract.rewrite(actor, id, typed.clauses(), typed.reason());
            case "amendment" -> amendContract.amend(actor, id, typed.clauses(), typed.reason());
            case "code" -> signCodes.send(actor, id, typed.phone());
            case "signature" -> signContract.sign(actor, id, typed.code());
            case "scan" -> fileSignature.file(actor, id, PairForm.given("party", typed.party()), typed.signer(),
                    files.prepare("pages", typed.pages().stream().filter(p -> !p.isEmpty()).toList()));
            case "verification" -> fileSignature.verify(actor, typed.lineId());
            default -> later(actor, id, act, typed);
        }
    }

    /** Each of the two for himself; an office for the one who has told it. */
    private static Party who(Actor actor, PairForm typed) {
        if (actor.is(Role.EXPERT, Role.ASKER)) {
            return Parties.of(actor);
        }
        if (typed.party() == null) {
            throw new NotFound("a party that agrees");
        }
        return typed.party();
    }

    private void later(Actor actor, ContractId id, String act, PairForm typed) {
        switch (act) {
            case "suspension" -> offerChange.suspend(actor, id, typed.words());
            case "resumption" -> offerChange.resume(actor, id, typed.words());
            case "extension" -> offerChange.extend(actor, id, PairForm.given("until", typed.until()), typed.words());
            case "end" -> endContract.terminate(actor, id, PairForm.given("endReason", typed.endReason()), typed.endWords());
            case "withdrawal" -> offerChange.withdraw(actor, id);
            case "master" -> offerChange.changeMaster(actor, id, typed.master(), PairForm.given("from", typed.from()),
                    PairForm.given("to", typed.to()), typed.changeWhy());
            case "milestone" -> planMilestone.plan(actor, id, PairForm.given("kind", typed.kind()),
                    PairForm.given("due", typed.due()), typed.milestoneWords());
            case "step" ->
                planMilestone.settle(actor, id, typed.lineId(), PairForm.yes("reached", typed.reached()), typed.evidence(),
                        typed.masterWords(), typed.apprenticeWords(), files.prepareWithPdf("proof", typed.proof()));
            case "log" -> writeLog.write(actor, id, PairForm.given("day", typed.day()),
                    PairForm.given("minutes", typed.minutes()), typed.logWords(), files.prepareWithPdf("photos", typed.photos()));
            case "log-signature" -> writeLog.sign(actor, id, typed.lineId(), typed.remark());
            case "check" -> checkPair.check(actor, id, PairForm.given("answer", typed.answer()), typed.checkWords());
            case "care" -> checkPair.care(actor, id, typed.lineId(), typed.careWords());
            default -> atTheEnd(actor, id, act, typed);
        }
    }

    private void atTheEnd(Actor actor, ContractId id, String act, PairForm typed) {
        switch (act) {
            case "assessment" -> judgePair.begin(actor, id);
            case "judge" -> judgePair.judge(actor, id,
                    new Judged(typed.judgeName(), typed.judgeUnit(), null, PairForm.yes("passed", typed.passed()),
                            typed.judgeWords()));
            case "graduation" ->
                graduateApprentice.graduate(actor, id, typed.levelAfter(), typed.certificateNo(), typed.resultWords());
            case "allowance" ->
                payAllowance.enter(actor, id, PairForm.given("allowanceKind", typed.allowanceKind()), typed.period(),
                        (long) PairForm.given("amount", typed.amount()) * FEN, typed.basis(), typed.payer());
            case "receipt" -> payAllowance.receive(actor, typed.lineId(), typed.signedBy());
            case "follow-up" ->
                followPair.follow(actor, id, PairForm.given("months", typed.months()), PairForm.yes("employed", typed.employed()),
                        typed.followPost(), typed.followLevel(), typed.followWords());
            default -> throw new NotFound("act " + act);
        }
    }
}
