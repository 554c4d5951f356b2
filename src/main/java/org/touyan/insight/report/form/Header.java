package org.touyan.insight.report.form;

import org.touyan.insight.report.domain.PeriodKind;

/** What a form is, before its cells. */
public record Header(String title, String titleEn, String issuer, PeriodKind periodKind, boolean fromTowns, boolean fromCounty,
        int dueDays) {}
