package org.touyan.foundation.notification.domain;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTests {

    private final Random random = new Random(7);

    @Test
    void waitsAMinuteThenTwiceAsLongEachTimeButNeverMuchMoreThanFourHours() {
        assertThat(BackOff.after(1, random)).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
        assertThat(BackOff.after(4, random)).isBetween(Duration.ofSeconds(384), Duration.ofSeconds(576));
        assertThat(BackOff.after(60, random)).isBetween(Duration.ofMinutes(192), Duration.ofMinutes(288));
    }

    @Test
    void messagesThatFailedTogetherDoNotComeBackTogether() {
        assertThat(random.ints(50).mapToObj(i -> BackOff.after(5, random)).distinct().count()).isGreaterThan(40);
    }
}
