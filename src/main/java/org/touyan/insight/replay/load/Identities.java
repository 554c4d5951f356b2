package org.touyan.insight.replay.load;

import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;

/**
 * Identity numbers and a phone of nobody, sealed as real ones are. The numbers belong to a county that does not exist (331099), the
 * phone to a range that is given to nobody.
 */
@Component
@Profile("replay")
class Identities {

    /** As the fingerprints of assessments are made, so that equal numbers are found equal. */
    private static final String KIND = "assessment-identity";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final String PHONE = "13900000000";

    private final Vault vault;

    Identities(Vault vault) {
        this.vault = vault;
    }

    /** Hexadecimal, with commas between them. */
    String sealed(int many) {
        return numbers(many).map(number -> HexFormat.of().formatHex(vault.seal(number).bytes())).collect(Collectors.joining(","));
    }

    /** The keyed prints of the same numbers. */
    String prints(int many) {
        return numbers(many).map(number -> HexFormat.of().formatHex(vault.fingerprint(KIND, number)))
                .collect(Collectors.joining(","));
    }

    String phone() {
        return HexFormat.of().formatHex(vault.seal(PHONE).bytes());
    }

    private static Stream<String> numbers(int many) {
        return IntStream.range(0, many).mapToObj(Identities::number);
    }

    /** GB 11643-1999: region, birthday, sequence, check digit. */
    private static String number(int n) {
        String first = String.format(Locale.ROOT, "331099%d%02d%02d%03d", 1965 + n % 35, 1 + n / 35 % 12, 1 + n / 420 % 28,
                n % 1000);
        int sum = IntStream.range(0, first.length()).map(i -> Character.digit(first.charAt(i), 10) * WEIGHTS[i]).sum();
        return first + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
