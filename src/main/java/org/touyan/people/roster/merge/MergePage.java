package org.touyan.people.roster.merge;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;

/**
 * Two entries side by side.
 *
 * @param mergeId empty while nobody has proposed anything
 * @param keep    whose number goes on, once it is proposed
 * @param own     the reader has proposed it, and cannot agree to it
 */
public record MergePage(List<Entry> entries, String mergeId, String keep, String askedBy, boolean own, FormErrors errors)
        implements
            Page {

    /** One entry, as far as it tells people apart. */
    public record Entry(PersonId personId, String rosterNo, String name, String town, @Nullable LocalDate birthDate, String phone,
            String honours, LocalDate since) {}

    public boolean proposed() {
        return !mergeId.isEmpty();
    }

    public List<Choice> choices() {
        return entries.stream().map(e -> Choice.of(e.personId().toString(), e.rosterNo() + ' ' + e.name())).toList();
    }

    public String other(Entry entry) {
        return entries.stream().filter(e -> !e.equals(entry)).findFirst().map(e -> e.personId().toString()).orElse("");
    }
}
