package org.touyan.people.roster.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;

@Controller
class AccessController {

    private final OpenAccess openAccess;

    AccessController(OpenAccess openAccess) {
        this.openAccess = openAccess;
    }

    @PostMapping("/desk/people/{id}/account")
    Redirect open(Actor actor, @PathVariable PersonId id) {
        openAccess.open(actor, id);
        return Redirect.to("/desk/people/" + id).saying("roster.access.done");
    }
}
