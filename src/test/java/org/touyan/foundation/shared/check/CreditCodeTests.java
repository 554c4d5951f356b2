package org.touyan.foundation.shared.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L", "91440300708461136T", "91331083000000019L",
            "91331083000000027F", "923310830000000357", "93331083000000043Y", "813310830000000511", "8133108300000006XQ",
            "12331083000000086P", "52331083000000094E"})
    void goodCodesPassWithoutADoubt(String code) {
        assertThat(CreditCode.check(code)).isEqualTo(Check.fine(code));
    }

    @Test
    void aWrongCheckCharacterIsRefused() {
        assertThat(CreditCode.check("91310115MA1G4L1WXK").messageKey()).isEqualTo("shared.check.credit.digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 91350100m000100y43", "9135 0100 M000 100Y 43", "９１３５０１００Ｍ０００１００Ｙ４３", "91350100M000100Y43\u200B"})
    void spacesSmallLettersAndWideLettersAreNormalised(String typed) {
        assertThat(CreditCode.check(typed)).isEqualTo(Check.fine("91350100M000100Y43"));
    }

    @Test
    void lettersOutsideTheAlphabetAreRefused() {
        assertThat(CreditCode.check("91350100I000100Y43").messageKey()).isEqualTo("shared.check.credit.letters");
    }

    @Test
    void aShortCodeSaysHowManyCharactersItHas() {
        Check check = CreditCode.check("91350100M000100Y4");
        assertThat(check.messageKey()).isEqualTo("shared.check.credit.length");
        assertThat(check.arguments()).containsExactly(17, 18);
    }

    @Test
    void aCountyThatOurCityNeverHadIsAskedAbout() {
        Check check = CreditCode.check("91331099000000019T");
        assertThat(check.messageKey()).isEqualTo("shared.check.credit.region");
        assertThat(check.ok()).isTrue();
    }

    @Test
    void theCodeOfTheCountyBeforeItBecameACityHasNoDoubt() {
        assertThat(CreditCode.check("91331021000000019T").level()).isEqualTo(Check.Level.FINE);
    }

    @Test
    void anOldInnerCodeThatDoesNotCheckIsAskedAbout() {
        Check check = CreditCode.check("91331083000000018H");
        assertThat(check.messageKey()).isEqualTo("shared.check.credit.inner");
        assertThat(check.ok()).isTrue();
    }

    @Test
    void emptyAndBrokenTextIsRefused() {
        assertThat(CreditCode.check("  ").messageKey()).isEqualTo("shared.check.credit.empty");
        assertThat(CreditCode.check("\uD800").ok()).isFalse();
    }
}
