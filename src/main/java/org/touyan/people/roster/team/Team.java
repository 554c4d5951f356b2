package org.touyan.people.roster.team;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;

/** A team of volunteers. */
@Table(schema = "roster", name = "team")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
class Team {

    @Id
    @Column("team_id")
    private final TeamId id;
    private final String slug;
    private final OrgPath orgPath;
    private final @Nullable TeamId parent;
    private final String foundedBy;
    private final Instant foundedAt;
    private String name = "";
    private TeamKind kind = TeamKind.VOLUNTEERS;
    private String trades = "";
    private String purpose = "";
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    @Version
    private int version;

    @PersistenceCreator
    Team(TeamId id, String slug, OrgPath orgPath, @Nullable TeamId parent, String foundedBy, Instant foundedAt) {
        this.id = id;
        this.slug = slug;
        this.orgPath = orgPath;
        this.parent = parent;
        this.foundedBy = foundedBy;
        this.foundedAt = foundedAt;
    }

    static Team found(TeamId id, String slug, Charter charter, String foundedBy, Instant now) {
        var team = new Team(id, slug, charter.path(), charter.parent(), foundedBy, now);
        team.describe(charter);
        return team;
    }

    /** Name, kind, trades and purpose may change; the union and the team it is part of may not. */
    void describe(Charter charter) {
        refuseEnded();
        name = charter.name();
        kind = charter.kind();
        trades = charter.trades().stream().sorted().collect(Collectors.joining(","));
        purpose = charter.purpose();
    }

    void end(String by, Instant now) {
        refuseEnded();
        endedBy = by;
        endedAt = now;
    }

    void refuseEnded() {
        if (endedAt != null) {
            throw new Conflict("roster.team.ended");
        }
    }

    TeamId id() {
        return id;
    }

    String name() {
        return name;
    }

    String slug() {
        return slug;
    }

    OrgPath path() {
        return orgPath;
    }

    @Nullable
    TeamId parent() {
        return parent;
    }

    boolean ended() {
        return endedAt != null;
    }

    Charter charter() {
        return new Charter(name, kind, parent, orgPath, trades(trades), purpose);
    }

    static Set<String> trades(String joined) {
        return Arrays.stream(joined.split(",", -1)).filter(t -> !t.isEmpty()).collect(Collectors.toSet());
    }
}
