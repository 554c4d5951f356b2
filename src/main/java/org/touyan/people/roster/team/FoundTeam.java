package org.touyan.people.roster.team;

import java.time.Clock;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.domain.Responsible;

/** Founds a team, says anew what it is, or ends it. */
@Component
public class FoundTeam {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{4,40}");
    private static final int SHORT = 12;

    private final Teams teams;
    private final Organizations organizations;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Clock clock;

    FoundTeam(Teams teams, Organizations organizations, Catalog catalog, AuditTrail audit, Clock clock) {
        this.teams = teams;
        this.organizations = organizations;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param slug last part of the public address; null takes a part of the id */
    @Transactional
    public TeamId found(Actor actor, Charter charter, @Nullable String slug) {
        Responsible.staff(actor, charter.path());
        check(charter);
        TeamId id = TeamId.next();
        Team team = Team.found(id, slug == null ? address(id) : free(slug), charter, actor.name(), clock.instant());
        teams.save(team);
        audit.note(actor, "team.founded", "team", id, team.path());
        return id;
    }

    @Transactional
    public void describe(Actor actor, TeamId id, Charter charter) {
        Team team = mine(actor, id);
        check(charter);
        team.describe(charter);
        teams.save(team);
        audit.note(actor, "team.described", "team", id, team.path());
    }

    /** Its members keep the time they served. */
    @Transactional
    public void end(Actor actor, TeamId id) {
        Team team = mine(actor, id);
        team.end(actor.name(), clock.instant());
        teams.save(team);
        audit.note(actor, "team.ended", "team", id, team.path());
    }

    private Team mine(Actor actor, TeamId id) {
        Team team = teams.get(id);
        Responsible.staff(actor, team.path());
        return team;
    }

    private void check(Charter charter) {
        if (organizations.unitOf(charter.path()).filter(u -> u.path().equals(charter.path())).isEmpty()) {
            throw RuleBroken.at("path", "roster.person.unit");
        }
        if (charter.trades().stream().anyMatch(t -> catalog.subject(t).isEmpty())) {
            throw RuleBroken.at("trades", "roster.team.trade");
        }
        TeamId parent = charter.parent();
        if (parent != null && teams.findById(parent)
                .filter(p -> !p.ended() && p.parent() == null && p.path().covers(charter.path())).isEmpty()) {
            throw RuleBroken.at("parent", "roster.team.parent");
        }
    }

    private String free(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw RuleBroken.at("slug", "roster.add.slug");
        }
        if (teams.existsBySlug(slug)) {
            throw RuleBroken.at("slug", "roster.add.slug-taken");
        }
        return slug;
    }

    /** The end of the id is drawn by lot. */
    private static String address(TeamId id) {
        String digits = id.toString().replace("-", "");
        return "team-" + digits.substring(digits.length() - SHORT);
    }
}
