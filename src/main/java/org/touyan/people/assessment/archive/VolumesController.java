package org.touyan.people.assessment.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Volume;

@Controller
class VolumesController {

    private static final String LIST = "/desk/assessment/volumes";
    private static final String ONE = LIST + "/{batch}/{kind}/{medium}";

    /** @param show null for those that are due */
    record View(VolumesPage.@Nullable Show show) {}

    private final VolumesQuery query;
    private final DisposeVolume disposeVolume;

    VolumesController(VolumesQuery query, DisposeVolume disposeVolume) {
        this.query = query;
        this.disposeVolume = disposeVolume;
    }

    @GetMapping(LIST)
    Html list(Actor actor, Form<View> form) {
        VolumesPage.Show show = form.value().show();
        return Html.of(query.page(actor, show == null ? VolumesPage.Show.DUE : show));
    }

    @GetMapping(ONE)
    Html show(Actor actor, @PathVariable BatchId batch, @PathVariable Volume kind, @PathVariable Medium medium,
            Form<VolumePage.Words> form) {
        return Html.of(query.page(actor, new VolumeKey(batch, kind, medium), form));
    }

    @PostMapping(ONE + "/proposal")
    Answer propose(Actor actor, @PathVariable BatchId batch, @PathVariable Volume kind, @PathVariable Medium medium,
            Form<VolumePage.Words> form) {
        VolumeKey key = new VolumeKey(batch, kind, medium);
        return tried(actor, key, form, () -> disposeVolume.propose(actor, key, form.value().words()));
    }

    @PostMapping(ONE + "/confirmation")
    Answer confirm(Actor actor, @PathVariable BatchId batch, @PathVariable Volume kind, @PathVariable Medium medium,
            Form<VolumePage.Words> form) {
        VolumeKey key = new VolumeKey(batch, kind, medium);
        return tried(actor, key, form, () -> disposeVolume.confirm(actor, key, form.value().words()));
    }

    @PostMapping(ONE + "/withdrawal")
    Answer withdraw(Actor actor, @PathVariable BatchId batch, @PathVariable Volume kind, @PathVariable Medium medium,
            Form<VolumePage.Words> form) {
        VolumeKey key = new VolumeKey(batch, kind, medium);
        return tried(actor, key, form, () -> disposeVolume.withdraw(actor, key, form.value().words()));
    }

    private Answer tried(Actor actor, VolumeKey key, Form<VolumePage.Words> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to(key.path()).saying("assessment.saved");
        }
        return Html.invalid(query.page(actor, key, form));
    }
}
