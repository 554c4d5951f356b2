package org.touyan.outreach.lecture.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is noted on the sheet of a lecture, one thing at a time. */
public record SheetForm(String consentBy, @Nullable LocalDate consentOn, String consentDocument, String agreementNo,
        @Nullable LocalDate agreementOn, String reason) {}
