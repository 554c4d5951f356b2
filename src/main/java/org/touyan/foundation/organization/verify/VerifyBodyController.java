package org.touyan.foundation.organization.verify;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Redirect;

@Controller
class VerifyBodyController {

    private final VerifyBody verifyBody;

    VerifyBodyController(VerifyBody verifyBody) {
        this.verifyBody = verifyBody;
    }

    @PostMapping("/desk/orgs/{id}/verification")
    Redirect verify(Actor actor, @PathVariable BodyId id) {
        verifyBody.verify(actor, id);
        return Redirect.to("/desk/orgs/" + id).saying("organization.verify.done");
    }
}
