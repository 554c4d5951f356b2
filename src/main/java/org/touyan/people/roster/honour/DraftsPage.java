package org.touyan.people.roster.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AwardId;

/**
 * Honours that wait for a second person, by the document they are compared with.
 *
 * @param load   only those of one load; empty for all
 * @param all    nothing is left aside
 * @param more   there are more than are shown
 * @param ticked what was ticked before something was refused
 */
public record DraftsPage(List<Document> documents, String load, boolean all, boolean more, Set<String> ticked, FormErrors errors)
        implements
            Page {

    static final int MOST = 200;

    /** One document with everybody on it. */
    public record Document(@Nullable String number, List<Line> lines) {

        public boolean mayVerify() {
            return lines.stream().anyMatch(l -> !l.own());
        }
    }

    /**
     * One draft.
     *
     * @param own entered by the reader, who therefore cannot verify it
     * @param scan the first page of its document; null when only the paper is there
     */
    public record Line(AwardId awardId, PersonId personId, String name, String title, int year, String scheme,
            @Nullable String documentNo, @Nullable LocalDate decidedOn, String enteredByName, boolean own,
            @Nullable FileId scan) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("roster.field.name")), Column.text(ui.t("roster.field.title")),
                Column.text(ui.t("roster.field.year")), Column.text(ui.t("roster.field.decided")),
                Column.text(ui.t("roster.honour.entered-by")));
    }

    /** The first line that can be ticked carries the id that a message about the ticks leads to. */
    public String idOf(Line line) {
        boolean first = documents.stream().flatMap(d -> d.lines().stream()).filter(l -> !l.own()).findFirst()
                .filter(l -> l.equals(line)).isPresent();
        return first ? "award" : "a" + line.awardId();
    }

    public int most() {
        return MOST;
    }

    public boolean mayVerify() {
        return documents.stream().anyMatch(Document::mayVerify);
    }
}
