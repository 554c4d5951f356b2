package org.touyan.people.recognition.nominate;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.Notices;
import org.touyan.people.recognition.domain.Shares;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;

/** The page on which a unit puts somebody forward. */
@Component
class NominatePages {

    private final Notices notices;
    private final Shares shares;
    private final Named named;

    NominatePages(Notices notices, Shares shares, Named named) {
        this.notices = notices;
        this.shares = shares;
        this.named = named;
    }

    @Transactional(readOnly = true)
    public NominatePage page(Actor actor, Locale locale, NoticeId id, Form<NominateForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Notice notice = notices.get(id);
        boolean english = locale.getLanguage().equals("en");
        return new NominatePage(id, notice.title(), notice.papers(), form,
                shares.classes().stream().map(c -> Choice.of(c.code(), english ? c.nameEn() : c.name())).toList());
    }

    @Transactional(readOnly = true)
    public PersonId person(String who) {
        return named.find("who", who);
    }
}
