package org.touyan.people.roster.base;

import java.util.List;

import org.touyan.foundation.web.Page;

/** One house, for everybody: where, when, what for, and who is there this week. */
public record OpenBasePage(String slug, String name, String unit, String town, String place, String hours, String keeper,
        List<String> services, Week week) implements Page {}
