package org.touyan.foundation.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HereTests {

    @Test
    void oneParameterChangesAndTheOthersStay() {
        assertThat(new Here("/desk/people", "q=%E7%8E%8B&page=2&town=qg").with("page", "3"))
                .isEqualTo("/desk/people?q=%E7%8E%8B&town=qg&page=3");
    }

    @Test
    void aParameterWhoseNameBeginsAlikeStays() {
        assertThat(new Here("/", "pages=1&page=2").without("page")).isEqualTo("pages=1");
    }

    @Test
    void anAddressWithoutQueryHasNoQuestionMark() {
        assertThat(new Here("/about", "").address()).isEqualTo("/about");
    }
}
