package org.touyan.service.record.code;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.record.RecordId;

/** The master or staff have the code sent. */
@Controller
class SendCodeController {

    private final SendCode sendCode;

    SendCodeController(SendCode sendCode) {
        this.sendCode = sendCode;
    }

    @PostMapping({"/me/records/{record}/code", "/desk/records/{record}/code"})
    Redirect send(Actor actor, @PathVariable RecordId record) {
        Redirect back = Redirect.to(actor.is(Role.EXPERT) ? "/me/hours" : "/desk/records/" + record);
        try {
            sendCode.send(actor, record);
            return back.saying("record.code.sent");
        } catch (RuleBroken broken) {
            return back.saying(broken.key(), broken.arguments());
        }
    }
}
