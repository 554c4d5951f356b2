package org.touyan.foundation.storage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeNameTests {

    @ParameterizedTest
    @CsvSource({"黄叶.png, 黄叶.jpg", "../../etc/passwd, passwd.jpg", "'a\r\nSet-Cookie: x', aSet-Cookiex.jpg",
            "'\u202Egpj.exe', gpj.jpg", "C:\\temp\\tree.JPG, tree.jpg", "'', photo.jpg", "..., photo.jpg"})
    void aNameIsOnlyEverAName(String typed, String shown) {
        assertThat(SafeName.of(typed)).isEqualTo(shown);
    }
}
