package org.touyan.people.roster.base;

import java.util.List;

import org.touyan.foundation.web.Page;

/** The houses, for everybody. */
public record OpenBasesPage(List<Line> bases) implements Page {

    /** One house. */
    public record Line(String slug, String name, String town, String place, String hours) {}
}
