package org.touyan.service.request.submit.help;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.OfferedSlot;

/**
 * What has happened?
 *
 * @param expert name of the person asked for
 * @param order  a time of the monthly list
 * @param asked  one question is asked back, this once
 */
public record NeedPage(NeedForm form, FormErrors errors, List<Subject> subjects, List<DraftPhoto> photos, @Nullable String expert,
        @Nullable OfferedSlot order, boolean asked)
        implements
            Page {

    static final int MOST_PHOTOS = 3;

    public List<Choice> choices(Ui ui) {
        return subjects.stream().map(s -> Choice.of(s.code(), s.in(ui.locale()), s.icon())).toList();
    }

    public boolean pictures() {
        return order == null || order.pictures();
    }

    public boolean school() {
        return order != null && order.school();
    }

    public boolean roomForPhotos() {
        return photos.size() < MOST_PHOTOS;
    }

    public String backHref() {
        return form.back() ? "/help/3" : "/";
    }
}
