package org.touyan.service.matching.text;

import static org.touyan.service.matching.text.MatchingBench.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The weights, found by trying: one after the other is made larger and smaller for as long as macro nDCG@10 grows, from all alike. Five times
 * without a fifth of the requests, which is then scored with weights that have not seen it; requests of one label, or titles of one occupation,
 * stay together. The weight of the vocabulary stays, since only ratios matter.
 */
final class Fitted {

    private static final Path FILE = Path.of("src/main/resources/matching/weights.properties");
    private static final List<String> NAMES = List.of("words", "sound", "vocabulary", "sentences", "titles", "says", "profile-words", "profile");
    private static final int VOCABULARY = 2;
    private static final int FOLDS = 5;
    private static final int ROUNDS = 6;
    private static final float[] STEPS = {0.3f, 0.6f, 0.85f, 1.2f, 1.7f, 3.3f};
    private static final double WORTH_IT = 0.02;

    private final World world;
    private final List<Signals.Of> of;
    private final List<String> codes;
    private final Map<String, Integer> counted;

    Fitted(World world) {
        this.world = world;
        var signals = new Signals(world);
        this.of = world.asked().stream().map(a -> signals.of(a.text())).toList();
        this.codes = world.profiles().stream().map(World::code).toList();
        this.counted = World.counted(world.profiles());
    }

    /** @param write the weights fitted to everything, as a new version */
    void print(boolean write) throws IOException {
        float[] shipped = shipped();
        List<Integer> everything = IntStream.range(0, of.size()).boxed().toList();
        say("%n## Weights, what is tuned never scored on (%d folds)%n", FOLDS);
        Judged crossed = new Judged();
        List<float[]> found = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            float[] fitted = fit(everything.stream().filter(i -> fold(i) != held).toList());
            found.add(fitted);
            everything.stream().filter(i -> fold(i) == held).forEach(i -> judge(crossed, i, fitted));
        }
        Measured.line("Touyan, cross-validated", crossed);
        Measured.line("Touyan, shipped weights", judged(everything, shipped));
        say("%n| weights | %s |", String.join(" | ", NAMES));
        say("| shipped | %s |", shown(shipped));
        for (int fold = 0; fold < FOLDS; fold++) {
            say("| without fold %d | %s |", fold + 1, shown(scaled(found.get(fold))));
        }
        if (write) {
            float[] fitted = scaled(fit(everything));
            say("| of everything | %s |", shown(fitted));
            Measured.line("Touyan, fitted to everything", judged(everything, fitted));
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
        Arrays.fill(best, 10);
        double most = Measured.macro(judged(on, best));
        for (int round = 0; round < ROUNDS; round++) {
            double before = most;
            for (int k = 0; k < best.length; k++) {
                if (k == VOCABULARY) {
                    continue;
                }
                float from = best[k];
                for (float step : STEPS) {
                    float[] tried = best.clone();
                    tried[k] = from * step;
                    double reached = Measured.macro(judged(on, tried));
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

    private Judged judged(List<Integer> on, float[] weights) {
        var judged = new Judged();
        on.forEach(i -> judge(judged, i, weights));
        return judged;
    }

    private void judge(Judged judged, int i, float[] weights) {
        judged.add(world.asked().get(i), Baselines.codes(Signals.best(of.get(i), weights), codes), counted);
    }

    private static float[] shipped() {
        Weights w = Weights.shipped();
        return new float[]{w.words(), w.sound(), w.vocabulary(), w.sentences(), w.titles(), w.says(), w.profileWords(), w.profile()};
    }

    /** As large as the shipped ones together: clearness and closed cases count on it. */
    private static float[] scaled(float[] weights) {
        float measure = sum(shipped()) / sum(weights);
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
