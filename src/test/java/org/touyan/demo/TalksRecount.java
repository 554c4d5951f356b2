package org.touyan.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import org.touyan.Pages;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts the monthly lists, the lectures and the talks before the shift again, from the bare rows and in another way. */
final class TalksRecount {

    private static final int NEARLY = 900;
    private static final int THOUSAND = 1000;

    private record Listed(String month, boolean shown, String state, String audiences, String purposes) {}

    private record Talk(String kind, UUID bodyId, int times, LocalDate day, boolean voided) {}

    private record Lecture(UUID requestId, @Nullable UUID bodyId, LocalDate day, String unitName, String unitKind, String place,
            String title, String subtopics, int teams, @Nullable String lecturer, @Nullable String honour) {}

    private record Enterprise(UUID bodyId, String town) {}

    private final Pages pages;
    private final Actor officer;
    private final LocalDate since;
    private final List<Listed> listed;
    private final List<Talk> talks;
    private final List<Lecture> lectures;
    private final List<Enterprise> enterprises;

    TalksRecount(Pages pages, Actor officer, LocalDate today, JdbcClient jdbc, Function<Supplier<List<?>>, List<?>> asSystem) {
        this.pages = pages;
        this.officer = officer;
        this.since = LocalDate.of(today.getYear() - 1, 1, 1);
        this.listed = read(jdbc, asSystem, Listed.class, """
                select to_char(i.month, 'YYYY-MM') as month, i.shown, i.state, i.audiences, i.purposes
                from menu.item i join menu.monthly_list l using (month) where l.published_at is not null
                """);
        this.talks = read(jdbc, asSystem, Talk.class,
                "select kind, body_id, times, day, voided_at is not null as voided from lecture.shift_talk");
        this.lectures = read(jdbc, asSystem, Lecture.class,
                """
                        select b.request_id, b.body_id, (b.from_at at time zone 'Asia/Shanghai')::date as day, b.unit_name, b.unit_kind, b.place,
                          t.title, t.subtopics, (select count(*)::int from lecture.part p where p.request_id = b.request_id) as teams,
                          p.name as lecturer,
                          (select a.title from roster.honour_award a where a.person_id = p.person_id and a.state <> 'DRAFT' limit 1) as honour
                        from lecture.booking b join lecture.topic t using (version_id)
                        left join dispatch.work_order o on o.request_id = b.request_id and o.state not in ('DECLINED', 'RELEASED', 'EXPIRED')
                        left join roster.person p on p.person_id = o.expert_id
                        where b.started_at is not null
                        """);
        this.enterprises = read(jdbc, asSystem, Enterprise.class,
                "select body_id, town from organization.body where kind = 'ENTERPRISE'");
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(JdbcClient jdbc, Function<Supplier<List<?>>, List<?>> asSystem, Class<T> row, String sql) {
        return (List<T>) asSystem.apply(() -> jdbc.sql(sql).query(Rows.of(row)).list());
    }

    /** E10 to E12: one list a month and none missing; its lines, by audience and by end. */
    void lists() {
        Document page = pages.page(Actor.PUBLIC, "/impact/lists");
        assertThat(page.text()).contains("十二个月", "没有缺").doesNotContain("缺了");
        List<Element> doors = page.select("tbody a[href*=/figures/list-lines]");
        assertThat(doors).isNotEmpty();
        for (Element door : doors) {
            var asked = UriComponentsBuilder.fromUriString(door.attr("href")).build().getQueryParams();
            String cut = asked.getFirst("by");
            long count = listed.stream().filter(line -> line.month().equals(asked.getFirst("period")))
                    .filter(line -> line.shown() && !line.state().equals("WITHDRAWN"))
                    .filter(line -> cut == null || Arrays
                            .asList((cut.equals("audiences") ? line.audiences() : line.purposes()).split(",", -1))
                            .contains(asked.getFirst("part")))
                    .count();
            assertThat(door.text()).as(door.attr("href")).isEqualTo(Long.toString(count));
        }
    }

    /** E14: where, who, before whom and about what; each session once, however many teams gave it jointly. */
    void lectures() {
        Set<UUID> held = new HashSet<>();
        for (Lecture lecture : lectures) {
            String page = pages.page(officer, "/desk/talks/" + lecture.requestId()).text();
            assertThat(page).contains(lecture.unitName(), lecture.place(), lecture.title(),
                    lecture.subtopics().split(",", -1)[0]);
            assertThat(lecture.lecturer()).as("who told %s", lecture.title()).isNotNull();
            assertThat(page).contains(lecture.lecturer());
            assertThat(lecture.honour()).as("the honour of %s", lecture.lecturer()).isNotNull();
            held.add(lecture.requestId());
        }
        assertThat(lectures).anyMatch(lecture -> lecture.unitKind().equals("INDUSTRY_UNION") && lecture.teams() > 1);
        assertThat(figure("lectures")).isEqualTo(held.size());
    }

    /** E17: one number only with both parts beside it, and “nearly a thousand” of 900 to 999 only. */
    void beforeTheShift() {
        int shift = times("SHIFT");
        int chair = times("CHAIR");
        assertThat(figure("shift-talks")).isEqualTo(shift);
        assertThat(figure("chair-talks")).isEqualTo(chair);
        String impact = pages.page(Actor.PUBLIC, "/impact").text();
        assertThat(impact).contains(Integer.toString(shift), Integer.toString(chair), Integer.toString(shift + chair));
        assertThat(impact.contains("近千场")).isEqualTo(shift + chair >= NEARLY && shift + chair < THOUSAND);
    }

    /** E18: enterprises with at least one of them, by town in the order of numbers; each number opens to its enterprises. */
    void reach() {
        Set<UUID> reached = new HashSet<>();
        talks.stream().filter(talk -> !talk.voided() && !talk.day().isBefore(since)).forEach(talk -> reached.add(talk.bodyId()));
        lectures.stream().filter(lecture -> lecture.bodyId() != null && !lecture.day().isBefore(since))
                .forEach(lecture -> reached.add(lecture.bodyId()));
        Document page = pages.page(officer, "/desk/talks/shift");
        List<Element> towns = page.select("tr:has(a[href*=/desk/talks/reach/])");
        assertThat(towns).hasSize((int) enterprises.stream().map(Enterprise::town).distinct().count());
        assertThat(towns.stream().map(TalksRecount::code)).isSorted();
        for (Element town : towns) {
            List<UUID> there = enterprises.stream().filter(e -> e.town().equals(code(town))).map(Enterprise::bodyId).toList();
            assertThat(opened(town, "ALL")).as(town.text()).isEqualTo(there.size());
            assertThat(opened(town, "REACHED")).as(town.text()).isEqualTo((int) there.stream().filter(reached::contains).count());
        }
        assertThat(reached).hasSizeBetween(1, enterprises.size());
    }

    /** The number, and as many rows behind it. */
    private int opened(Element town, String show) {
        Element door = town.select("a[href$=show=" + show + "]").first();
        int number = Integer.parseInt(door.ownText());
        assertThat(pages.page(officer, door.attr("href")).select("tbody tr")).hasSize(number);
        return number;
    }

    private static String code(Element town) {
        return town.select("a").attr("href").replaceAll(".*/reach/|[?].*", "");
    }

    private int times(String kind) {
        return talks.stream().filter(talk -> talk.kind().equals(kind) && !talk.voided() && !talk.day().isBefore(since))
                .mapToInt(Talk::times).sum();
    }

    private int figure(String metric) {
        return Integer.parseInt(
                pages.page(Actor.PUBLIC, "/figures/%s?since=last-year".formatted(metric)).select("p.fig .num").text().replace(",",
                        ""));
    }
}
