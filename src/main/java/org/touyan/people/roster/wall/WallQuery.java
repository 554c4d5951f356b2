package org.touyan.people.roster.wall;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Seal;

/** Reads the wall from what people have agreed to show, and searches nothing else. */
@Component
class WallQuery {

    private static final int SIZE = 24;
    private static final int LONGEST = 40;

    private record Found(String slug, String name, String standing, @Nullable String honour, @Nullable String seal, int sealLevel,
            String headline,
            @Nullable String post, @Nullable String skill, boolean portrayed) {}

    private static final String WHERE = """
            from roster.profile p
            left join lateral (
              select h.* from roster.profile_honour h where h.person_id = p.person_id order by h.place, h.year, h.award_id limit 1) h on true
            where :q = '' or p.name ilike :like escape '!' or p.headline ilike :like escape '!' or p.person_id in (
              select s.person_id from roster.profile_skill s join catalog.skill k on k.code = s.skill
              where k.name ilike :like escape '!' or k.name_en ilike :like escape '!' or :q = any (k.aliases)
                or exists (select 1 from unnest(k.aliases) alias where alias ilike :like escape '!'))
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    WallQuery(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Transactional(readOnly = true)
    public WallPage page(String typed, int page, Locale locale) {
        String q = typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
        long all = jdbc.sql("select count(*) from roster.profile").query(Rows.of(Long.class)).single();
        long total = with(q, "select count(*) " + WHERE).query(Rows.of(Long.class)).single();
        Pager pager = new Pager(Math.clamp(page, 1, Math.max(1, (int) ((total + SIZE - 1) / SIZE))), SIZE, total);
        List<Found> found = with(q, """
                select p.slug, p.name, p.standing, h.title as honour, h.seal_first || '|' || h.seal_second as seal,
                  coalesce(h.seal_level, 0) as seal_level, p.headline,
                  (select o.title from roster.profile_post o where o.person_id = p.person_id
                   order by o.until_day desc nulls first, o.from_day desc nulls last, o.post_id limit 1) as post,
                  (select s.skill from roster.profile_skill s where s.person_id = p.person_id
                   order by s.level nulls last, s.skill limit 1) as skill,
                  p.portrait is not null as portrayed
                """ + WHERE + """
                order by h.seal_level nulls last, h.year, p.name collate roster.strokes, p.slug
                limit :limit offset :offset
                """)
                .param("limit", SIZE)
                .param("offset", pager.offset())
                .query(Rows.of(Found.class))
                .list();
        return new WallPage(q, found.stream().map(f -> card(f, locale)).toList(), pager, all);
    }

    private JdbcClient.StatementSpec with(String q, String sql) {
        return jdbc.sql(sql).param("q", q).param("like", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }

    private WallPage.Card card(Found f, Locale locale) {
        String seal = f.seal();
        String honour = f.honour();
        String post = f.post();
        String skill = f.skill();
        return new WallPage.Card(f.slug(), f.name(), seal == null ? null : new Seal(seal, f.sealLevel()),
                honour == null ? "" : honour,
                !f.headline().isEmpty() ? f.headline() : post == null ? "" : post,
                skill == null ? "" : catalog.skill(skill).map((Named s) -> s.in(locale)).orElse(""),
                f.standing().equals("DECEASED"), f.portrayed());
    }
}
