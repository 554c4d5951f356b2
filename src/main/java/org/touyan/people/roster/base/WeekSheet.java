package org.touyan.people.roster.base;

import org.touyan.foundation.web.Page;

/** A week on paper, for the door of the house. */
public record WeekSheet(BaseId base, String name, String town, String place, String hours, String keeper, Week week)
        implements
            Page {}
