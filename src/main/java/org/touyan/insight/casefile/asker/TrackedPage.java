package org.touyan.insight.casefile.asker;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Person;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.insight.casefile.domain.CaseEntry;
import org.touyan.insight.casefile.domain.CasePhoto;
import org.touyan.insight.casefile.domain.CaseWords;
import org.touyan.insight.casefile.domain.Helper;
import org.touyan.people.roster.ExpertCard;
import org.touyan.service.menu.Held;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.review.ReviewForm;
import org.touyan.service.request.review.ReviewQuestions;

/**
 * The asker's own page: who comes and when, what happened so far, and what can be said or changed.
 *
 * @param base      address of the page; every act hangs below it
 * @param order     the place of the monthly list it has, or waits for
 * @param lecture   the sheet of a lecture, when one was ordered
 * @param endReason of a request that was not taken on; shown to nobody else
 */
public record TrackedPage(String base, RequestBrief request, String townName, List<Helper> helpers,
        List<CaseEntry> entries, List<CasePhoto> photos, String endReason, @Nullable Held order,
        @Nullable LectureSheet lecture) implements Page {

    public Timeline timeline(Ui ui) {
        return new Timeline(CaseWords.told(ui, "asker", entries));
    }

    public String status(Ui ui) {
        boolean booked = helpers.stream().anyMatch(h -> h.from() != null);
        return ui.t("casefile.status." + (request.state() == RequestState.TAKEN && booked ? "BOOKED" : request.state().name()));
    }

    public String tone() {
        return switch (request.state()) {
            case SUBMITTED, TRIAGED, REOPENED, DELIVERED -> "new";
            case TAKEN -> "go";
            case CONFIRMED, REVIEWED, CLOSED -> "ok";
            case REJECTED, TRANSFERRED, MERGED, CANCELLED -> "";
        };
    }

    public Person person(Helper helper) {
        ExpertCard card = helper.expert();
        Seal seal = card.sealText() == null ? null : new Seal(card.sealText(), card.sealLevel());
        return new Person(card.name(), "", seal, card.honour() == null ? "" : card.honour(), card.headline(),
                card.published() ? "/experts/" + card.slug() : "");
    }

    public String href(CasePhoto photo) {
        return base + "/photos/" + photo.file().value();
    }

    public ReviewQuestions questions() {
        return new ReviewQuestions(ReviewForm.EMPTY, FormErrors.none(), false);
    }

    public boolean asksWhetherItHelped() {
        return request.state() == RequestState.DELIVERED;
    }

    public boolean mayChange() {
        return !request.state().ended() && request.state() != RequestState.DELIVERED;
    }

    public boolean mayReopen() {
        return request.state() == RequestState.CLOSED;
    }
}
