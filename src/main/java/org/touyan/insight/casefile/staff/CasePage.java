package org.touyan.insight.casefile.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.insight.casefile.domain.CaseEntry;
import org.touyan.insight.casefile.domain.CasePhoto;
import org.touyan.insight.casefile.domain.CaseWords;
import org.touyan.insight.casefile.domain.Helper;
import org.touyan.service.menu.Held;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.end.EndPanel;
import org.touyan.service.request.review.CallBackPanel;
import org.touyan.service.request.triage.TriagePanel;

/**
 * One request as staff see it.
 *
 * @param phone    masked
 * @param arranges whether the reader dispatches and arranges visits; others only read
 * @param order    the place of the monthly list it has, or waits for
 * @param team     whoever is in the team that gives what is ordered, its leader first
 * @param orders   addresses of the living orders, for booking and logging on somebody's behalf
 */
public record CasePage(RequestBrief request, String subject, String townName, String phone, boolean arranges,
        List<Helper> helpers, List<OrderLink> orders, List<CaseEntry> entries, List<CasePhoto> photos, @Nullable Held order,
        List<Member> team,
        @Nullable TriagePanel triage,
        @Nullable CallBackPanel callBack, @Nullable EndPanel end) implements Page {

    /** An order and whom it belongs to. */
    public record OrderLink(String order, String expert, String state) {}

    /** Somebody of the team. */
    public record Member(String name, boolean leads) {}

    /** Which of the orders that were placed together this is; 0 when it was placed alone. */
    public int nth() {
        Held placed = order;
        return placed == null
                ? 0
                : 1 + placed.together().stream().map(Held.Together::holder).toList().indexOf(request.id().value());
    }

    public boolean dispatches() {
        return arranges && (request.state().seeksHelp() || request.state() == RequestState.SUBMITTED);
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(CaseWords.told(ui, "staff", entries));
    }
}
