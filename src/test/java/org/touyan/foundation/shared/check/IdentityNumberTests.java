package org.touyan.foundation.shared.check;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theExampleOfTheStandardPasses() {
        assertThat(IdentityNumber.check("11010519491231002X", TODAY)).isEqualTo(Check.fine("11010519491231002X"));
    }

    @Test
    void aSmallXAndSpacesAreNormalised() {
        assertThat(IdentityNumber.check(" 110105 19491231 002x", TODAY)).isEqualTo(Check.fine("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"331099198001010012", "331099199301010035", "331099196601010041", "33109919820101005X"})
    void demonstrationNumbersCheckButBelongToNoCounty(String number) {
        Check check = IdentityNumber.check(number, TODAY);
        assertThat(check.ok()).isTrue();
        assertThat(check.messageKey()).isEqualTo("shared.check.identity.county");
    }

    @ParameterizedTest
    @ValueSource(strings = {"332627198001010019", "331021199501010013", "331083201801010019"})
    void yuhuanHadThreeCodesAndAllPass(String seventeenPlusOne) {
        String number = seventeenPlusOne.substring(0, 17);
        long passing = "0123456789X".chars()
                .mapToObj(c -> IdentityNumber.check(number + (char) c, TODAY))
                .filter(check -> check.level() == Check.Level.FINE)
                .count();
        assertThat(passing).isOne();
    }

    @ParameterizedTest
    @CsvSource({"110105491231002, old", "1101051949123100, length", "11010519491231002Y, letters", "11010519491231A02X, letters",
            "91010519491231002X, region", "11010519490231002X, birthday", "11010520261125002X, future", "11010519051123002X, age",
            "110105194912310021, digit", "'', empty"})
    void eachMistakeHasItsOwnSentence(String typed, String key) {
        Check check = IdentityNumber.check(typed, TODAY);
        assertThat(check.ok()).isFalse();
        assertThat(check.messageKey()).isEqualTo("shared.check.identity." + key);
    }

    @Test
    void birthdayAndSexAreReadFromIt() {
        assertThat(IdentityNumber.birthday("11010519491231002X")).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(IdentityNumber.male("11010519491231002X")).isFalse();
        assertThat(IdentityNumber.male("331099198001010012")).isTrue();
    }
}
