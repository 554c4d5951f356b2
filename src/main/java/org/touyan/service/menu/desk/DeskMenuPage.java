package org.touyan.service.menu.desk;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.ListState;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.Ordering;

/**
 * A month at the desk.
 *
 * @param head null while there is no list
 * @param closeHours how long before it begins a time closes
 * @param edits whether the reader may change it
 * @param approves whether the reader may approve it
 */
public record DeskMenuPage(YearMonth month, @Nullable Head head, List<Line> lines, int closeHours,
        boolean edits, boolean approves, FormErrors errors) implements Page {

    /** How far the list has come. */
    public record Head(ListState state, String editedByName, Instant editedAt, String approvedByName,
            @Nullable Instant approvedAt, @Nullable Instant publishedAt) {}

    /** One line of it. */
    public record Line(ItemId itemId, String title, @Nullable Unmet unmet, ItemState state, ItemSource source, String by,
            String answer,
            String answeredByName, int times, @Nullable Instant first, int capacity, int taken, String reason,
            String lateReason) {

        public String name(Ui ui) {
            return unmet == null ? title : unmet.words(ui);
        }
    }

    /** From when to when it is ordered. */
    public String ordered(Ui ui) {
        return Ordering.words(ui, closeHours);
    }

    public String self() {
        return "/desk/menu/" + month;
    }

    public boolean canOpen() {
        return head == null && edits;
    }

    public boolean canWrite() {
        return head != null && edits;
    }

    public boolean canCopy() {
        return canWrite() && !out();
    }

    public boolean out() {
        return head != null && head.state() == ListState.PUBLISHED;
    }

    public boolean canApprove() {
        return head != null && approves && head.state() == ListState.DRAFT;
    }

    public long waiting() {
        return lines.stream().filter(line -> line.state() == ItemState.DRAFT || line.state() == ItemState.DECLINED).count();
    }
}
