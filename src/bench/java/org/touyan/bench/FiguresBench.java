package org.touyan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.impact.domain.BenchedFigures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Readings;

/**
 * All figures over a generated federation: the year the demo tells, then one county × ten years, then thirty counties. The wall
 * (which reads what was read off) beside twenty reads by key; a live recount beside a bare {@code count(*)} of the same tables.
 */
@TouyanTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "touyan.figures.fresh=1h")
class FiguresBench {

    /** How many times the demo's year goes into one year of a county: about a thousand requests. */
    private static final int DENSITY = Integer.getInteger("touyan.bench.density", 5);
    private static final int YEARS = 10;
    private static final int COUNTIES = Integer.getInteger("touyan.bench.counties", 30);
    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final OrgPath ALL = new OrgPath("/33/");
    private static final int ROUNDS = 5;
    private static final int READS = 100;
    private static final Path PLANS = Path.of("docs/query-plans.md");

    @Autowired
    private Environment environment;
    @Autowired
    private BenchedFigures benched;
    @Autowired
    private Readings readings;
    @Autowired
    private Metrics metrics;
    @Autowired
    private TransactionTemplate transaction;

    private final Period period = Period.sinceLastYear(Instant.now());

    @Test
    void measures() throws Exception {
        try (Federation federation = new Federation(environment)) {
            federation.settle();
            measure("the demo's year", federation, COUNTY);
            for (int year = 0; year < YEARS; year++) {
                for (int i = year == 0 ? 1 : 0; i < DENSITY; i++) {
                    federation.copy(year, Federation.COUNTY);
                }
            }
            federation.settle();
            measure("one county x %d years".formatted(YEARS), federation, COUNTY);
            writePlans(federation.rows());
            if (COUNTIES == 1) {
                return;
            }
            for (int county = 1; county < COUNTIES; county++) {
                for (int i = 0; i < DENSITY; i++) {
                    federation.copy(i % 2, "3390%02d".formatted(county));
                }
            }
            federation.settle();
            measure("%d counties".formatted(COUNTIES), federation, ALL);
        }
    }

    private void measure(String what, Federation federation, OrgPath path) throws Exception {
        long rows = acting(benched::bareCount);
        double[] recounts = new double[ROUNDS];
        double[] bares = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            recounts[i] = seconds(() -> benched.recount(path, period));
            bares[i] = seconds(benched::bareCount);
        }
        double recount = median(recounts);
        double bare = median(bares);
        System.out.printf("bench figures, %s: %,d rows in all modules, %,d under %d figures; counted anew in %.3f s = %,.0f rows/s;"
                + " bare count(*) %.3f s = %,.0f rows/s; ratio %.3f%n", what, federation.rows(), rows, metrics.all().size(), recount,
                rows / recount, bare, rows / bare, bare / recount);

        acting(() -> {
            readings.readOff(metrics.all(), path, period);
            return rows;
        });
        List<String> keys = acting(benched::twentyKeys);
        double[] ratios = new double[ROUNDS];
        double[] walls = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double wall = seconds(() -> repeat(() -> readings.of(metrics.all(), path, period).size()));
            double reads = seconds(() -> repeat(() -> benched.twentyReads(keys)));
            walls[i] = wall / READS;
            ratios[i] = wall / reads;
        }
        System.out.printf("bench figures, %s: the wall's %d figures are read in %.2f ms, %.2f of twenty reads by key%n", what,
                metrics.all().size(), median(walls) * 1e3, median(ratios));
    }

    private void writePlans(long rows) throws IOException {
        if (!Boolean.getBoolean("touyan.bench.write")) {
            return;
        }
        StringBuilder page = new StringBuilder("""
                # How the figures are counted

                The plans by which PostgreSQL counts each figure anew, over one generated county with ten years (about %,d rows in all
                modules), for a period from 1 January of last year to today. Written by `./touyan bench figures --write`; the dearest first.
                The pages that everybody opens do not count: they read `impact.reading` by its primary key.
                """.formatted(rows));
        List<Counted> counted = metrics.all().stream()
                .map(metric -> new Counted(metric, acting(() -> median(new double[] {cost(metric), cost(metric), cost(metric)}))))
                .sorted(Comparator.comparingDouble(Counted::cost).reversed())
                .toList();
        double all = counted.stream().mapToDouble(Counted::cost).sum();
        counted.forEach(one -> page.append("\n## %s %s · %s · %.1f %% of the time\n\n```\n%s\n```\n".formatted(one.metric().code(),
                one.metric().id(), one.metric().name().in(true), 100 * one.cost() / all,
                acting(() -> benched.plan(one.metric(), COUNTY, period)))));
        Files.writeString(PLANS, page);
    }

    private record Counted(Metric metric, double cost) {}

    private double cost(Metric metric) {
        return benched.cost(metric, COUNTY, period);
    }

    private static int repeat(Supplier<Integer> read) {
        int seen = 0;
        for (int i = 0; i < READS; i++) {
            seen += read.get();
        }
        return seen;
    }

    private double seconds(Supplier<?> work) {
        long began = System.nanoTime();
        acting(work::get);
        return (System.nanoTime() - began) / 1e9;
    }

    private <T> T acting(Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> work.get()));
    }

    private static double median(double[] measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
