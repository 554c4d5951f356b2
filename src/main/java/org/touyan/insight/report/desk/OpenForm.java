package org.touyan.insight.report.desk;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.report.TemplateId;

/**
 * For which period a form is opened.
 *
 * @param period 2026, 2026-Q3 or 2026-11
 */
public record OpenForm(@Nullable TemplateId template, String period) {}
