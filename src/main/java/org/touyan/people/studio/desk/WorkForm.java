package org.touyan.people.studio.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What the forms about members and projects send; each fills its own part. */
record WorkForm(String member, String duty, @Nullable LocalDate fromDay, String title, String source, @Nullable Integer yuan,
        @Nullable LocalDate begins, @Nullable LocalDate dueOn, String milestone, @Nullable LocalDate due, String reached,
        String result, String ending) {

    static final WorkForm EMPTY = new WorkForm("", "", null, "", "", null, null, null, "", null, "", "", "");
}
