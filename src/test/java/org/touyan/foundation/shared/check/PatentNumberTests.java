package org.touyan.foundation.shared.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** ZC 0006-2003: twelve digits and their check character. */
class PatentNumberTests {

    @ParameterizedTest
    @CsvSource({"ZL202110123456.7,ZL202110123456.7", "zl 2021 1012 3456.7,ZL202110123456.7", "２００３１０１０２３４４.５,ZL200310102344.5",
            "ZL201930000001.x,ZL201930000001.X", "202220555555.2,ZL202220555555.2"})
    void whatFitsIsWrittenInOneWay(String typed, String written) {
        assertThat(PatentNumber.check(typed)).isEqualTo(Check.fine(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZL202110123456.8", "ZL201930000001.0"})
    void aWrongCheckCharacterIsFound(String typed) {
        assertThat(PatentNumber.check(typed).messageKey()).isEqualTo("shared.check.patent.digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZL2021101234.7", "US1234567", "ZL202140123456.7", "ZL189910123456.7", "专利"})
    void whatIsNoPatentNumberIsRefused(String typed) {
        assertThat(PatentNumber.check(typed).messageKey()).isEqualTo("shared.check.patent.shape");
    }
}
