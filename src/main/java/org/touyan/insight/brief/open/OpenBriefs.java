package org.touyan.insight.brief.open;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.PublicPages;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.desk.BriefLine;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.Briefs;
import org.touyan.insight.brief.sheet.ReadSheet;
import org.touyan.insight.brief.sheet.Sheet;

/** Reads what was published: for everybody, and nothing else. */
@Component
@Transactional(readOnly = true)
class OpenBriefs implements PublicPages {

    private static final int MOST = 60;

    private final Briefs briefs;
    private final ReadSheet sheets;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    OpenBriefs(Briefs briefs, ReadSheet sheets, JdbcClient jdbc, Elevated elevated) {
        this.briefs = briefs;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    List<BriefLine> all() {
        return jdbc.sql("""
                select b.brief_id, b.kind, b.first_day, b.last_day, b.edition, b.state, b.as_of, b.signed_by_name
                from brief.brief b
                where b.state in ('PUBLISHED', 'REPLACED')
                order by b.last_day desc, b.kind desc, b.edition desc
                limit :most
                """).param("most", MOST).query(Rows.of(BriefLine.class)).list();
    }

    /** Its paper is looked up for the number that stands on it. */
    Sheet get(BriefId id) {
        published(id);
        return elevated.asSystem(() -> sheets.of(briefs.get(id)));
    }

    /** @throws NotFound when there is none, or it is not published */
    void published(BriefId id) {
        if (briefs.findById(id).filter(Brief::out).isEmpty()) {
            throw new NotFound("brief " + id);
        }
    }

    @Override
    public Stream<String> paths() {
        return all().stream().map(brief -> "/briefs/" + brief.briefId());
    }
}
