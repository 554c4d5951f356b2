package org.touyan.service.knowledge.learnt;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.service.knowledge.ExampleId;

/** Reads examples as far as the reader may see them; the words of what was taken out are shown to nobody. */
@Component
@Transactional(readOnly = true)
class ExamplesQuery {

    private record Row(ExampleId exampleId, OrgPath unionPath, String words, String trades, Instant closedAt,
            @Nullable UUID requestId, @Nullable String number, @Nullable String seenBy, @Nullable String endedBecause,
            @Nullable Instant endedAt, String endedByName, @Nullable String why) {}

    private static final int ROWS = 30;
    private static final int DEEPEST = 1000;
    private static final String LEARNT = """
            select e.example_id, e.union_path, case when e.ended_because = 'TAKEN_OUT' then '' else e.words end as words,
              array_to_string(e.trades, ' ') as trades, e.closed_at, h.request_id, h.number, l.by_name as seen_by,
              e.ended_because, e.ended_at, e.ended_by_name, t.why
            from knowledge.example e
            left join request.help_request h using (request_id)
            left join knowledge.look l using (example_id)
            left join knowledge.taken_out t using (example_id)
            """;

    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    ExamplesQuery(Catalog catalog, Organizations organizations, JdbcClient jdbc) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    List<Tab> tabs(Which current, Ui ui) {
        return Stream.of(Which.values())
                .map(w -> new Tab(ui.t("knowledge.example.show." + w.key()), "/desk/rules/examples?show=" + w.key(), count(w),
                        w == current, false))
                .toList();
    }

    Pager pager(Which which, int page) {
        return new Pager(Math.clamp(page, 1, DEEPEST), ROWS, count(which));
    }

    List<Learnt> rows(Which which, Pager pager, Locale locale) {
        return jdbc.sql(LEARNT + " where " + which.condition() + """

                order by coalesce(e.ended_at, e.closed_at) desc, e.serial desc limit :limit offset :offset
                """).param("limit", ROWS).param("offset", pager.offset()).query(Rows.of(Row.class)).list().stream()
                .map(row -> learnt(row, locale)).toList();
    }

    Optional<Learnt> one(ExampleId id, Locale locale) {
        return jdbc.sql(LEARNT + " where e.example_id = :id").param("id", id).query(Rows.of(Row.class)).optional()
                .map(row -> learnt(row, locale));
    }

    private int count(Which which) {
        return jdbc.sql("select count(*)::int from knowledge.example e left join knowledge.look l using (example_id) where "
                + which.condition()).query(Rows.of(Integer.class)).single();
    }

    private Learnt learnt(Row row, Locale locale) {
        return new Learnt(row.exampleId(), row.words(),
                Arrays.stream(row.trades().split(" ", -1)).map(code -> trade(code, locale)).distinct().toList(),
                organizations.federationOf(row.unionPath()).map(union -> union.in(locale)).orElse(""), row.closedAt(),
                row.requestId(),
                Objects.requireNonNullElse(row.number(), ""), Objects.requireNonNullElse(row.seenBy(), ""),
                row.endedBecause() == null ? "" : "knowledge.example.ended." + row.endedBecause().toLowerCase(Locale.ROOT),
                row.endedAt(), row.endedByName(), Objects.requireNonNullElse(row.why(), ""));
    }

    private String trade(String code, Locale locale) {
        return catalog.skill(code).map(skill -> skill.in(locale))
                .or(() -> catalog.occupation(code).map(Occupation::name))
                .orElse(code);
    }
}
