package org.touyan.foundation.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SafeInputTests {

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "a=%", "a=%4", "a=%zz", "a=%ff", "a=%C0%80", "a=%ED%A0%80", "%F8%88%80%80%80=1"})
    void brokenAddressesAreRefused(String query) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> SafeInput.checkEncoded(query, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=%E7%8E%8B+%E9%98%BF%E5%A7%A8", "a=%F0%AC%AD%8E", "a=王", "a=%25"})
    void ordinaryAddressesPass(String query) {
        assertThatCode(() -> SafeInput.checkEncoded(query, true)).doesNotThrowAnyException();
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> SafeInput.checkText("a\uD83D"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> SafeInput.checkText("\uDE00a"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> SafeInput.checkText("a\u0000b"));
    }

    @Test
    void whatNobodyCanStoreIsMarked() {
        assertThat(SafeInput.mended("a\0b\uD83D\uDE00\uD83Dc\uDE00")).isEqualTo("a�b\uD83D\uDE00�c�");
    }

    @Test
    void rareCharactersAndEmojiPass() {
        String text = "䶮 𬭎 \uD83D\uDE00";
        assertThatCode(() -> SafeInput.checkText(text)).doesNotThrowAnyException();
        assertThat(SafeInput.mended(text)).isSameAs(text);
    }
}
