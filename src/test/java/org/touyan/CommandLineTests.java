package org.touyan;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandLineTests {

    @Test
    void nothingTypedAsksForHelp() {
        assertThat(CommandLine.parse().command()).isEqualTo("help");
        assertThat(CommandLine.parse("--help").command()).isEqualTo("help");
    }

    @Test
    void theDemoStaysOnThisMachine() {
        assertThat(CommandLine.parse("demo").properties()).containsEntry("server.address", "127.0.0.1")
                .containsEntry("touyan.data", "./data/demo");
        assertThat(CommandLine.parse("serve").properties()).isEmpty();
    }

    @Test
    void portDataAndAnySettingCanBeNamed() {
        var line = CommandLine.parse("serve", "--port", "9000", "--data", "/srv/touyan",
                "--spring.datasource.url=jdbc:postgresql://db/t");

        assertThat(line.properties()).containsEntry("server.port", "9000")
                .containsEntry("touyan.data", "/srv/touyan")
                .containsEntry("spring.datasource.url", "jdbc:postgresql://db/t");
    }

    @Test
    void aCommandGetsTheWordsThatAreItsOwn() {
        var line = CommandLine.parse("account", "add", "--data", "there", "--role", "CITY_STAFF");

        assertThat(line.rest()).containsExactly("add", "--role", "CITY_STAFF");
        assertThat(line.properties()).containsEntry("touyan.data", "there");
    }

    @Test
    void theReplayNeverMeetsAnotherDatabase() {
        assertThat(CommandLine.parse("replay", "--as-of", "2022-05-31").scratch()).isTrue();
        assertThat(CommandLine.parse("replay", "--port", "9000").properties()).containsEntry("server.address", "127.0.0.1");
        assertThat(CommandLine.parse("verify").scratch()).isFalse();
        assertThatThrownBy(() -> CommandLine.parse("replay", "--data", "/srv/touyan"))
                .isInstanceOf(CommandLine.Misunderstood.class);
        assertThatThrownBy(() -> CommandLine.parse("replay", "--spring.datasource.url=jdbc:postgresql://db/t"))
                .isInstanceOf(CommandLine.Misunderstood.class);
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThatThrownBy(() -> CommandLine.parse("serve", "--prot", "80")).isInstanceOf(CommandLine.Misunderstood.class)
                .hasMessageContaining("--prot");
        assertThatThrownBy(() -> CommandLine.parse("serve", "--port", "eighty")).isInstanceOf(CommandLine.Misunderstood.class);
        assertThatThrownBy(() -> CommandLine.parse("serve", "--port", "99999")).isInstanceOf(CommandLine.Misunderstood.class);
        assertThatThrownBy(() -> CommandLine.parse("serve", "--data")).isInstanceOf(CommandLine.Misunderstood.class);
    }
}
