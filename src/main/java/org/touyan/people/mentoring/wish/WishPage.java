package org.touyan.people.mentoring.wish;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.people.mentoring.ContractState;

/**
 * A wish, as whoever wished sees it.
 *
 * @param state of the contract that was written for him; null while there is none
 */
public record WishPage(String self, String name, String trade, String words, Instant enteredAt, String enteredBy,
        @Nullable Instant closedAt, String because, boolean withdrawn, @Nullable ContractState state) implements Page {

    public boolean open() {
        return closedAt == null;
    }

    /** What has happened, and what comes next. */
    public Timeline steps(Ui ui) {
        if (withdrawn || (closedAt != null && state == null)) {
            return new Timeline(List.of(noted(ui), new Timeline.Entry(Timeline.State.DONE,
                    ui.t(withdrawn ? "mentoring.wish.withdrawn" : "mentoring.wish.ended"), ui.isoDay(at()), because)));
        }
        return new Timeline(List.of(noted(ui),
                step(ui, "search", state != null, true),
                step(ui, "agree", state != null && state != ContractState.DRAFT, state == ContractState.DRAFT),
                step(ui, "sign", begun(), state == ContractState.SIGNING),
                step(ui, "learn", state != null && state.over(), begun())));
    }

    private boolean begun() {
        return state != null && (state.held() || state.over());
    }

    private Instant at() {
        return closedAt == null ? enteredAt : closedAt;
    }

    private Timeline.Entry noted(Ui ui) {
        return new Timeline.Entry(Timeline.State.DONE, ui.t("mentoring.wish.noted"), ui.isoDay(enteredAt) + " " + enteredBy, "");
    }

    private static Timeline.Entry step(Ui ui, String name, boolean done, boolean now) {
        return new Timeline.Entry(done ? Timeline.State.DONE : now ? Timeline.State.NOW : Timeline.State.TODO,
                ui.t("mentoring.wish.step." + name), "", done ? "" : ui.t("mentoring.wish.step." + name + ".says"));
    }
}
