package org.touyan.insight.report.form;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.insight.report.domain.PeriodKind;

/**
 * The issuer's file, and what else a new form is.
 *
 * @param from TOWNS and COUNTY: who fills it in
 */
public record ImportedForm(String title, String titleEn, String issuer, @Nullable PeriodKind periodKind, List<String> from,
        @Nullable Integer dueDays, List<MultipartFile> file) {}
