package org.touyan.people.roster.team;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.ui.Seal;

/** Reads what everybody may know of the teams. */
@Component
class OpenTeamsQuery {

    private record Found(TeamId teamId, String slug, String name, TeamKind kind, @Nullable String parent, OrgPath orgPath,
            String trades, String purpose, int size) {}

    private record Shown(String slug, String name, MemberRole role, String headline, @Nullable String honour,
            @Nullable String seal,
            int sealLevel) {}

    private static final String SOURCE = """
            select t.team_id, t.slug, t.name, t.kind, u.name as parent, t.org_path, t.trades, t.purpose, roster.team_size(t.team_id) as size
            from roster.team t left join roster.team u on u.team_id = t.parent
            where t.ended_at is null
            """;

    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    OpenTeamsQuery(Catalog catalog, Organizations organizations, JdbcClient jdbc) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public OpenTeamsPage all(Locale locale) {
        String between = locale.getLanguage().equals("en") ? ", " : "、";
        return new OpenTeamsPage(jdbc
                .sql(SOURCE + " order by coalesce(u.founded_at, t.founded_at), t.parent is not null, t.founded_at, t.team_id")
                .query(Rows.of(Found.class))
                .list()
                .stream()
                .map(f -> new OpenTeamsPage.Line(f.slug(), f.name(), f.kind(), parent(f), unit(f, locale),
                        trades(f, locale).stream().collect(Collectors.joining(between)), f.size()))
                .toList());
    }

    @Transactional(readOnly = true)
    public OpenTeamPage one(String slug, Locale locale) {
        Found found = jdbc.sql(SOURCE + " and t.slug = :slug").param("slug", slug).query(Rows.of(Found.class)).optional()
                .orElseThrow(() -> new NotFound("team " + slug));
        List<OpenTeamPage.Face> faces = jdbc.sql("""
                select f.slug, f.name, f.role, f.headline, h.title as honour, h.seal_first || '|' || h.seal_second as seal,
                  coalesce(h.seal_level, 0) as seal_level
                from roster.team_face f left join lateral roster.highest(f.person_id) h on true
                where f.team_id = :team
                order by f.role, f.name collate roster.strokes, f.slug
                """)
                .param("team", found.teamId())
                .query(Rows.of(Shown.class))
                .list()
                .stream()
                .map(OpenTeamsQuery::face)
                .toList();
        List<OpenTeamPage.Part> parts = jdbc.sql("""
                select slug, name, roster.team_size(team_id) as size
                from roster.team
                where parent = :team and ended_at is null
                order by founded_at, team_id
                """).param("team", found.teamId()).query(Rows.of(OpenTeamPage.Part.class)).list();
        return new OpenTeamPage(found.slug(), found.name(), found.kind(), unit(found, locale), found.purpose(),
                trades(found, locale),
                faces, Math.max(0, found.size() - faces.size()), parts);
    }

    private static OpenTeamPage.Face face(Shown s) {
        String honour = s.honour();
        String seal = s.seal();
        return new OpenTeamPage.Face(s.slug(), s.name(), s.role() == MemberRole.LEAD, honour == null ? "" : honour,
                seal == null ? null : new Seal(seal, s.sealLevel()), s.headline());
    }

    private static String parent(Found found) {
        String parent = found.parent();
        return parent == null ? "" : parent;
    }

    private String unit(Found found, Locale locale) {
        return organizations.unitOf(found.orgPath()).map(u -> u.in(locale)).orElse("");
    }

    private List<String> trades(Found found, Locale locale) {
        Set<String> trades = Team.trades(found.trades());
        return catalog.subjects().stream().filter(s -> trades.contains(s.code())).map(s -> s.in(locale)).toList();
    }
}
