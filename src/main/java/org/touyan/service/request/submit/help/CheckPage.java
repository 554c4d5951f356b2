package org.touyan.service.request.submit.help;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.request.KnownAnswers;
import org.touyan.service.request.Wish;
import org.touyan.service.request.submit.hearing.Elsewhere;

/**
 * A last look before sending.
 *
 * @param expert   name of the person asked for
 * @param order    a time of the monthly list
 * @param elsewhere who takes this on sooner; in danger to life they are called first
 * @param workdays within which the union answers
 * @param known    answers that were given before and fit these words
 */
public record CheckPage(
        Draft draft, Subject subject, Town town, int photos, @Nullable String expert, @Nullable OfferedSlot order,
        @Nullable Elsewhere elsewhere, int workdays, List<KnownAnswers.Known> known, FormErrors errors)
        implements
            Page {

    public List<SumRow> rows(Ui ui) {
        String need = ui.t("request.help.sum.need.value", subject.in(ui.locale()), draft.words());
        String where = ui.english() ? town.nameEn() : town.shortName();
        return List.of(
                new SumRow(ui.t("request.help.sum.need"), photos == 0 ? need : need + ui.t("request.help.sum.photos", photos),
                        ui.path("/help/1?back=on")),
                new SumRow(ui.t("request.help.sum.place"), draft.place().isEmpty() ? where : where + " · " + draft.place(),
                        ui.path("/help/2?back=on")),
                new SumRow(ui.t("request.help.sum.name"), draft.name() + ' ' + draft.phone(), ui.path("/help/2?back=on")),
                when(ui));
    }

    private SumRow when(Ui ui) {
        return order == null
                ? new SumRow(ui.t("request.help.sum.wish"), wish(ui), ui.path("/help/2?back=on"))
                : new SumRow(ui.t("request.order.sum"), order.title() + " · " + ui.dayTime(order.from()), ui.path(order.path()));
    }

    private String wish(Ui ui) {
        return draft.wish() == Wish.APPOINTMENT ? draft.wishWords() : ui.t("request.wish." + draft.wish().name());
    }
}
