package org.touyan.service.menu.open;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.domain.Tags;

/** Reads the published list. The order is that of the calendar, then of the title. */
@Component
class OpenMenuQuery {

    private record Row(ItemId itemId, LocalDate month, ItemState state, String title, String subject, ItemKind kind,
            ServiceForm form, Mechanism mechanism, String audiences, String purposes, String towns, int lengthMinutes,
            String conditions, String risk, boolean elderly, String contact, String reason, String lateReason, boolean secret,
            @Nullable String teamName,
            @Nullable String teamSlug, @Nullable String personName, @Nullable String personSlug, int times,
            @Nullable Instant first, @Nullable Instant closes, int capacity, int taken) {}

    private static final String ITEMS = """
            select i.item_id, i.month, i.state, i.title, i.subject, i.kind, i.form, i.mechanism, i.audiences, i.purposes, i.towns,
              i.length_minutes, i.conditions, i.risk, i.elderly, i.contact, i.reason, i.late_reason, i.secret, i.team_name, i.team_slug, i.person_name,
              i.person_slug, s.times, s.first, s.closes, coalesce(s.capacity, 0) as capacity, coalesce(s.taken, 0) as taken
            from menu.open_item i
            left join lateral (
              select count(*) as times, min(o.from_at) as first, min(o.closes_at) as closes, sum(o.capacity) as capacity, sum(o.taken) as taken
              from menu.open_slot o
              where o.item_id = i.item_id and o.closes_at > :now) s on true
            """;
    private static final String ORDER = """

            order by i.state = 'WITHDRAWN', s.first, i.title, i.item_id
            """;

    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenMenuQuery(Catalog catalog, Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    YearMonth now() {
        return YearMonth.from(Beijing.day(clock.instant()));
    }

    /** @throws NotFound for a month that never had a list; one that comes has none yet */
    @Transactional(readOnly = true)
    public OpenMenuPage list(YearMonth month, Filter filter, Locale locale) {
        boolean out = out(month);
        if (!out && (month.isBefore(now()) || month.isAfter(now().plusMonths(1)))) {
            throw new NotFound("list of " + month);
        }
        List<Choice> towns = organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(locale))).toList();
        return new OpenMenuPage(month, out, items(month, locale).stream().filter(filter::lets).toList(), filter, towns,
                items(month.minusMonths(1), locale));
    }

    @Transactional(readOnly = true)
    public OpenItemPage item(YearMonth month, ItemId id, Locale locale) {
        OpenItem item = jdbc.sql(ITEMS + " where i.month = :month and i.item_id = :item")
                .param("month", month.atDay(1))
                .param("item", id)
                .param("now", clock.instant())
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> item(row, locale))
                .orElseThrow(() -> new NotFound("item " + id));
        List<OpenItemPage.Time> times = jdbc.sql("""
                select slot_id, from_at, to_at, place, capacity, taken, closes_at, closes_at <= :now as past, from_at <= :now as begun
                from menu.open_slot
                where item_id = :item
                order by from_at, slot_id
                """)
                .param("item", id)
                .param("now", clock.instant())
                .query(Rows.of(OpenItemPage.Time.class))
                .list();
        return new OpenItemPage(item, times);
    }

    @Transactional(readOnly = true)
    public boolean out(YearMonth month) {
        return jdbc.sql("select exists (select 1 from menu.open_list where month = :month)")
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<OpenItem> items(YearMonth month, Locale locale) {
        return jdbc.sql(ITEMS + " where i.month = :month" + ORDER)
                .param("month", month.atDay(1))
                .param("now", clock.instant())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> item(row, locale))
                .toList();
    }

    private OpenItem item(Row row, Locale locale) {
        List<String> towns = Tags.of(row.towns());
        String team = row.teamName();
        String person = row.personName();
        return new OpenItem(row.itemId(), YearMonth.from(row.month()), row.state(), row.title(),
                catalog.subject(row.subject()).map(s -> s.icon()).orElse("goose"), row.kind(), row.form(), row.mechanism(),
                Tags.of(row.audiences()).stream().map(Audience::valueOf).toList(),
                Tags.of(row.purposes()).stream().map(Purpose::valueOf).toList(), towns,
                towns.stream().map(code -> organizations.town(code).map(t -> name(t, locale)).orElse(code)).toList(),
                row.lengthMinutes(), row.conditions(), row.risk(), row.elderly(), row.contact(), row.reason(), row.lateReason(),
                row.secret(),
                team != null ? team : person == null ? "" : person,
                team != null ? "/teams/" + row.teamSlug() : person == null ? "" : "/experts/" + row.personSlug(),
                row.times(), row.first(), row.closes(), row.capacity(), row.taken());
    }

    private static String name(Town town, Locale locale) {
        return locale.getLanguage().equals("en") ? town.nameEn() : town.shortName();
    }

    /** What a reader chose; a choice that does not exist is none. */
    static <E extends Enum<E>> @Nullable E choice(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(typed)).findFirst().orElse(null);
    }
}
