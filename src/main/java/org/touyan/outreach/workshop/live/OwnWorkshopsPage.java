package org.touyan.outreach.workshop.live;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;

/** The workshops of whoever keeps them. */
public record OwnWorkshopsPage(List<Row> rows) implements Page {

    public record Row(WorkshopId workshopId, String name, WorkshopState state, int sessions) {}
}
