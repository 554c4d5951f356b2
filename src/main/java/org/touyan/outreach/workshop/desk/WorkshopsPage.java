package org.touyan.outreach.workshop.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.show.Choices;

/**
 * The workshops the actor may see.
 *
 * @param proposes whether he may propose one
 */
public record WorkshopsPage(List<Row> rows, boolean proposes) implements Page {

    /** @param town its name */
    public record Row(WorkshopId workshopId, String number, WorkshopState state, String name, String types, String town,
            String village,
            int star, int advisors, boolean unchecked) {

        public String typeWords(Ui ui) {
            return Choices.words(types, ui, "workshop.type.");
        }
    }
}
