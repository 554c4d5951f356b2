package org.touyan.service.matching.text;

import static org.touyan.service.matching.text.MatchingBench.say;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.service.matching.text.ProfileIndex.Profile;

/**
 * How long one question takes on one core, embedding included, among few and many people. What it costs this thread is told beside the time
 * that went by, in which other processes of the machine had their part.
 */
final class Speed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 2000;
    private static final int ASKED = 1000;
    private static final int ROUNDS = 9;
    private static final int ROUND = 100;
    /** Of its length, in each number; leaves a cosine of about .85 to the original. */
    private static final float DISTURBED = 0.027f;
    private static final int[] MANY = {10_000, 100_000, 1_000_000};
    private static final double MILLION = 1e6;

    private final World world;
    private final SentenceModel model;
    private final List<String> texts;

    Speed(World world, SentenceModel model) {
        this.world = world;
        this.model = model;
        List<String> texts = new ArrayList<>(world.asked().stream().map(Asked::text).toList());
        Collections.shuffle(texts, new Random(3));
        this.texts = texts.subList(0, Math.min(ASKED, texts.size()));
    }

    /** @param scale with copies of the people, up to a million */
    void print(boolean scale) {
        say("%n## Speed of one question, embedding included, one thread (%d requests)%n", texts.size());
        say("| | CPU p50 / p99 | elapsed p50 / p99 | questions/s of CPU | of bare embedding | profiles indexed/s | heap |");
        Engine engine = engine();
        measure("what is asked for", text -> engine.understand(text, Cases.NONE), 0);
        of(world.profiles());
        if (scale) {
            for (int many : MANY) {
                of(copies(many));
            }
        }
    }

    /** As the product hears: occupations, crafts and places; the whole sentence and, where there are several, its parts. */
    private Engine engine() {
        List<Trade> places = TradeBook.places();
        List<Trade> own = Stream.concat(TradeBook.crafts().stream(), places.stream()).toList();
        return new Engine(world.trades(), new TradeIndex(own, Weights.shipped(), world::meaning), places.size(), model,
                TradeBook.crafts().stream().collect(Collectors.toMap(Trade::code, t -> List.of())));
    }

    private void of(List<Profile> people) {
        long before = cpu();
        var index = new ProfileIndex(world.trades(), Weights.shipped(), people);
        double indexed = people.size() / ((cpu() - before) / 1e9);
        measure("%,d profiles".formatted(people.size()), text -> index.best(text, model.of(text), Cases.NONE, Judged.LIST), indexed);
    }

    private void measure(String name, Consumer<String> ask, double indexed) {
        for (int i = 0; i < WARM; i++) {
            ask.accept(texts.get(i % texts.size()));
        }
        double[] own = new double[texts.size()];
        double[] elapsed = new double[texts.size()];
        for (int i = 0; i < own.length; i++) {
            long start = System.nanoTime();
            long spent = cpu();
            ask.accept(texts.get(i));
            own[i] = (cpu() - spent) / MILLION;
            elapsed[i] = (System.nanoTime() - start) / MILLION;
        }
        double ratio = ofBare(ask);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        say("| %s | %s | %s | %.0f | %.2f | %,.0f | %,d MB |", name, percentiles(own), percentiles(elapsed),
                1000 * own.length / Arrays.stream(own).sum(), ratio, indexed, heap);
    }

    /** CPU of merely embedding to CPU of answering the same texts, in turns; the median. */
    private double ofBare(Consumer<String> ask) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<String> some = texts.subList(round * ROUND % texts.size(), Math.min(texts.size(), round * ROUND % texts.size() + ROUND));
            long start = cpu();
            some.forEach(model::of);
            long between = cpu();
            some.forEach(ask);
            ratios[round] = (double) (between - start) / (cpu() - between);
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static String percentiles(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return "%.1f / %.1f ms".formatted(sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }

    /** Copies of the people, each with a meaning of its own near the original's, and with its sentences in another order. */
    private List<Profile> copies(int many) {
        var chance = new Random(11);
        List<Profile> copies = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            Profile one = world.profiles().get(i % world.profiles().size());
            List<String> sentences = new ArrayList<>(List.of(one.text().split("(?<=[。；])")));
            Collections.shuffle(sentences, chance);
            String text = String.join("", sentences.size() > 2 ? sentences.subList(1, sentences.size()) : sentences);
            copies.add(new Profile(one.id() + "-" + i, text, disturbed(one.means(), chance), one.trades()));
        }
        return copies;
    }

    private static Meaning disturbed(Meaning meaning, Random chance) {
        float[] vector = new float[Meaning.SIZE];
        double squares = 0;
        for (int k = 0; k < vector.length; k++) {
            vector[k] = meaning.number(k);
            squares += vector[k] * vector[k];
        }
        float disturbed = DISTURBED * (float) Math.sqrt(squares);
        for (int k = 0; k < vector.length; k++) {
            vector[k] += disturbed * (float) chance.nextGaussian();
        }
        return Meaning.of(vector);
    }
}
