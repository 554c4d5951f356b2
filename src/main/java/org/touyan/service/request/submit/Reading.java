package org.touyan.service.request.submit;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.domain.Arrival;
import org.touyan.service.request.domain.Need;
import org.touyan.service.request.domain.Spot;
import org.touyan.service.request.domain.Weight;

/** Reads what was typed: each part is checked and put into the form in which it is kept. */
@Component
class Reading {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_RISK = 300;

    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;

    Reading(Catalog catalog, Organizations organizations, Vault vault) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
    }

    Need need(Submission asked) {
        String subject = catalog.subject(asked.subject())
                .orElseThrow(() -> RuleBroken.at("subject", "request.subject.missing"))
                .code();
        return new Need(subject, FreeText.check(asked.words(), 1, LONGEST_WORDS).orRefuse("words"), asked.wish(),
                FreeText.check(asked.wishWords(), 0, LONGEST_PLACE).orRefuse("wishWords"), asked.wishFrom(), asked.wishTo(),
                asked.named());
    }

    Spot spot(Actor actor, Submission asked) {
        OrgPath town = organizations.pathOfTown(asked.town())
                .orElseThrow(() -> RuleBroken.at("town", "request.town.missing"));
        // An enterprise union answers first for its own request; the town's union stands above it and sees it.
        OrgPath path = actor.is(Role.ENTERPRISE_UNION) ? actor.scope() : town;
        return new Spot(asked.town(), FreeText.check(asked.place(), 0, LONGEST_PLACE).orRefuse("place"), asked.body(), path);
    }

    Weight weight(Submission asked) {
        boolean urgentWords = catalog.urgentWordIn(asked.words()).isPresent();
        String risk = FreeText.check(asked.riskNote(), 0, LONGEST_RISK).orRefuse("riskNote");
        return new Weight(urgentWords ? Urgency.TODAY : asked.urgency(), urgentWords, risk);
    }

    Arrival arrival(Actor actor, Submission asked, Instant now) {
        return new Arrival(asked.channel(), actor.account(), actor.account() == null ? "" : actor.name(), key(asked.key()),
                "", now);
    }

    byte[] key(String submitKey) {
        if (submitKey.isBlank()) {
            throw RuleBroken.because("request.key.missing");
        }
        return vault.fingerprint("submit", submitKey);
    }
}
