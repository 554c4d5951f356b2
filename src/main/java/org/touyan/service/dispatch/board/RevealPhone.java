package org.touyan.service.dispatch.board;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** 先问: shows a number whole, and writes down that it was shown. */
@Component
class RevealPhone {

    private final Requests requests;
    private final Experts experts;
    private final Unmasking unmasking;
    private final Vault vault;
    private final Texts texts;

    RevealPhone(Requests requests, Experts experts, Unmasking unmasking, Vault vault, Texts texts) {
        this.requests = requests;
        this.experts = experts;
        this.unmasking = unmasking;
        this.vault = vault;
        this.texts = texts;
    }

    @Transactional
    public String ofAsker(Actor actor, RequestId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = find(id);
        Sealed phone = request.phone();
        if (phone == null) {
            throw new NotFound("phone of request " + id);
        }
        unmasking.log(actor, "request", id, request.path(), "phone", reason(request));
        return vault.open(phone);
    }

    @Transactional
    public String ofExpert(Actor actor, RequestId id, PersonId expert) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = find(id);
        ExpertCard card = experts.find(expert).orElseThrow(() -> new NotFound("person " + expert));
        Sealed phone = experts.phone(expert).orElseThrow(() -> new NotFound("phone of person " + expert));
        unmasking.log(actor, "person", expert, card.path(), "phone", reason(request));
        return vault.open(phone);
    }

    private RequestBrief find(RequestId id) {
        return requests.find(id).orElseThrow(() -> new NotFound("request " + id));
    }

    private String reason(RequestBrief request) {
        return texts.say(Locale.SIMPLIFIED_CHINESE, "dispatch.phone.reason", request.number());
    }
}
