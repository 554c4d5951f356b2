package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * How much each way of being like counts, from the file {@code weights.properties}, which says when and from what it was made and by which
 * command it is made again. Words count as a share of what the best entry has of them; meanings by the cosine.
 *
 * @param enough     BM25 that a clear sentence finds; who finds less in it has not found everything
 * @param words      characters and pairs of everything known of a trade
 * @param sound      the same by its sound
 * @param vocabulary the meaning of its names and terms
 * @param sentences  the meaning of the nearest sentences of the classification
 * @param titles     the meaning of the nearest names
 * @param says       the nearest utterances of the phrasebook, beyond {@code alike}
 * @param alike      a cosine below which two utterances have nothing to do with each other
 * @param profileWords characters and pairs of somebody's own profile
 * @param profile    the meaning of it
 */
record Weights(float enough, float words, float sound, float vocabulary, float sentences, float titles, float says, float alike,
        float profileWords,
        float profile) {

    static Weights shipped() {
        var file = new Properties();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("/matching/weights.properties"))) {
            file.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Weights(number(file, "enough"), number(file, "words"), number(file, "sound"), number(file, "vocabulary"),
                number(file, "sentences"),
                number(file, "titles"), number(file, "says"), number(file, "alike"), number(file, "profile-words"),
                number(file, "profile"));
    }

    private static float number(Properties file, String key) {
        return Float.parseFloat(Objects.requireNonNull(file.getProperty(key), key));
    }
}
