package org.touyan.people.roster.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;

/** The ticked rows as they stand on the page, phones masked, to take along. Leaves a trace. */
@Component
class PeopleFile {

    private final PeopleQuery query;
    private final AuditTrail audit;

    PeopleFile(PeopleQuery query, AuditTrail audit) {
        this.query = query;
        this.audit = audit;
    }

    @Transactional
    public byte[] of(Actor actor, Ui ui, List<PersonId> ids) {
        audit.note(actor, "roster.list-taken", "person", ids.getFirst(), actor.scope(), "people", Integer.toString(ids.size()));
        List<SheetWriter.Column> columns = Stream.of("roster.field.number", "roster.field.name", "roster.list.honour",
                "roster.list.craft", "roster.field.unit", "roster.field.town", "roster.field.phone", "roster.list.status",
                "roster.list.checked").map(k -> new SheetWriter.Column(ui.t(k), "", false, List.of())).toList();
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, ui.t("roster.list.title"), columns)) {
            for (PeoplePage.Row row : query.rows(actor, ui.locale(), ids)) {
                sheet.row(List.of(row.rosterNo(), row.name(), row.honour(), row.skills(), row.unit(), row.town(), row.phone(),
                        row.statusText(ui), row.checkedOn() == null ? "" : row.checkedOn().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
        return out.toByteArray();
    }
}
