package org.touyan.insight.casefile.list;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.service.request.RequestState;

/** All requests in sight, newest first. */
public record RequestListPage(Search search, List<Row> rows, Pager pager, List<Town> towns)
        implements
            Page {

    /**
     * What is looked for; empty texts mean everything.
     *
     * @param q number, words or name
     */
    public record Search(String q, String state, String town) {}

    /** One request of the list. */
    public record Row(String id, String number, String words, String subject, String town, String askerName, String state,
            Instant submittedAt) {}

    public List<Choice> stateChoices(Ui ui) {
        return Stream.of(RequestState.values()).map(s -> Choice.of(s.name(), ui.t("request.state." + s))).toList();
    }

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("casefile.list.number")), Column.text(ui.t("casefile.list.words")),
                Column.text(ui.t("casefile.list.town")), Column.text(ui.t("casefile.list.asker")),
                Column.text(ui.t("casefile.list.state")), Column.text(ui.t("casefile.list.at")));
    }
}
