package org.touyan.insight.brief.desk;

import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;

/** All briefs, and those that can be drafted. */
public record BriefsPage(List<BriefLine> briefs, List<Choice> periods, boolean drafts, FormErrors errors) implements Page {}
