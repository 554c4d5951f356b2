package org.touyan.people.roster.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({"林守田,linshoutian,lst", "单雄心,shanxiongxin,sxx", "曾国强,zengguoqiang,zgq", "解小满,xiexiaoman,xxm",
            "尉迟恭谨,yuchigongjin,ycgj", "吕绿波,lvlvbo,llb", "吕绿波,lulubo,llb", "任单曾,rendanzeng,rdz", "令狐小满,linghuxiaoman,lhxm",
            "欧阳一,ouyangyi,oyy",
            "阿依古丽·买买提,ayigulimaimaiti,aygl"})
    void aNameIsFoundByItsPinyinAndItsInitials(String name, String whole, String initials) {
        assertThat(Spelling.of(name)).contains(' ' + whole).contains(' ' + initials);
    }

    @Test
    void theGivenNameAloneFindsItToo() {
        assertThat(Spelling.of("林守田")).isEqualTo(" linshoutian shoutian lst");
    }

    @Test
    void whatIsTypedMayHaveSpacesAndCapitalsAndIsNoSpellingWithAnythingElse() {
        assertThat(Spelling.typed("Lin Shou'tian")).isEqualTo("linshoutian");
        assertThat(Spelling.typed("林")).isNull();
        assertThat(Spelling.typed("R00012")).isNull();
        assertThat(Spelling.typed("l%")).isNull();
    }
}
