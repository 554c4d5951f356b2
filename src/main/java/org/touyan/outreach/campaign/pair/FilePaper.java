package org.touyan.outreach.campaign.pair;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.Pairings;

/** Puts a signed paper on file, with its pages. Papers are added, never changed. */
@Component
public class FilePaper {

    public static final String KIND = "campaign-paper";

    private final Pairings pairings;
    private final Helpers helpers;
    private final Files files;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    FilePaper(Pairings pairings, Helpers helpers, Files files, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.pairings = pairings;
        this.helpers = helpers;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param pages prepared before, outside the transaction; whoever signed sees them too */
    @Transactional
    public void file(Actor actor, PairingId id, PaperText paper, List<Picture> pages) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Pairing pairing = pairings.toChange(id);
        if (!pairing.living()) {
            throw new Conflict("campaign.paper.over");
        }
        if (pages.isEmpty()) {
            throw RuleBroken.at("pages", "campaign.paper.pages.missing");
        }
        if (paper.signedOn().isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("signedOn", "campaign.paper.future");
        }
        UUID paperId = Uuid7.next();
        jdbc.sql("""
                insert into campaign.paper (paper_id, pairing_id, kind, document_no, signed_on, until_day, filed_by_name, filed_at)
                values (:id, :pairing, :kind, :no, :signed, :until, :by, :at)
                """).param("id", paperId).param("pairing", id).param("kind", paper.kind()).param("no", paper.documentNo())
                .param("signed", paper.signedOn()).param("until", paper.untilDay()).param("by", actor.name())
                .param("at", clock.instant()).update();
        UUID speaker = helpers.speaker(pairing.helper());
        for (Picture page : pages) {
            FileId file = files.store(actor, KIND, paperId, pairing.path(), page);
            if (speaker != null) {
                files.grant(file, speaker);
            }
        }
        audit.note(actor, "campaign.paper-filed", "campaign-pairing", id, pairing.path(), "kind", paper.kind().name());
    }
}
