package org.touyan.foundation.shared.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"13857600001", "138 5760 0001", "138-5760-0001", "+86 13857600001", "0086-138-5760-0001",
            "8613857600001", "１３８５７６００００１", "(138)5760.0001", "138\u30005760\u30000001"})
    void everyWayOfWritingAMobileNumberIsUnderstood(String typed) {
        assertThat(PhoneNumber.check(typed)).isEqualTo(Check.fine("13857600001"));
    }

    @ParameterizedTest
    @CsvSource({"1385760000, 1", "138576, 5"})
    void aShortNumberSaysHowManyDigitsAreMissing(String typed, int missing) {
        Check check = PhoneNumber.check(typed);
        assertThat(check.messageKey()).isEqualTo("shared.check.phone.missing");
        assertThat(check.arguments()).containsExactly(missing, 11);
    }

    @Test
    void aLongNumberSaysHowManyDigitsAreTooMany() {
        Check check = PhoneNumber.check("138576000012");
        assertThat(check.messageKey()).isEqualTo("shared.check.phone.extra");
        assertThat(check.arguments()).containsExactly(1, 11);
    }

    @ParameterizedTest
    @CsvSource({"12857600001, start", "23857600001, start", "1064812345678, device", "1385760000a, letters", "'', empty",
            "87212345, area", "0576872, landline", "4001234567, office"})
    void eachMistakeHasItsOwnSentence(String typed, String key) {
        Check check = PhoneNumber.check(typed);
        assertThat(check.ok()).isFalse();
        assertThat(check.messageKey()).isEqualTo("shared.check.phone." + key);
    }

    @Test
    void aLandlineWithItsAreaCodePasses() {
        assertThat(PhoneNumber.check("0576-87212345")).isEqualTo(Check.fine("057687212345"));
        assertThat(PhoneNumber.kind("057687212345")).isEqualTo(PhoneNumber.Kind.LANDLINE);
        assertThat(PhoneNumber.check("010-62345678").ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "12351", "400-123-4567", "0576-87212345", "13857600001"})
    void anOrganisationMayHaveAShortNumber(String typed) {
        assertThat(PhoneNumber.checkOfOrganisation(typed).ok()).isTrue();
    }

    @Test
    void aPersonIsNotReachedAtAHotline() {
        assertThat(PhoneNumber.check("12345").ok()).isFalse();
    }

    @Test
    void theInternationalFormDropsTheTrunkZero() {
        assertThat(PhoneNumber.international("13857600001")).isEqualTo("+8613857600001");
        assertThat(PhoneNumber.international("057687212345")).isEqualTo("+8657687212345");
        assertThat(PhoneNumber.international("12345")).isEqualTo("12345");
    }

    @Test
    void brokenTextIsNoNumber() {
        assertThat(PhoneNumber.check("138\0").ok()).isFalse();
        assertThat(PhoneNumber.check("138\uDC00").ok()).isFalse();
    }
}
