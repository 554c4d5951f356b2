package org.touyan.service.visit.inbox;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.service.dispatch.InvitationCard;

/**
 * The expert's first page.
 *
 * @param waiting invitations to him
 * @param open    invitations to whoever wants
 * @param toLog   the visit has begun or is over, and nothing is written yet
 * @param toPlan  accepted, without a time
 * @param booked  agreed and still to come
 * @param lines   of the monthly list that wait for his word
 * @param doors   to what else he is asked for
 */
public record InboxPage(
        String name, List<InvitationCard> waiting, List<InvitationCard> open, List<InboxEntry> toLog, List<InboxEntry> toPlan,
        List<InboxEntry> booked, int lines, List<Door> doors) implements Page {

    /** A way to a page of another module. */
    public record Door(String href, String textKey, String icon, int waiting) {}

    public String title(Ui ui) {
        String surname = name.substring(0, name.offsetByCodePoints(0, 1));
        return waiting.isEmpty()
                ? ui.t("visit.inbox.hello", surname, name)
                : ui.t("visit.inbox.hello-new", surname, name, waiting.size());
    }

    public boolean nothing() {
        return waiting.isEmpty() && open.isEmpty() && toLog.isEmpty() && toPlan.isEmpty() && booked.isEmpty() && lines == 0
                && doors.stream().allMatch(d -> d.waiting() == 0);
    }
}
