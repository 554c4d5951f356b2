package org.touyan.people.roster.load;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** Before the roster leaves the house: how many people it holds, and why it is taken. */
public record ExportPage(int people, String reason, FormErrors errors) implements Page {}
