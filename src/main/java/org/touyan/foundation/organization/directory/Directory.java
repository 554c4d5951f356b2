package org.touyan.foundation.organization.directory;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.organization.domain.Contacts;
import org.touyan.foundation.organization.domain.Desk;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.ui.Pager;

/** Shows bodies to the desk. */
@Service
class Directory {

    private static final int ROWS = 30;

    private final DirectoryQuery list;
    private final BodyDetailQuery details;
    private final Contacts contacts;
    private final Organizations organizations;

    Directory(DirectoryQuery list, BodyDetailQuery details, Contacts contacts, Organizations organizations) {
        this.list = list;
        this.details = details;
        this.contacts = contacts;
        this.organizations = organizations;
    }

    @Transactional(readOnly = true)
    DirectoryPage page(Actor actor, BodyFilter filter, int number) {
        Desk.requireReader(actor);
        var pager = new Pager(Math.max(1, number), ROWS, list.count(filter));
        return new DirectoryPage(list.rows(filter, ROWS, pager.offset()), pager, filter.q(), filter.town(), filter.kind(),
                filter.compared(), filter.narrows(), towns(actor), Desk.writes(actor));
    }

    @Transactional(readOnly = true)
    BodyPage body(Actor actor, BodyId id) {
        Desk.requireReader(actor);
        BodyDetail body = details.one(id).orElseThrow(() -> new NotFound("body " + id));
        return new BodyPage(body, organizations.town(body.town()).orElse(null), organizations.unitOf(body.path()).orElse(null),
                contacts.of(id).orElse(null), Desk.writes(actor));
    }

    private List<Town> towns(Actor actor) {
        return organizations.towns().stream().filter(town -> actor.scope().covers(town.path())).toList();
    }
}
