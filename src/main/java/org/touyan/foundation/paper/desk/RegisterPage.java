package org.touyan.foundation.paper.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Pager;

/** What was issued, the newest first. */
public record RegisterPage(String q, List<RegisterRow> rows, Pager pager) implements Page {}
