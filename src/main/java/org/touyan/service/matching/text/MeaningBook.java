package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the texts of the {@link TradeBook} mean, computed once and shipped ({@code meanings.bin}), so that no node spends its first minutes on
 * it and all nodes agree. Half a byte for each number, which changes no figure of the measurement. The file begins with a seal over the
 * model's name and the texts in their order: with other texts it is another file. Made by {@code ./touyan bench matching --write}.
 */
final class MeaningBook {

    private static final String FILE = "/matching/meanings.bin";
    private static final int SEAL = 32;
    private static final int ROOM = Meaning.SIZE / 2;
    /** Fifteen steps, the outermost at this many standard deviations. */
    private static final double OUTERMOST = 2.8;
    private static final int STEPS = 7;

    private MeaningBook() {}

    /** Every text whose meaning is needed, once, in an order that depends on nothing else. */
    static Set<String> texts(List<Trade> trades) {
        Set<String> texts = new LinkedHashSet<>();
        trades.forEach(t -> Stream.of(List.of(t.vocabulary()), t.sentences(), t.titles(), t.says()).forEach(texts::addAll));
        return texts;
    }

    /**
     * The shipped meanings of these texts.
     *
     * @throws IllegalStateException when the file was made for other texts
     */
    static Map<String, Meaning> shipped(Set<String> texts) {
        try (InputStream in = Objects.requireNonNull(MeaningBook.class.getResourceAsStream(FILE), FILE)) {
            byte[] file = in.readAllBytes();
            if (!Arrays.equals(seal(texts), Arrays.copyOf(file, SEAL))) {
                throw new IllegalStateException(
                        "meanings.bin was made for other texts than " + HexFormat.of().formatHex(seal(texts))
                                + "; make it again: ./touyan bench matching --write");
            }
            Map<String, Meaning> meanings = HashMap.newHashMap(texts.size());
            int at = SEAL;
            for (String text : texts) {
                meanings.put(text, unpacked(file, at));
                at += ROOM;
            }
            return meanings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void write(Path to, Set<String> texts, Function<String, Meaning> meaning) {
        byte[] file = Arrays.copyOf(seal(texts), SEAL + texts.size() * ROOM);
        int at = SEAL;
        for (String text : texts) {
            pack(meaning.apply(text), file, at);
            at += ROOM;
        }
        try {
            Files.write(to, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void pack(Meaning meaning, byte[] file, int at) {
        double squares = 0;
        for (int i = 0; i < Meaning.SIZE; i++) {
            squares += meaning.number(i) * meaning.number(i);
        }
        double step = Math.sqrt(squares / Meaning.SIZE) * OUTERMOST / STEPS;
        for (int i = 0; i < ROOM; i++) {
            file[at + i] = (byte) (halfByte(meaning.number(2 * i), step) << 4 | halfByte(meaning.number(2 * i + 1), step));
        }
    }

    private static int halfByte(byte number, double step) {
        return (int) Math.max(-STEPS, Math.min(STEPS, Math.round(number / step))) + STEPS;
    }

    private static Meaning unpacked(byte[] file, int at) {
        byte[] numbers = new byte[Meaning.SIZE];
        for (int i = 0; i < ROOM; i++) {
            numbers[2 * i] = (byte) ((file[at + i] >> 4 & 15) - STEPS);
            numbers[2 * i + 1] = (byte) ((file[at + i] & 15) - STEPS);
        }
        return Meaning.of(numbers);
    }

    private static byte[] seal(Set<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SentenceModel.NAME.getBytes(StandardCharsets.UTF_8));
            texts.forEach(t -> digest.update((t + "\n").getBytes(StandardCharsets.UTF_8)));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
