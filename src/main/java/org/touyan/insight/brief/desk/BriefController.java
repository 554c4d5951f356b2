package org.touyan.insight.brief.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.desk.BriefPage.Typed;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.brief.edit.EditText;
import org.touyan.insight.brief.settle.SettleBrief;
import org.touyan.insight.brief.sheet.BriefFiles;
import org.touyan.insight.brief.sheet.SheetPage;

/** One brief: read, edited, checked, signed, published. */
@Controller
class BriefController {

    private static final String AT = "/desk/briefs/{id}";

    private final EditText editText;
    private final SettleBrief settle;
    private final DraftBrief draftBrief;
    private final BriefFiles files;
    private final BriefQuery query;

    BriefController(EditText editText, SettleBrief settle, DraftBrief draftBrief, BriefFiles files, BriefQuery query) {
        this.editText = editText;
        this.settle = settle;
        this.draftBrief = draftBrief;
        this.files = files;
        this.query = query;
    }

    @GetMapping(AT)
    Html show(Actor actor, Ui ui, @PathVariable BriefId id) {
        return Html.of(query.page(actor, ui, id));
    }

    @GetMapping(AT + "/sheet")
    Html sheet(Actor actor, Ui ui, @PathVariable BriefId id) {
        return Html.of(new SheetPage(query.page(actor, ui, id).sheet(), true));
    }

    @GetMapping(AT + "/edits")
    Html edits(Actor actor, @PathVariable BriefId id) {
        return Html.of(query.edits(actor, id));
    }

    @GetMapping(AT + "/pdf")
    ResponseEntity<byte[]> pdf(Actor actor, Ui ui, @PathVariable BriefId id) {
        query.page(actor, ui, id);
        return files.pdf(id);
    }

    @GetMapping(AT + "/docx")
    ResponseEntity<byte[]> docx(@PathVariable BriefId id) {
        return files.docx(id);
    }

    @GetMapping(AT + "/md")
    ResponseEntity<byte[]> markdown(@PathVariable BriefId id) {
        return files.markdown(id);
    }

    @PostMapping(AT + "/texts/{section}")
    Answer edit(Actor actor, Ui ui, @PathVariable BriefId id, @PathVariable String section, Form<WordsForm> form) {
        Section which = BriefKind.YEARLY.section(section).orElseThrow(() -> new NotFound("paragraph " + section));
        return answer(actor, ui, id, form, "edited", which, () -> editText.edit(actor, id, which, form.value().words()));
    }

    @PostMapping(AT + "/byline")
    Answer byline(Actor actor, Ui ui, @PathVariable BriefId id, Form<BylineForm> form) {
        BylineForm typed = form.value();
        if (form.done(() -> editText.byline(actor, id, typed.author(), typed.editor(), typed.source()))) {
            return Redirect.to("/desk/briefs/" + id).saying("brief.done.byline");
        }
        return Html.invalid(query.page(actor, ui, id, new Typed(null, "", "", "", typed, form.errors())));
    }

    @PostMapping(AT + "/refresh")
    Answer refresh(Actor actor, Ui ui, @PathVariable BriefId id, Form<WordsForm> form) {
        return answer(actor, ui, id, form, "refreshed", null, () -> draftBrief.refresh(actor, id));
    }

    @PostMapping(AT + "/check")
    Answer check(Actor actor, Ui ui, @PathVariable BriefId id, Form<WordsForm> form) {
        return answer(actor, ui, id, form, "checked", null, () -> settle.check(actor, id));
    }

    @PostMapping(AT + "/return")
    Answer giveBack(Actor actor, Ui ui, @PathVariable BriefId id, Form<WordsForm> form) {
        return answer(actor, ui, id, form, "returned", null, () -> settle.giveBack(actor, id, form.value().reason()));
    }

    @PostMapping(AT + "/signature")
    Answer sign(Actor actor, Ui ui, @PathVariable BriefId id, Form<WordsForm> form) {
        return answer(actor, ui, id, form, "signed", null, () -> settle.sign(actor, id));
    }

    @PostMapping(AT + "/publication")
    Answer publish(Actor actor, Ui ui, @PathVariable BriefId id, Form<WordsForm> form) {
        return answer(actor, ui, id, form, "published", null, () -> settle.publish(actor, id));
    }

    @PostMapping(AT + "/correction")
    Answer correct(Actor actor, Ui ui, @PathVariable BriefId id, Form<WordsForm> form) {
        BriefId[] next = new BriefId[1];
        if (form.done(() -> next[0] = draftBrief.correct(actor, id, form.value().correction()))) {
            return Redirect.to("/desk/briefs/" + next[0]).saying("brief.done.corrected");
        }
        return refused(actor, ui, id, form, null);
    }

    private Answer answer(Actor actor, Ui ui, BriefId id, Form<WordsForm> form, String said, @Nullable Section section,
            Runnable act) {
        return form.done(act)
                ? Redirect.to("/desk/briefs/" + id).saying("brief.done." + said)
                : refused(actor, ui, id, form, section);
    }

    private Html refused(Actor actor, Ui ui, BriefId id, Form<WordsForm> form, @Nullable Section section) {
        BriefPage now = query.page(actor, ui, id);
        return Html.invalid(query.page(actor, ui, id, new Typed(section, form.text("words"), form.text("reason"),
                form.text("correction"), now.form().byline(), form.errors())));
    }
}
