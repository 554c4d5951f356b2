package org.touyan.service.menu.places;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Beijing;
import org.touyan.service.menu.DemandUnmet;

/** Counts what nobody was found for, by subject and town: no word of whoever asked. */
@Component
class NoteUnmet {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    NoteUnmet(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DemandUnmet signal) {
        elevated.runAsSystem(() -> jdbc.sql("""
                insert into menu.unmet as u (month, subject, town, times)
                values (:month, :subject, :town, 1)
                on conflict (month, subject, town) do update set times = u.times + 1
                """)
                .param("month", Beijing.day(signal.at()).withDayOfMonth(1))
                .param("subject", signal.subject())
                .param("town", signal.town())
                .update());
    }
}
