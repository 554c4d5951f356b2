package org.touyan.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.Pages;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts pairs, companies that assess and their certificates again: from the bare rows, from those each number opens to, and once more as everybody reads it. */
final class PeopleRecount {

    private static final Set<String> HELD = Set.of("ACTIVE", "SUSPENDED", "ASSESSING", "EXTENDED");
    private static final Set<String> TAUGHT = Set.of("ACTIVE", "EXTENDED");
    private static final String LEVELS = "054321TS";
    private static final int LOOK_DAYS = 100;

    private record Pair(UUID contractId, LocalDate signedOn, String target, boolean honoured, String print) {}

    private record Turn(UUID contractId, String state, LocalDate onDay) {}

    private record Look(UUID contractId, LocalDate onDay) {}

    private record Filing(UUID bodyId, boolean aboveScale, LocalDate filedOn, LocalDate validUntil, @Nullable LocalDate endedOn) {

        boolean holds(LocalDate day) {
            return !filedOn.isAfter(day) && !validUntil.isBefore(day) && (endedOn == null || endedOn.isAfter(day));
        }
    }

    private record Certificate(String who, String level, LocalDate issuedOn) {}

    private final Pages pages;
    private final Actor officer;
    private final List<Pair> pairs;
    private final List<Turn> turns;
    private final List<Look> looks;
    private final List<Filing> filings;
    private final List<Certificate> certificates;

    PeopleRecount(Pages pages, Actor officer, JdbcClient jdbc, Function<Supplier<List<?>>, List<?>> asSystem) {
        this.pages = pages;
        this.officer = officer;
        this.pairs = read(jdbc, asSystem, Pair.class, """
                select c.contract_id, c.signed_on, c.target, encode(c.apprentice_print, 'hex') as print,
                  exists (select 1 from roster.honour_award a where a.person_id = c.master_id and a.state <> 'DRAFT'
                    and a.year <= extract(year from c.signed_on)) as honoured
                from mentoring.contract c where c.signed_on is not null
                """);
        this.turns = read(jdbc, asSystem, Turn.class,
                "select contract_id, state, on_day from mentoring.turn order by on_day, at, turn_id");
        this.looks = read(jdbc, asSystem, Look.class, "select contract_id, on_day from mentoring.check_up");
        this.filings = read(jdbc, asSystem, Filing.class, """
                select f.body_id, b.above_scale, f.filed_on, f.valid_until, f.ended_on
                from assessment.filing f join organization.body b using (body_id) where f.filed_on is not null
                """);
        this.certificates = read(jdbc, asSystem, Certificate.class,
                "select encode(identity_print, 'hex') as who, level::text as level, issued_on from assessment.certificate");
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(JdbcClient jdbc, Function<Supplier<List<?>>, List<?>> asSystem, Class<T> row, String sql) {
        return (List<T>) asSystem.apply(() -> jdbc.sql(sql).query(Rows.of(row)).list());
    }

    /** E43 to E48. */
    void pairs(LocalDate day) {
        List<Pair> signed = pairs.stream().filter(pair -> !pair.signedOn().isAfter(day)).toList();
        Map<UUID, String> state = new HashMap<>();
        turns.stream().filter(turn -> !turn.onDay().isAfter(day)).forEach(turn -> state.put(turn.contractId(), turn.state()));
        Document page = pages.page(officer, "/desk/mentoring/figures?day=" + day);
        for (int year = day.getYear() - 2; year <= day.getYear(); year++) {
            int of = year;
            int many = (int) signed.stream().filter(pair -> pair.signedOn().getYear() == of).count();
            Element row = page.select("#years tr:has(td:first-child:contains(" + year + "))").first();
            assertThat(row.select("td.n a").first().ownText()).as("signed in %d, on %s", year, day)
                    .isEqualTo(Integer.toString(many));
            assertThat(figure("mentor-contracts", year + "-01-01/" + (year == day.getYear() ? day : LocalDate.of(year, 12, 31))))
                    .isEqualTo(many);
        }
        assertThat(opened(page, "THREE")).as("E44, on %s", day).isEqualTo(
                (int) signed.stream().filter(pair -> pair.signedOn().getYear() > day.getYear() - 3).count());
        int held = (int) signed.stream().filter(pair -> HELD.contains(state.get(pair.contractId()))).count();
        assertThat(opened(page, "IN_FORCE")).as("in force on %s", day).isEqualTo(held);
        assertThat(figure("mentor-pairs", day.toString())).isEqualTo(held);
        assertThat(opened(page, "LATE")).as("E47, on %s", day).isEqualTo((int) signed.stream()
                .filter(pair -> TAUGHT.contains(state.get(pair.contractId()))
                        && lastLook(pair, day).plusDays(LOOK_DAYS).isBefore(day))
                .count());
        assertThat(opened(page, "HONOUR")).as("E45, on %s", day)
                .isEqualTo((int) signed.stream().filter(pair -> !pair.honoured()).count()).isZero();
        assertThat(opened(page, "TWICE")).as("E46, on %s", day).isZero();
        assertThat(opened(page, "TARGET")).as("E48, on %s", day)
                .isEqualTo((int) signed.stream().filter(pair -> !pair.target().isEmpty()).count()).isEqualTo(signed.size());
    }

    /** E49 to E51: companies, once each; who came and who left since the end of the year before; and those above the threshold. */
    void filings(LocalDate day) {
        LocalDate base = LocalDate.of(day.getYear() - 1, 12, 31);
        Set<UUID> now = companies(day, false);
        Set<UUID> before = companies(base, false);
        String page = pages.page(officer, "/desk/assessment?day=" + day).text();
        int fresh = (int) now.stream().filter(company -> !before.contains(company)).count();
        int gone = (int) before.stream().filter(company -> !now.contains(company)).count();
        assertThat(page).contains("有效备案企业 %d 家".formatted(now.size()), "新增 %d 家".formatted(fresh), "退出或到期 %d 家".formatted(gone),
                "净变化 %d 家".formatted(now.size() - before.size()));
        Map.of("HELD", now.size(), "BASE", before.size(), "FRESH", fresh, "GONE", gone).forEach((show, many) -> assertThat(
                pages.page(officer, "/desk/assessment?day=%s&show=%s".formatted(day, show)).select("tbody tr")).as(show)
                .hasSize(many));
        assertThat(pages.page(officer, "/desk/assessment?day=%s&size=ABOVE".formatted(day)).select("tbody tr"))
                .hasSize(companies(day, true).size());
        assertThat(figure("assessment-companies", day.toString())).isEqualTo(now.size());
        assertThat(figure("assessment-net", day.toString())).isEqualTo(now.size() - before.size());
    }

    /** E52 and E53: persons of a period by certificate, each once; and the highest level of each on a day, where it may be said. */
    void certificates(LocalDate from, LocalDate until) {
        List<Certificate> issued = certificates.stream().filter(c -> !c.issuedOn().isBefore(from) && !c.issuedOn().isAfter(until))
                .toList();
        for (boolean above : new boolean[]{false, true}) {
            List<Certificate> chosen = issued.stream()
                    .filter(c -> c.level().equals("3") || above && height(c) > LEVELS.indexOf('3'))
                    .toList();
            long people = chosen.stream().map(Certificate::who).distinct().count();
            Document page = pages.page(officer,
                    "/desk/assessment/levels?from=%s&until=%s%s".formatted(from, until, above ? "&above=on" : ""));
            assertThat(page.text()).contains("%d 人。".formatted(people), "证书 %d 本".formatted(chosen.size()));
            assertThat(page.select("tbody tr")).hasSize(chosen.size());
            assertThat(figure(above ? "seniors-and-above" : "new-seniors", from + "/" + until)).isEqualTo((int) people);
        }
        Document pyramid = pages.page(officer, "/desk/assessment/pyramid?before=%s&after=%s".formatted(from, until));
        Map<String, Long> levels = highest(until);
        for (Element row : pyramid.select("tbody tr:has(td.n)")) {
            Element door = row.select("td.n").last().select("a").first();
            if (door != null) {
                Document opened = pages.page(officer, door.attr("href"));
                String level = door.attr("href").replaceAll(".*level=|&.*", "");
                assertThat(door.ownText()).as(row.text()).isEqualTo(Long.toString(levels.getOrDefault(level, 0L)));
                assertThat(opened.select("tbody tr")).hasSize(Integer.parseInt(door.ownText()));
            }
        }
    }

    private Map<String, Long> highest(LocalDate day) {
        return certificates.stream().filter(c -> !c.issuedOn().isAfter(day))
                .collect(
                        Collectors.groupingBy(Certificate::who, Collectors.maxBy(Comparator.comparingInt(PeopleRecount::height))))
                .values().stream().collect(Collectors.groupingBy(c -> c.orElseThrow().level(), Collectors.counting()));
    }

    private static int height(Certificate certificate) {
        return LEVELS.indexOf(certificate.level());
    }

    private Set<UUID> companies(LocalDate day, boolean above) {
        return filings.stream().filter(filing -> filing.holds(day) && (filing.aboveScale() || !above)).map(Filing::bodyId)
                .collect(Collectors.toSet());
    }

    private LocalDate lastLook(Pair pair, LocalDate day) {
        return looks.stream().filter(look -> look.contractId().equals(pair.contractId()) && !look.onDay().isAfter(day))
                .map(Look::onDay).max(Comparator.naturalOrder()).orElse(pair.signedOn());
    }

    /** The number, and as many rows when it is opened. */
    private int opened(Document page, String figure) {
        Element door = page.select("#fig-" + figure + " a").first();
        int number = Integer.parseInt(door.text());
        assertThat(pages.page(officer, door.attr("href").replaceFirst("#.*", "")).select("#rows tbody tr")).as(figure)
                .hasSize(number);
        return number;
    }

    private int figure(String metric, String period) {
        String said = pages.page(Actor.PUBLIC, "/figures/%s?period=%s".formatted(metric, period)).select("p.fig .num").text();
        return said.equals("—") ? 0 : Integer.parseInt(said.replace(",", ""));
    }
}
