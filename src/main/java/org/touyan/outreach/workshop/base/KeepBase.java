package org.touyan.outreach.workshop.base;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshops;

/** Registers a practice base with its signed agreement, and counts its interns term by term. */
@Component
public class KeepBase {

    private static final int LONGEST_TERM = 40;
    private static final int MOST = 10_000;
    private static final int MOST_PAGES = 20;

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    KeepBase(Workshops workshops, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param agreement the signed pages, prepared before; all are kept */
    @Transactional
    public UUID register(Actor actor, PracticeBase typed, List<Picture> agreement) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        PracticeBase base = typed.checked();
        if (agreement.isEmpty()) {
            throw RuleBroken.at("pages", "workshop.base.agreement");
        }
        if (agreement.size() > MOST_PAGES) {
            throw RuleBroken.at("pages", "workshop.pages.most", MOST_PAGES);
        }
        OrgPath path = place(actor, base.workshop());
        UUID id = Uuid7.next();
        jdbc.sql("""
                insert into workshop.base (base_id, workshop_id, org_path, name, site, college, in_taizhou, from_day, until_day, capacity, agreement_no,
                  agreement, first_scope, first_category, first_search, by_name, at)
                values (:id, :workshop, :path, :name, :site, :college, :taizhou, :from, :until, :capacity, :no, :agreement, :scope, :category,
                  :search, :by, :at)
                """).param("id", id).param("workshop", base.workshop()).param("path", path).param("name", base.name())
                .param("site", base.site())
                .param("college", base.college()).param("taizhou", base.inTaizhou()).param("from", base.fromDay())
                .param("until", base.untilDay()).param("capacity", base.capacity()).param("no", base.agreementNo())
                .param("agreement", agreement.getFirst().full()).param("scope", base.firstScope())
                .param("category", base.firstCategory()).param("search", base.firstSearch()).param("by", actor.name())
                .param("at", clock.instant()).update();
        for (int page = 2; page <= agreement.size(); page++) {
            jdbc.sql("insert into workshop.base_page (base_id, page, org_path, content) values (:id, :page, :path, :content)")
                    .param("id", id).param("page", page).param("path", path).param("content", agreement.get(page - 1).full())
                    .update();
        }
        audit.note(actor, "workshop.base-registered", "workshop-base", id, path);
        return id;
    }

    /** Where its workshop stands; without one, where whoever registers it works. */
    private OrgPath place(Actor actor, @Nullable WorkshopId workshop) {
        return workshop == null
                ? actor.scope()
                : workshops.findById(workshop).orElseThrow(() -> RuleBroken.at("workshop", "workshop.base.workshop.unknown"))
                        .path();
    }

    @Transactional
    public void interns(Actor actor, UUID id, String term, int heads) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        OrgPath path = jdbc.sql("select org_path from workshop.base where base_id = :id").param("id", id)
                .query(Rows.of(OrgPath.class)).optional().orElseThrow(() -> new NotFound("base " + id));
        String when = FreeText.check(term, 2, LONGEST_TERM).orRefuse("term");
        if (heads < 1 || heads > MOST) {
            throw RuleBroken.at("heads", "workshop.base.range");
        }
        jdbc.sql("""
                insert into workshop.base_interns (entry_id, base_id, org_path, term, heads, by_name, at)
                values (:id, :base, :path, :term, :heads, :by, :at)
                """).param("id", Uuid7.next()).param("base", id).param("path", path).param("term", when).param("heads", heads)
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "workshop.interns-counted", "workshop-base", id, path);
    }
}
