package org.touyan.foundation.shared.check;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreeTextTests {

    @Test
    void wordsAreKeptAsWritten() {
        assertThat(FreeText.check("叶子发黄,果子掉。\n第二行 =1+1 <b>", 1, 200)).isEqualTo(Check.fine("叶子发黄,果子掉。\n第二行 =1+1 <b>"));
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(FreeText.check("\uFEFF 叶\u200B子\u202E发黄\u2066\r\n好\u0007 ", 1, 200).normalised()).isEqualTo("叶子发黄\n好");
    }

    @Test
    void aFamilyOfEmojiStaysOneFamily() {
        assertThat(FreeText.check("好👨\u200D👩\u200D👧", 1, 20).normalised()).isEqualTo("好👨\u200D👩\u200D👧");
        assertThat(FreeText.check("好\u200D的", 1, 20).normalised()).isEqualTo("好的");
    }

    @Test
    void brokenTextIsRefusedAndNotKept() {
        assertThat(FreeText.check("叶子\0", 0, 20)).isEqualTo(Check.error("", "shared.check.text.broken"));
        assertThat(FreeText.check("叶子\uD800", 0, 20)).isEqualTo(Check.error("", "shared.check.text.broken"));
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(FreeText.check("𬭎𬭎𬭎", 3, 3).ok()).isTrue();
        assertThat(FreeText.check("一二三四五", 1, 3).arguments()).containsExactly(2, 3);
        assertThat(FreeText.check("一", 3, 9).messageKey()).isEqualTo("shared.check.text.short");
    }

    @Test
    void nothingIsFineWhereNothingIsAllowed() {
        assertThat(FreeText.check(" \u3000 ", 0, 9)).isEqualTo(Check.fine(""));
        assertThat(FreeText.check(" ", 1, 9).messageKey()).isEqualTo("shared.check.text.empty");
    }
}
