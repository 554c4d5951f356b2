package org.touyan.people.recognition.benefit;

import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;

@Controller
class BenefitController {

    private final EnterBenefit enterBenefit;
    private final PayBenefit payBenefit;
    private final WithdrawBenefit withdrawBenefit;
    private final BenefitPages pages;

    BenefitController(EnterBenefit enterBenefit, PayBenefit payBenefit, WithdrawBenefit withdrawBenefit, BenefitPages pages) {
        this.enterBenefit = enterBenefit;
        this.payBenefit = payBenefit;
        this.withdrawBenefit = withdrawBenefit;
        this.pages = pages;
    }

    @GetMapping("/desk/honours/benefits")
    Html all(Actor actor, Ui ui) {
        return Html.of(pages.all(actor, ui.locale(), null));
    }

    @PostMapping("/desk/honours/benefits")
    Answer enter(Actor actor, Ui ui, Form<BenefitForm> form) {
        if (form.valid()) {
            try {
                return to(enterBenefit.enter(actor, form.value().benefit())).saying("recognition.benefit.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.all(actor, ui.locale(), form));
    }

    @GetMapping("/desk/honours/benefits/{id}")
    Html show(Actor actor, Ui ui, @PathVariable BenefitId id) {
        return Html.of(pages.of(actor, ui.locale(), id, null));
    }

    @PostMapping("/desk/honours/benefits/{id}/payments")
    Answer pay(Actor actor, Ui ui, @PathVariable BenefitId id, Form<PaymentForm> form) {
        if (form.valid()) {
            try {
                PaymentForm paid = form.value();
                payBenefit.pay(actor, id, pages.person(paid.who()), Objects.requireNonNull(paid.paidOn()));
                return to(id).saying("recognition.payment.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.of(actor, ui.locale(), id, form));
    }

    @PostMapping("/desk/honours/benefits/{id}/withdrawal")
    Answer withdraw(Actor actor, Ui ui, @PathVariable BenefitId id) {
        try {
            withdrawBenefit.withdraw(actor, id);
            return Redirect.to("/desk/honours/benefits").saying("recognition.benefit.withdrawn");
        } catch (RuleBroken broken) {
            return Html.invalid(pages.refused(actor, ui.locale(), id, broken));
        }
    }

    @PostMapping("/desk/honours/benefits/{id}/payments/{payment}/receipt")
    Answer sign(Actor actor, Ui ui, @PathVariable BenefitId id, @PathVariable PaymentId payment) {
        try {
            return to(payBenefit.sign(actor, payment)).saying("recognition.payment.receipted");
        } catch (RuleBroken broken) {
            return Html.invalid(pages.refused(actor, ui.locale(), id, broken));
        }
    }

    private static Redirect to(BenefitId id) {
        return Redirect.to("/desk/honours/benefits/" + id);
    }
}
