package org.touyan.people.studio.naming;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Naming;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.Studios;

/** Finds the papers of a studio. */
@Component
class PaperQuery {

    private static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER,
            Role.AUDITOR};

    private final Studios studios;
    private final NamingPapers papers;
    private final Register register;

    PaperQuery(Studios studios, NamingPapers papers, Register register) {
        this.studios = studios;
        this.papers = papers;
        this.register = register;
    }

    /** As it was printed when it was issued. */
    @Transactional(readOnly = true)
    public byte[] decision(Actor actor, StudioId id) {
        actor.require(READERS);
        studios.get(id);
        return papers.latest(id).flatMap(paper -> register.pdf(paper.paperId()))
                .orElseThrow(() -> new NotFound("naming decision of studio " + id));
    }

    @Transactional(readOnly = true)
    public PlaquePaper plaque(Actor actor, StudioId id, String union) {
        actor.require(READERS);
        Studio studio = studios.get(id);
        Naming naming = studio.naming();
        if (naming == null) {
            throw new NotFound("plaque of studio " + id);
        }
        return new PlaquePaper(studio.name(), naming.number(), naming.namedOn(), union);
    }
}
