package org.touyan.foundation.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SayTests {

    private final Texts texts = new Texts(new MockEnvironment());

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(texts.say(Display.ENGLISH, "web.print.hint")).isEqualTo("Use the browser's print command, A4 paper");
    }

    @Test
    void numbersAreNotGrouped() {
        assertThat(texts.say(Display.CHINESE, "web.pager.total", 12345)).isEqualTo("共 12345 条");
    }

    @Test
    void aPluralFindsItsForm() {
        assertThat(texts.say(Display.ENGLISH, "web.errors.title", 1)).isEqualTo("1 thing to check");
        assertThat(texts.say(Display.ENGLISH, "web.errors.title", 3)).isEqualTo("3 things to check");
    }

    @Test
    void aMissingTextIsNeverSilent() {
        assertThatIllegalStateException().isThrownBy(() -> texts.say(Display.CHINESE, "web.no.such.text"))
                .withMessageContaining("web.no.such.text");
    }

    @Test
    void aLiveSystemShowsTheKeyInstead() {
        var live = new MockEnvironment();
        live.setActiveProfiles("serve");
        assertThat(new Texts(live).say(Display.CHINESE, "web.no.such.text")).isEqualTo("web.no.such.text");
    }

    @Test
    void aSentenceTravelsInACookie() {
        Said said = Said.of("web.pager.total", List.of(3, "王'阿姨"));
        assertThat(Said.decoded(said.encoded())).contains(said);
        assertThat(said.fill()).containsExactly(3, "王'阿姨");
    }

    @Test
    void aForgedCookieSaysNothing() {
        assertThat(Said.decoded("<script>")).isEmpty();
    }
}
