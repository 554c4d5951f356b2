package org.touyan.service.dispatch.board;

import java.util.List;

import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.service.request.RequestId;

/** Who else is looking; asks again by itself where scripts run. */
public record PresencePart(RequestId request, List<String> others) implements Part {

    public PresencePart {
        others = List.copyOf(others);
    }

    public String sentence(Ui ui) {
        return others.isEmpty() ? "" : ui.t("dispatch.board.looking", String.join(ui.t("dispatch.board.looking.and"), others));
    }
}
