package org.touyan.service.request.end;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.RequestId;

/**
 * The ways a request ends otherwise than well, and the way back. For the desk's page of a request.
 *
 * @param possible the endings the actor may choose now
 * @param reopen   whether it can be opened again
 * @param open     which of them is unfolded
 */
public record EndPanel(
        RequestId request, Set<EndAct> possible, boolean reopen, @Nullable EndAct open, EndForm form, List<Code> reasons,
        List<TransferTarget> offices, FormErrors errors) implements Part {

    public boolean may(EndAct ending) {
        return possible.contains(ending);
    }

    public boolean unfolded(EndAct ending) {
        return ending == open;
    }

    /** Errors stand at the form that was sent. */
    public FormErrors errorsOf(EndAct ending) {
        return unfolded(ending) ? errors : FormErrors.none();
    }

    public List<Choice> reasonChoices(Ui ui) {
        return reasons.stream().map(r -> Choice.of(r.code(), r.in(ui.locale()))).toList();
    }

    public List<Choice> officeChoices(Ui ui) {
        return offices.stream().map(o -> Choice.of(o.code(), o.in(ui.locale()) + ' ' + o.phone())).toList();
    }
}
