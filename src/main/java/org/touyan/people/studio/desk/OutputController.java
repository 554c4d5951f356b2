package org.touyan.people.studio.desk;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.output.HonourTeam;
import org.touyan.people.studio.output.NewOutput;
import org.touyan.people.studio.output.NoteGrown;
import org.touyan.people.studio.output.RecordOutput;
import org.touyan.people.studio.output.VerifyOutput;

import static org.touyan.people.studio.desk.ActForm.needed;

/** What came of the work, at the desk and on the leader's phone. */
@Controller
class OutputController {

    private static final Role[] WRITERS = {Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF};

    private final RecordOutput recordOutput;
    private final VerifyOutput verifyOutput;
    private final HonourTeam honourTeam;
    private final NoteGrown noteGrown;
    private final Files files;
    private final OutputQuery query;

    OutputController(RecordOutput recordOutput, VerifyOutput verifyOutput, HonourTeam honourTeam, NoteGrown noteGrown,
            Files files,
            OutputQuery query) {
        this.recordOutput = recordOutput;
        this.verifyOutput = verifyOutput;
        this.honourTeam = honourTeam;
        this.noteGrown = noteGrown;
        this.files = files;
        this.query = query;
    }

    @GetMapping({"/desk/studios/{id}/outputs", "/me/studio/{id}/outputs"})
    Html show(Actor actor, @PathVariable StudioId id) {
        return Html.of(query.page(actor, id, new Form<>(OutputForm.EMPTY, FormErrors.none(), Map.of())));
    }

    @PostMapping({"/desk/studios/{id}/outputs", "/me/studio/{id}/outputs"})
    Answer enter(Actor actor, @PathVariable StudioId id, Form<OutputForm> form) {
        OutputForm typed = form.value();
        return answer(actor, id, form, () -> recordOutput.record(actor, id, new NewOutput(needed("kind", typed.kind()),
                typed.title(), typed.number(), typed.grade(), typed.issuer(), needed("day", typed.day()), typed.heads()),
                typed.share(), typed.shareWords(), files.prepare("photos", typed.photos())));
    }

    @PostMapping("/desk/studios/{id}/outputs/{output}/verification")
    Answer verify(Actor actor, @PathVariable StudioId id, @PathVariable OutputId output, Form<OutputForm> form) {
        return answer(actor, id, of(output, form), () -> verifyOutput.verify(actor, output));
    }

    @PostMapping("/desk/studios/{id}/outputs/{output}/withdrawal")
    Answer withdraw(Actor actor, @PathVariable StudioId id, @PathVariable OutputId output, Form<OutputForm> form) {
        return answer(actor, id, of(output, form), () -> verifyOutput.withdraw(actor, output, form.value().why()));
    }

    @PostMapping("/desk/studios/{id}/outputs/{output}/state")
    Answer state(Actor actor, @PathVariable StudioId id, @PathVariable OutputId output, Form<OutputForm> form) {
        OutputForm typed = form.value();
        return answer(actor, id, of(output, form),
                () -> verifyOutput.state(actor, output, needed("source-" + output, typed.state()),
                        needed("asOf-" + output, typed.asOf()), typed.source()));
    }

    @PostMapping({"/desk/studios/{id}/honours", "/me/studio/{id}/honours"})
    Answer honour(Actor actor, @PathVariable StudioId id, Form<OutputForm> form) {
        OutputForm typed = form.value();
        return answer(actor, id, form, () -> honourTeam.honour(actor, id, typed.honourTitle(), typed.honourIssuer(),
                needed("honourYear", typed.honourYear()), typed.honourDocument()));
    }

    @PostMapping({"/desk/studios/{id}/outputs/{output}/grown", "/me/studio/{id}/outputs/{output}/grown"})
    Answer grown(Actor actor, @PathVariable StudioId id, @PathVariable OutputId output, Form<OutputForm> form) {
        OutputForm typed = form.value();
        return answer(actor, id, of(output, form), () -> noteGrown.note(actor, id, output, typed.grown(), typed.became(),
                needed("grownOn-" + output, typed.grownOn())));
    }

    /** Each output has fields of its own: what is wrong is said there. */
    private static Form<OutputForm> of(OutputId output, Form<OutputForm> form) {
        return form.valid() ? form : new Form<>(form.value(), form.errors().ofLine(output), form.typed());
    }

    private Answer answer(Actor actor, StudioId id, Form<OutputForm> form, Runnable act) {
        actor.require(WRITERS);
        if (form.done(act)) {
            return Redirect.to((actor.is(Role.EXPERT) ? "/me/studio/" : "/desk/studios/") + id + "/outputs")
                    .saying("studio.done.kept");
        }
        return Html.invalid(query.page(actor, id, form));
    }
}
