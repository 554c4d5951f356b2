package org.touyan.service.record.code;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** The person served confirms, without an account. */
@Controller
class CodeController {

    private final RedeemCode redeemCode;

    CodeController(RedeemCode redeemCode) {
        this.redeemCode = redeemCode;
    }

    @GetMapping("/confirm")
    Html ask() {
        return Html.of(new CodePage(CodeForm.EMPTY, false, FormErrors.none()));
    }

    @GetMapping("/confirm/done")
    Html done() {
        return Html.of(new CodePage(CodeForm.EMPTY, true, FormErrors.none()));
    }

    @PostMapping("/confirm")
    Answer redeem(Form<CodeForm> form) {
        return redeemCode.redeem(form.value())
                ? Redirect.to("/confirm/done")
                : Html.invalid(new CodePage(form.value(), false, form.errors().add("code", "record.code.wrong")));
    }
}
