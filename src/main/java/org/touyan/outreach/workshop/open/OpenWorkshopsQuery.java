package org.touyan.outreach.workshop.open;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.PublicPages;
import org.touyan.foundation.web.Ui;

/** Reads what everybody may know of the workshops that were recognised. */
@Component
class OpenWorkshopsQuery implements PublicPages {

    private final Organizations organizations;
    private final JdbcClient jdbc;

    OpenWorkshopsQuery(Organizations organizations, JdbcClient jdbc) {
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public WorkshopsPage list(Ui ui, String town, String type) {
        List<WorkshopsPage.Shown> all = all();
        return new WorkshopsPage(all, town, type, organizations.towns(), ui.locale(), organizations.towns().stream()
                .map(t -> new WorkshopsPage.Town(t.code(), t.in(ui.locale()),
                        all.stream().filter(w -> w.town().equals(t.code()) && w.matches(town, type)).toList()))
                .filter(one -> !one.workshops().isEmpty()).toList());
    }

    /** @param address what stands behind the slash: number and name, or, as it was once, the id */
    @Transactional(readOnly = true)
    public WorkshopPage one(Ui ui, String address) {
        WorkshopsPage.Shown shown = all().stream().filter(w -> w.answersTo(address)).findFirst()
                .orElseThrow(() -> new NotFound("workshop " + address));
        return new WorkshopPage(shown, organizations.town(shown.town()).map(t -> t.in(ui.locale())).orElse(""));
    }

    /** For search engines. */
    @Override
    @Transactional(readOnly = true)
    public Stream<String> paths() {
        return all().stream().map(shown -> "/workshops/" + shown.address());
    }

    private List<WorkshopsPage.Shown> all() {
        return jdbc.sql("""
                select workshop_id, number, name, types, town, village, industry, aim, lead, actor, host, alliance, star, advisors
                from workshop.open_workshop
                order by started_on, workshop_id
                """).query(Rows.of(WorkshopsPage.Shown.class)).list();
    }
}
