package org.touyan.insight.report.form;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.insight.report.domain.Template;

/** The newest edition of each form. */
public record FormsPage(List<Template> forms, boolean imports) implements Page {}
