package org.touyan.service.matching.text;

import static org.touyan.service.matching.text.MatchingBench.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.touyan.service.matching.text.ProfileIndex.Profile;

/**
 * The weights, found by trying: one after the other is made larger and smaller for as long as macro nDCG@10 grows, from all alike. What grows is
 * the mean of two: the requests as they were written, and with one character in seven misheard, since without the second nothing would speak for
 * the sound. Five times without a fifth of the requests, which is then scored with weights that have not seen it; requests of one label, or titles
 * of one occupation, stay together. The sum of all weights stays: clearness, closed cases and who mends are counted on it.
 */
final class Fitted {

    private static final Path FILE = Path.of("src/main/resources/matching/weights.properties");
    private static final List<String> NAMES = List.of("words", "sound", "vocabulary", "sentences", "titles", "says", "profile-words", "profile");
    private static final float SUM = 73;
    /** Other characters than those of the table of noise, in which nothing is fitted. */
    private static final double MISHEARD = 0.15;
    private static final int FOLDS = 5;
    private static final int ROUNDS = 6;
    private static final float[] STEPS = {0.3f, 0.6f, 0.85f, 1.2f, 1.7f, 3.3f};
    private static final double WORTH_IT = 0.02;

    private final World world;
    private final List<Signals.Of> written;
    private final List<Signals.Of> heard;
    private final List<String> codes;
    private final Map<String, Integer> counted;

    Fitted(World world) {
        this.world = world;
        var signals = new Signals(world);
        var noise = new Noise(world.profiles().stream().map(Profile::text).toList());
        this.written = world.asked().stream().map(a -> signals.of(a.text())).toList();
        this.heard = world.asked().stream().map(a -> signals.of(noise.typed(a.text(), MISHEARD))).toList();
        this.codes = world.profiles().stream().map(World::code).toList();
        this.counted = World.counted(world.profiles());
    }

    /** @param write the weights fitted to everything, as a new version */
    void print(boolean write) throws IOException {
        List<Integer> everything = IntStream.range(0, written.size()).boxed().toList();
        say("%n## Weights, what is tuned never scored on (%d folds)%n", FOLDS);
        Judged crossed = new Judged();
        Judged misheard = new Judged();
        Map<String, float[]> found = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            float[] fitted = fit(everything.stream().filter(i -> fold(i) != held).toList());
            found.put("without fold " + (fold + 1), fitted);
            List<Integer> rest = everything.stream().filter(i -> fold(i) == held).toList();
            rest.forEach(i -> judge(crossed, i, written, fitted));
            rest.forEach(i -> judge(misheard, i, heard, fitted));
        }
        float[] fitted = fit(everything);
        found.put("of everything", fitted);
        found.put("shipped", shipped());
        Measured.line("Touyan, cross-validated", crossed);
        Measured.line("the same, misheard", misheard);
        for (String weights : List.of("of everything", "shipped")) {
            Measured.line("Touyan, weights " + weights, judged(everything, written, found.get(weights)));
            Measured.line("the same, misheard", judged(everything, heard, found.get(weights)));
        }
        say("%n| weights | %s |", String.join(" | ", NAMES));
        found.forEach((name, weights) -> say("| %s | %s |", name, shown(weights)));
        if (write) {
            write(fitted);
        }
    }

    /** Labels stay whole. */
    private int fold(int i) {
        Asked a = world.asked().get(i);
        String together = a.set() + (a.set().equals("ours") ? a.id() : a.label());
        return new Random(together.hashCode() * 31L + 5).nextInt(FOLDS);
    }

    private float[] fit(List<Integer> on) {
        float[] best = new float[Signals.ALL];
        Arrays.fill(best, SUM / best.length);
        double most = reached(on, best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = most;
            for (int k = 0; k < best.length; k++) {
                float from = best[k];
                for (float step : STEPS) {
                    float[] tried = best.clone();
                    tried[k] = from * step;
                    tried = scaled(tried);
                    double reached = reached(on, tried);
                    if (reached > most) {
                        most = reached;
                        best = tried;
                    }
                }
            }
            if (most - before < WORTH_IT) {
                break;
            }
        }
        return best;
    }

    private double reached(List<Integer> on, float[] weights) {
        return (Measured.macro(judged(on, written, weights)) + Measured.macro(judged(on, heard, weights))) / 2;
    }

    private Judged judged(List<Integer> on, List<Signals.Of> of, float[] weights) {
        var judged = new Judged();
        on.forEach(i -> judge(judged, i, of, weights));
        return judged;
    }

    private void judge(Judged judged, int i, List<Signals.Of> of, float[] weights) {
        judged.add(world.asked().get(i), Baselines.codes(Signals.best(of.get(i), weights), codes), counted);
    }

    private static float[] shipped() {
        Weights w = Weights.shipped();
        return new float[]{w.words(), w.sound(), w.vocabulary(), w.sentences(), w.titles(), w.says(), w.profileWords(), w.profile()};
    }

    private static float[] scaled(float[] weights) {
        float measure = SUM / sum(weights);
        float[] scaled = weights.clone();
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] *= measure;
        }
        return scaled;
    }

    private static float sum(float[] weights) {
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private static String shown(float[] weights) {
        return String.join(" | ", IntStream.range(0, weights.length).mapToObj(k -> "%.1f".formatted(weights[k])).toList());
    }

    private static void write(float[] weights) throws IOException {
        Matcher last = Pattern.compile("Version (\\d+)").matcher(Files.readString(FILE));
        int version = last.find() ? Integer.parseInt(last.group(1)) + 1 : 1;
        var file = new StringBuilder("# How much each way of being like counts: see Weights. Version %d, %s, made by ./touyan bench matching --fit.%n"
                .formatted(version, LocalDate.now(ZoneOffset.UTC)));
        file.append("enough = %s%nalike = %s%n".formatted(Weights.shipped().enough(), Weights.shipped().alike()));
        for (int k = 0; k < weights.length; k++) {
            file.append("%s = %s%n".formatted(NAMES.get(k), String.format(Locale.ROOT, "%.2f", weights[k])));
        }
        Files.writeString(FILE, file);
        say("%nwritten: %s, version %d", FILE, version);
    }
}
