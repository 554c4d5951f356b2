package org.touyan.foundation.shared.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"林守田", "王阿姨", "某果农", "老李", "欧阳修远", "阿依古丽·买买提", "张䶮", "陈𬭎", "李〇", "Anna O'Neill", "Jean-Luc"})
    void namesOfEveryKindPassUnchanged(String name) {
        assertThat(PersonName.check(name)).isEqualTo(Check.fine(name));
    }

    @ParameterizedTest
    @CsvSource({"' 林 守 田 ', 林守田", "阿依古丽•买买提, 阿依古丽·买买提", "阿依古丽．买买提, 阿依古丽·买买提", "林\u200B守田, 林守田",
            "'Anna   Li', Anna Li", "Ａｎｎａ, Anna"})
    void spacesAndDotsBecomeTheOnesOfTheIdentityCard(String typed, String name) {
        assertThat(PersonName.check(typed)).isEqualTo(Check.fine(name));
    }

    @ParameterizedTest
    @CsvSource({"林守田😀, emoji", "❤林守田, emoji", "=cmd(), sign", "+林, sign", "@林, sign", "-林田, sign", "<b>林</b>, sign",
            "林3, digit", "王, short", "'', empty", "\uE000林, private"})
    void eachMistakeHasItsOwnSentence(String typed, String key) {
        Check check = PersonName.check(typed);
        assertThat(check.ok()).isFalse();
        assertThat(check.messageKey()).isEqualTo("shared.check.name." + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林\0田", "林\u0007田", "林\n田", "林\uD842", "\uDFB7田"})
    void invisibleAndBrokenCharactersAreRefusedAndNotKept(String typed) {
        assertThat(PersonName.check(typed)).isEqualTo(Check.error("", "shared.check.name.control"));
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(PersonName.check("𬭎".repeat(30)).ok()).isTrue();
        Check check = PersonName.check("𬭎".repeat(32));
        assertThat(check.messageKey()).isEqualTo("shared.check.name.long");
        assertThat(check.arguments()).containsExactly(2, 30);
    }
}
