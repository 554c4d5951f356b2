package org.touyan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.touyan.foundation.shared.Beijing;
import org.touyan.outreach.workshop.live.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts the figures of the workshops again, from the bare rows and in another way; and once more from the rows each opens to. */
final class WorkshopRecount {

    private static final int SETTLES = 15;
    private static final int FEWEST = 5;

    private record Entry(UUID sessionId, String platform, Instant startedAt, Instant endedAt, boolean test, Instant at) {}

    private record Sale(UUID saleId, UUID rootId, UUID sessionId, String platform, long gmvFen, long paidFen,
            @Nullable UUID corrects) {}

    private record Refund(UUID rootId, long amountFen, LocalDate refundedOn) {}

    private record Stated(UUID householdId, String town, int year, long gainFen, Instant at, @Nullable Instant confirmedAt) {}

    private final Pages pages;
    private final Actor officer;
    private final List<Entry> entries;
    private final List<Sale> sales;
    private final List<Refund> refunds;
    private final List<Stated> stated;

    WorkshopRecount(Pages pages, Actor officer, JdbcClient jdbc, Function<Supplier<List<?>>, List<?>> asSystem) {
        this.pages = pages;
        this.officer = officer;
        this.entries = read(jdbc, asSystem, Entry.class,
                "select session_id, platform, started_at, ended_at, test, at from workshop.live_entry order by at, entry_id");
        this.sales = read(jdbc, asSystem, Sale.class,
                "select sale_id, root_id, session_id, platform, gmv_fen, paid_fen, corrects from workshop.sale");
        this.refunds = read(jdbc, asSystem, Refund.class, "select root_id, amount_fen, refunded_on from workshop.refund");
        this.stated = read(jdbc, asSystem, Stated.class, """
                select i.household_id, w.town, i.year, i.income_fen - i.base_fen as gain_fen, i.at, c.at as confirmed_at
                from workshop.income i left join workshop.income_confirmed c using (income_id)
                join workshop.household h using (household_id) join workshop.workshop w using (workshop_id) order by i.at, i.income_id
                """);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(JdbcClient jdbc, Function<Supplier<List<?>>, List<?>> asSystem, Class<T> row, String sql) {
        return (List<T>) asSystem.apply(() -> jdbc.sql(sql).query(Rows.of(row)).list());
    }

    /** E29 to E31: sessions and sales, with what stands beside them. */
    void live(LocalDate day) {
        Document page = page(day);
        Map<UUID, Entry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.sessionId(), entry));
        List<Sale> hold = sales.stream().filter(s -> sales.stream().noneMatch(c -> s.saleId().equals(c.corrects()))).toList();
        long sessions = last.values().stream().filter(e -> !e.test() && !Beijing.day(e.startedAt()).isAfter(day))
                .filter(e -> Duration.between(e.startedAt(), e.endedAt()).toMinutes() >= 30
                        || hold.stream().anyMatch(s -> s.sessionId().equals(e.sessionId()) && s.paidFen() > 0))
                .count();
        assertThat(number(page, "直播场次")).as("sessions on %s", day).isEqualTo(Long.toString(sessions));
        assertThat(rows(page, "直播场次")).hasSize((int) sessions);

        List<Sale> settled = hold.stream().filter(s -> !last.get(s.sessionId()).test())
                .filter(s -> !Beijing.day(last.get(s.sessionId()).startedAt()).plusDays(SETTLES).isAfter(day)).toList();
        long paid = settled.stream().mapToLong(Sale::paidFen).sum();
        long back = refunds.stream().filter(r -> !r.refundedOn().isAfter(day))
                .filter(r -> settled.stream().anyMatch(s -> s.rootId().equals(r.rootId()))).mapToLong(Refund::amountFen).sum();
        assertThat(money(page, "线上销售额")).as("net on %s", day).isEqualTo(paid - back);
        assertThat(rows(page, "线上销售额").stream().mapToLong(WorkshopRecount::fen).sum()).isEqualTo(paid - back);
        if (settled.isEmpty()) {
            assertThat(page.select("h2").eachText()).doesNotContain("销售额旁边", "销售额按平台");
            return;
        }
        assertThat(money(page, "成交额")).isEqualTo(settled.stream().mapToLong(Sale::gmvFen).sum());
        assertThat(money(page, "退款")).isEqualTo(back);
        long byPlatform = page.select("section:has(h2:contains(销售额按平台)) li span").eachText().stream()
                .mapToLong(text -> yuan(text.replace(" 元", ""))).sum();
        assertThat(byPlatform).isEqualTo(paid - back);
    }

    /** E32: of all, and of each town with enough households; never from fewer than five, nor so that fewer can be told. */
    void gains(LocalDate day) {
        Document page = page(day);
        Map<List<Object>, Stated> last = new LinkedHashMap<>();
        stated.stream().filter(s -> !Beijing.day(s.at()).isAfter(day))
                .forEach(s -> last.put(List.of(s.householdId(), s.year()), s));
        List<Stated> confirmed = last.values().stream()
                .filter(s -> s.confirmedAt() != null && !Beijing.day(s.confirmedAt()).isAfter(day)).toList();
        if (confirmed.isEmpty()) {
            assertThat(page.select("#gains")).isEmpty();
            return;
        }
        int latest = confirmed.stream().mapToInt(Stated::year).max().orElseThrow();
        List<Stated> year = confirmed.stream().filter(s -> s.year() == latest).toList();
        assertThat(page.select("#gains").text()).contains(said(latest, year), "问了 %d 户".formatted(year.size()), "基准年");
        Map<String, List<Stated>> towns = year.stream().collect(Collectors.groupingBy(Stated::town));
        towns.values().forEach(town -> {
            if (town.size() < FEWEST) {
                assertThat(page.select("#gains").text()).doesNotContain(said(latest, town));
            }
        });
        List<Element> cards = page.select("#gains .card");
        for (Element card : cards) {
            Document opened = pages.page(officer, card.select("a").attr("href"));
            long[] each = opened.select("tbody tr").stream().mapToLong(WorkshopRecount::fen).toArray();
            assertThat(card.text()).contains("问了 %d 户".formatted(each.length), said(each));
            assertThat(each.length).isGreaterThanOrEqualTo(FEWEST);
        }
        List<List<Stated>> few = towns.values().stream().sorted(Comparator.comparingInt(List::size)).toList();
        if (few.getFirst().size() < FEWEST) {
            assertThat(page.select("#gains").text()).contains("个镇街不公布");
            int shown = (int) cards.stream().filter(card -> card.select("a").attr("href").contains("town=")).count();
            assertThat(towns.size() - shown).as("one town alone could be told from the whole").isGreaterThan(1);
        }
    }

    /** E33 and E34: bases that hold, those of colleges of the place, and those that may call themselves the first. */
    void bases(LocalDate day, int all, int taizhou, int firsts) {
        Document page = page(day);
        assertThat(page.select("#bases .num").eachText().stream().limit(3)).containsExactly(Integer.toString(all),
                Integer.toString(taizhou), Integer.toString(firsts));
        assertThat(rows(page, "学生实践基地")).hasSize(all);
        assertThat(rows(page, "台州市内")).hasSize(taizhou);
        assertThat(rows(page, "可以称“首个”")).hasSize(firsts);
    }

    private Document page(LocalDate day) {
        return pages.page(officer, "/desk/workshops/figures?day=" + day);
    }

    private List<Element> rows(Document page, String label) {
        return pages.page(officer, figure(page, label).select("a").attr("href")).select("tbody tr");
    }

    private static Element figure(Document page, String label) {
        return page.select("ul.figs li").stream().filter(li -> li.select("a").text().equals(label)).findFirst().orElseThrow();
    }

    private static String number(Document page, String label) {
        return figure(page, label).select(".num").text();
    }

    /** What stands there in 万元 stands beneath it in full. */
    private static long money(Document page, String label) {
        Element figure = figure(page, label);
        return yuan(figure.text().contains("万元")
                ? figure.select("p.small").text().split(" 元", -1)[0]
                : figure.select(".num").text());
    }

    private static long fen(Element row) {
        return yuan(row.select("td").last().text());
    }

    private static long yuan(String text) {
        return new BigDecimal(text.replace(",", "")).movePointRight(2).longValueExact();
    }

    private static String said(int year, List<Stated> of) {
        return year + " 年：" + said(of.stream().mapToLong(Stated::gainFen).toArray());
    }

    private static String said(long... gains) {
        long[] sorted = gains.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        long median = sorted.length % 2 == 1 ? sorted[middle] : halved(sorted[middle - 1] + sorted[middle], 2);
        return "平均每户增收 %s 元，中位数 %s 元".formatted(Money.yuan(halved(Arrays.stream(sorted).sum(), sorted.length)),
                Money.yuan(median));
    }

    private static long halved(long sum, int by) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
