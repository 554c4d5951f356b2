package org.touyan.service.certificate.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.Named;
import org.touyan.service.certificate.issue.IssueCertificate;

/** Finds the volunteer by what is written down of him, and issues. */
@Component
class IssueAtDesk {

    private final Named named;
    private final IssueCertificate issueCertificate;

    IssueAtDesk(Named named, IssueCertificate issueCertificate) {
        this.named = named;
        this.issueCertificate = issueCertificate;
    }

    @Transactional
    public void issue(Actor actor, IssueForm typed) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        issueCertificate.issue(actor, named.find("who", typed.who()), typed.from(), typed.until());
    }
}
