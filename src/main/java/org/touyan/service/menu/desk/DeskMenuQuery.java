package org.touyan.service.menu.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.Slots;
import org.touyan.service.menu.domain.Tags;
import org.touyan.service.menu.draft.SlotText;

/** What the pages of the desk show. */
@Component
class DeskMenuQuery {

    private record Row(ItemId itemId, String title, ItemState state, ItemSource source, String by, String answer,
            String answeredByName, int times, @Nullable Instant first, int capacity, int taken, String reason, String lateReason,
            int unmetTimes, String subject, String towns) {

        DeskMenuPage.Line line(@Nullable Unmet unmet) {
            return new DeskMenuPage.Line(itemId, title, unmet, state, source, by, answer, answeredByName, times, first, capacity,
                    taken, reason, lateReason);
        }
    }

    private final MonthlyLists lists;
    private final ServiceItems items;
    private final Slots slots;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskMenuQuery(MonthlyLists lists, ServiceItems items, Slots slots, Catalog catalog, Organizations organizations,
            Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.slots = slots;
        this.catalog = catalog;
        this.organizations = organizations;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The month that is worked on: the next one as soon as there is a draft of it. */
    @Transactional(readOnly = true)
    public YearMonth current() {
        YearMonth now = YearMonth.from(Beijing.day(clock.instant()));
        return lists.find(now.plusMonths(1)).isPresent() ? now.plusMonths(1) : now;
    }

    @Transactional(readOnly = true)
    public DeskMenuPage month(Actor actor, Locale locale, YearMonth month, FormErrors errors) {
        staff(actor);
        DeskMenuPage.Head head = lists.find(month).map(list -> new DeskMenuPage.Head(list.state(), list.editedByName(),
                list.editedAt(), list.approvedByName(), list.approvedAt(), list.publishedAt())).orElse(null);
        return new DeskMenuPage(month, head, lines(month, locale), closeHours(), actor.is(Role.CITY_STAFF),
                actor.is(Role.CITY_LEADER), errors);
    }

    @Transactional(readOnly = true)
    public DeskItemPage fresh(Actor actor, Locale locale, YearMonth month, Form<ItemForm> form) {
        actor.require(Role.CITY_STAFF);
        MonthlyList list = list(month);
        return new DeskItemPage(month, null, null, null, "", "", "", "", list.out(), form, null, subjects(locale), towns(locale),
                closeHours(), actor.role());
    }

    /** @param typed null to show the line as it is */
    @Transactional(readOnly = true)
    public DeskItemPage item(Actor actor, Locale locale, ItemId id, @Nullable Form<ItemForm> typed,
            @Nullable Form<ActForm> act) {
        staff(actor);
        ServiceItem item = items.get(id);
        Form<ItemForm> form = typed == null ? form(item, SlotText.written(slots.of(id)), item.lateReason()) : typed;
        return new DeskItemPage(item.month(), id, unmet(item.unmetTimes(), item.text().subject(), item.text().towns(), locale),
                item.state(), item.answered().answer(), item.answered().answeredByName(),
                item.reason(), item.lateReason(), list(item.month()).out(), form, act, subjects(locale), towns(locale),
                closeHours(), actor.role());
    }

    /** A new line that says the same, at times that are still to be said. */
    @Transactional(readOnly = true)
    public Form<ItemForm> like(ItemId id) {
        return form(items.get(id), "", "");
    }

    private Form<ItemForm> form(ServiceItem item, String times, String because) {
        return ItemForm.of(item.text(), by(item.id()), times, because);
    }

    private MonthlyList list(YearMonth month) {
        return lists.find(month).orElseThrow(() -> new NotFound("list of " + month));
    }

    @Transactional(readOnly = true)
    public OffersPage offers(Actor actor) {
        staff(actor);
        return new OffersPage(jdbc.sql("""
                select o.offer_id, o.title, coalesce(p.name, t.name, '') as by, o.times, o.place, o.capacity
                from menu.standing_offer o
                left join roster.person p on p.person_id = o.person_id
                left join roster.team t on t.team_id = o.team_id
                where o.ended_at is null
                order by o.written_at, o.offer_id
                """).query(Rows.of(OffersPage.Line.class)).list(), actor.is(Role.CITY_STAFF));
    }

    private int closeHours() {
        return parameters.number("menu.close.hours");
    }

    private static void staff(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
    }

    private List<DeskMenuPage.Line> lines(YearMonth month, Locale locale) {
        return rows(month).stream().map(row -> row.line(unmet(row.unmetTimes(), row.subject(), row.towns(), locale))).toList();
    }

    /** What nobody has named yet goes by what was asked for, and where, in the language of the reader. */
    private @Nullable Unmet unmet(int times, String subject, String towns, Locale locale) {
        return times == 0
                ? null
                : new Unmet(catalog.subject(subject).map(s -> s.in(locale)).orElse(subject),
                        Tags.of(towns).stream().map(code -> organizations.town(code).map(t -> t.in(locale)).orElse(code))
                                .collect(Collectors.joining(" ")),
                        times);
    }

    private List<Row> rows(YearMonth month) {
        return jdbc.sql("""
                select i.item_id, i.title, i.state, i.source, coalesce(p.name, t.name, '') as by, i.answer, i.answered_by_name,
                  count(s.slot_id) as times, min(s.from_at) as first, coalesce(sum(s.capacity), 0) as capacity,
                  coalesce(sum(s.taken), 0) as taken, i.reason, i.late_reason, i.unmet_times, i.subject, i.towns
                from menu.item i
                left join roster.person p on p.person_id = i.person_id
                left join roster.team t on t.team_id = i.team_id
                left join menu.slot s on s.item_id = i.item_id
                where i.month = :month
                group by i.item_id, p.name, t.name
                order by i.state = 'WITHDRAWN', min(s.from_at), i.title, i.item_id
                """)
                .param("month", month.atDay(1))
                .query(Rows.of(Row.class))
                .list();
    }

    private String by(ItemId id) {
        return jdbc.sql("""
                select coalesce(p.name, t.name, '')
                from menu.item i
                left join roster.person p on p.person_id = i.person_id
                left join roster.team t on t.team_id = i.team_id
                where i.item_id = :item
                """).param("item", id).query(String.class).single();
    }

    private List<Choice> subjects(Locale locale) {
        return catalog.subjects().stream().map(s -> Choice.of(s.code(), s.in(locale))).toList();
    }

    private List<Choice> towns(Locale locale) {
        return organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(locale))).toList();
    }
}
