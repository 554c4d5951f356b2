package org.touyan.outreach.workshop.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.show.Choices;

/**
 * The live sessions of a workshop, one to be written down, and a bill to be read.
 *
 * @param imported what came of a bill that was just read; null otherwise
 */
public record LivePage(WorkshopId workshop, String name, WorkshopState state, List<Row> rows, int settleDays, int minMinutes,
        Form<? extends Record> form, @Nullable Imported imported, Role role) implements FormPage {

    /** Money in fen. */
    public record Row(SessionId sessionId, String number, Platform platform, String room, String hostName, Instant startedAt,
            Instant endedAt, String products, boolean test, boolean counted, long gmvFen, long paidFen, long refundedFen) {

        public long minutes() {
            return Duration.between(startedAt, endedAt).toMinutes();
        }
    }

    public boolean keeper() {
        return role == Role.ENTERPRISE_UNION;
    }

    public String self() {
        return keeper() ? "/org/workshops/" + workshop : "/desk/workshops/" + workshop + "/live";
    }

    public boolean writes() {
        return (role == Role.ENTERPRISE_UNION || role == Role.TOWN_CADRE || role == Role.CITY_STAFF)
                && (state == WorkshopState.OPERATING || state == WorkshopState.RECTIFY);
    }

    public boolean typing() {
        return errors().any() && !wrong("file", "billPlatform");
    }

    public List<Choice> platforms(Ui ui) {
        return Choices.of(Platform.values(), ui, "workshop.platform.");
    }
}
