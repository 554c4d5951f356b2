package org.touyan.service.visit.arrange;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.visit.domain.MissedBy;

/** An agreed visit that did not take place. */
public record MissPage(OneVisit at, FormErrors errors) implements Page {

    public List<Choice> reasons(Ui ui) {
        return Stream.of(MissedBy.values()).map(by -> Choice.of(by.name(), ui.t("visit.miss." + by))).toList();
    }
}
