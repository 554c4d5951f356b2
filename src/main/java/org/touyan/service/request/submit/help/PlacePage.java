package org.touyan.service.request.submit.help;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.request.Wish;

/**
 * Where, and how are you reached?
 *
 * @param expert name of the person asked for
 * @param order  a time of the monthly list: then no other is asked for
 */
public record PlacePage(PlaceForm form, FormErrors errors, List<Town> towns, @Nullable String expert,
        @Nullable OfferedSlot order, boolean back) implements Page {

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), ui.english() ? t.nameEn() : t.shortName())).toList();
    }

    public List<Choice> wishChoices(Ui ui) {
        return Stream.of(Wish.values()).map(w -> Choice.of(w.name(), ui.t("request.wish." + w.name()))).toList();
    }

    public String wish() {
        return form.when().name();
    }

    public String backHref() {
        return back ? "/help/3" : "/help/1";
    }
}
