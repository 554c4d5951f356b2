package org.touyan.outreach.workshop.open;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;

/** Reads what everybody may know of the workshops that were recognised. */
@Component
class OpenWorkshopsQuery {

    private final Organizations organizations;
    private final JdbcClient jdbc;

    OpenWorkshopsQuery(Organizations organizations, JdbcClient jdbc) {
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public WorkshopsPage list(Ui ui) {
        List<WorkshopsPage.Shown> all = all();
        return new WorkshopsPage(organizations.towns().stream()
                .map(t -> new WorkshopsPage.Town(t.code(), t.in(ui.locale()),
                        all.stream().filter(w -> w.town().equals(t.code())).toList()))
                .filter(town -> !town.workshops().isEmpty()).toList());
    }

    @Transactional(readOnly = true)
    public WorkshopPage one(Ui ui, WorkshopId id) {
        WorkshopsPage.Shown shown = all().stream().filter(w -> w.workshopId().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("workshop " + id));
        return new WorkshopPage(shown, organizations.town(shown.town()).map(t -> t.in(ui.locale())).orElse(""));
    }

    private List<WorkshopsPage.Shown> all() {
        return jdbc.sql("""
                select workshop_id, name, types, town, village, industry, aim, lead, actor, host, alliance, star, advisors
                from workshop.open_workshop
                order by started_on, workshop_id
                """).query(Rows.of(WorkshopsPage.Shown.class)).list();
    }
}
