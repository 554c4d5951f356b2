package org.touyan.people.roster.team;

import java.util.List;

import org.touyan.foundation.web.Page;

/** The teams, for everybody. */
public record OpenTeamsPage(List<Line> teams) implements Page {

    /** One team. */
    public record Line(String slug, String name, TeamKind kind, String parent, String unit, String trades, int size) {}
}
