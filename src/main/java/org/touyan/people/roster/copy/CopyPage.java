package org.touyan.people.roster.copy;

import org.touyan.foundation.web.Page;

/** Where a person takes his copy, in which form. */
public record CopyPage() implements Page {}
