package org.touyan.insight.impact.frozen;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Snapshots;

@Controller
class FrozenController {

    private static final int SHOWN = 200;

    private final Metrics metrics;
    private final Snapshots snapshots;
    private final FreezeFigure freezeFigure;
    private final OpenFrozen openFrozen;

    FrozenController(Metrics metrics, Snapshots snapshots, FreezeFigure freezeFigure, OpenFrozen openFrozen) {
        this.metrics = metrics;
        this.snapshots = snapshots;
        this.freezeFigure = freezeFigure;
        this.openFrozen = openFrozen;
    }

    @GetMapping("/desk/figures")
    Html list(Actor actor) {
        return Html.of(list(actor, new FreezeForm("", ""), FormErrors.none()));
    }

    @PostMapping("/desk/figures")
    Answer freeze(Actor actor, Form<FreezeForm> form) {
        var frozen = new AtomicReference<@Nullable SnapshotId>();
        return form.done(() -> frozen.set(freezeFigure.freeze(actor, form.value())))
                ? Redirect.to("/desk/figures/" + frozen.get()).saying("impact.frozen.done")
                : Html.invalid(list(actor, form.value(), form.errors()));
    }

    @GetMapping("/desk/figures/{id}")
    Html one(Actor actor, @PathVariable SnapshotId id) {
        return Html.of(openFrozen.open(actor, id, "", FormErrors.none()));
    }

    @PostMapping("/desk/figures/{id}/restatement")
    Answer restate(Actor actor, @PathVariable SnapshotId id, Form<RestateForm> form) {
        var restated = new AtomicReference<@Nullable SnapshotId>();
        return form.done(() -> restated.set(freezeFigure.restate(actor, id, form.value().reason())))
                ? Redirect.to("/desk/figures/" + restated.get()).saying("impact.frozen.restated")
                : Html.invalid(openFrozen.open(actor, id, form.value().reason(), form.errors()));
    }

    private FrozenPage list(Actor actor, FreezeForm form, FormErrors errors) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return new FrozenPage(snapshots.latest(SHOWN), metrics.all(), actor.is(Role.CITY_STAFF), form, errors);
    }
}
