package org.touyan.foundation.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x", "", "desk",
            "/\tx"})
    void nothingLeadsToAnotherHost(String path) {
        assertThat(LocalPath.safe(path)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Redirect.to(path));
    }

    @Test
    void aStrangeAddressFallsBack() {
        assertThat(LocalPath.or("//evil.example", "/desk")).isEqualTo("/desk");
        assertThat(LocalPath.or(null, "/desk")).isEqualTo("/desk");
        assertThat(LocalPath.or("/desk?a=1#x", "/")).isEqualTo("/desk?a=1#x");
    }
}
