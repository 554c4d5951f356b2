package org.touyan.foundation.shared.check;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"玉工〔2024〕12号", "玉工[2024]12号", "玉工（2024）第12号", "玉工【2024】 12 号", "玉工〔２０２４〕１２号", "玉工(2024)012"})
    void everyBracketBecomesTheHexagonalOne(String typed) {
        assertThat(DocumentNumber.check(typed, TODAY)).isEqualTo(Check.fine("玉工〔2024〕12号"));
    }

    @Test
    void anUnusualNumberIsKeptAndAskedAbout() {
        Check check = DocumentNumber.check("国务院令第685号", TODAY);
        assertThat(check.ok()).isTrue();
        assertThat(check.messageKey()).isEqualTo("shared.check.document.unusual");
        assertThat(check.normalised()).isEqualTo("国务院令第685号");
    }

    @Test
    void aYearThatHasNotComeIsRefused() {
        assertThat(DocumentNumber.check("玉工〔2027〕1号", TODAY).messageKey()).isEqualTo("shared.check.document.future");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(DocumentNumber.check(" ", TODAY).ok()).isFalse();
        assertThat(DocumentNumber.check("工".repeat(41), TODAY).ok()).isFalse();
    }
}
