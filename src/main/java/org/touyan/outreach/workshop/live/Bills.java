package org.touyan.outreach.workshop.live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;

/** Keeps what proves sales, as it came. */
@Component
class Bills {

    static final int MOST_PAGES = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bills(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> known(WorkshopId workshop, Proof proof) {
        return jdbc.sql("""
                select bill_id from workshop.bill where workshop_id = :workshop and sha256 = :sha256
                union all select bill_id from workshop.bill_page where workshop_id = :workshop and sha256 = :sha256
                """)
                .param("workshop", workshop).param("sha256", proof.sha256()).query(UUID.class).optional();
    }

    /** @param signer of a statement; empty for a platform's export */
    UUID keep(Actor actor, Workshop workshop, Proof proof, String signer) {
        UUID id = Uuid7.next();
        jdbc.sql("""
                insert into workshop.bill (bill_id, workshop_id, org_path, kind, file_name, media_type, sha256, content, signer, by_name, at)
                values (:id, :workshop, :path, :kind, :name, :type, :sha256, :content, :signer, :by, :at)
                """).param("id", id).param("workshop", workshop.id()).param("path", workshop.path())
                .param("kind", signer.isEmpty() ? "EXPORT" : "STATEMENT").param("name", proof.fileName())
                .param("type", proof.mediaType()).param("sha256", proof.sha256()).param("content", proof.content())
                .param("signer", signer).param("by", actor.name()).param("at", clock.instant()).update();
        return id;
    }

    /** The pages after the first. */
    void keepPages(Workshop workshop, UUID bill, List<Proof> pages) {
        for (int i = 0; i < pages.size(); i++) {
            Proof page = pages.get(i);
            jdbc.sql("""
                    insert into workshop.bill_page (bill_id, page, workshop_id, org_path, file_name, sha256, content)
                    values (:id, :page, :workshop, :path, :name, :sha256, :content)
                    """).param("id", bill).param("page", i + 2).param("workshop", workshop.id()).param("path", workshop.path())
                    .param("name", page.fileName()).param("sha256", page.sha256()).param("content", page.content()).update();
        }
    }

    /** @throws NotFound also when the current actor may not see it */
    @Transactional(readOnly = true)
    public Proof read(UUID id, int page) {
        return jdbc.sql("""
                select file_name, media_type, content from workshop.bill where bill_id = :id and :page = 1
                union all select file_name, 'image/jpeg', content from workshop.bill_page where bill_id = :id and page = :page
                """).param("id", id).param("page", page)
                .query((row, n) -> new Proof(row.getString(1), row.getString(2), row.getBytes(3))).optional()
                .orElseThrow(() -> new NotFound("bill " + id));
    }
}
