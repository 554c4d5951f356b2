package org.touyan.foundation.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VaultTests {

    private static final String PHONE = "13905761234";

    @TempDir
    Path folder;

    @Test
    void whatWasSealedOpensAgainToTheLastRareCharacter() throws Exception {
        var vault = vault();
        assertThat(vault.open(vault.seal("王𬭎䶮 " + PHONE))).isEqualTo("王𬭎䶮 " + PHONE);
        assertThat(vault.open(vault.seal(""))).isEmpty();
    }

    @Test
    void everyFlippedByteIsRefused() throws Exception {
        var vault = vault();
        byte[] bytes = vault.seal(PHONE).bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 1;
            assertThatThrownBy(() -> vault.open(new Sealed(flipped))).as("byte %d", i)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> vault.open(new Sealed(Arrays.copyOf(bytes, 9))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(new Sealed(new byte[0]))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSamePhoneNeverLooksTheSameTwiceAndNeverShowsItself() throws Exception {
        var vault = vault();
        Set<Sealed> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            var sealed = vault.seal(PHONE);
            assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(PHONE);
            seen.add(sealed);
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void aNewKeyOnTopSealsAndTheOldOneStillOpens() throws Exception {
        Path file = keyFile();
        var before = new Vault(Keys.read(file));
        Sealed old = before.seal(PHONE);
        var fresh = Files.readAllLines(file);
        Keys.create(folder.resolve("second.keys"));
        String second = Files.readAllLines(folder.resolve("second.keys")).stream().filter(l -> l.startsWith("seal "))
                .findFirst().orElseThrow().replace("seal k1", "seal k2");
        fresh.addFirst(second);
        var after = new Vault(Keys.parse(fresh, "rotated"));

        assertThat(after.open(old)).isEqualTo(PHONE);
        assertThat(after.open(after.seal(PHONE))).isEqualTo(PHONE);
        assertThat(after.fingerprint("phone", PHONE)).isEqualTo(before.fingerprint("phone", PHONE));
        Sealed recent = after.seal(PHONE);
        assertThatThrownBy(() -> before.open(recent)).hasMessageContaining("k2");
    }

    @Test
    void fingerprintsDifferByKindAndByKey() throws Exception {
        var vault = vault();
        assertThat(vault.fingerprint("phone", PHONE)).hasSize(32).isEqualTo(vault.fingerprint("phone", PHONE))
                .isNotEqualTo(vault.fingerprint("identity", PHONE));
        Keys.create(folder.resolve("other.keys"));
        assertThat(new Vault(Keys.read(folder.resolve("other.keys"))).fingerprint("phone", PHONE))
                .isNotEqualTo(vault.fingerprint("phone", PHONE));
    }

    @Test
    void theFirstStartMakesTheKeyFileForItsOwnerAloneAndTheSecondKeepsIt() throws Exception {
        Path file = folder.resolve("keys/touyan.keys");
        var configuration = new VaultConfiguration();
        Sealed sealed = configuration.vault(file, new MockEnvironment()).seal(PHONE);
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
        assertThat(configuration.vault(file, new MockEnvironment()).open(sealed)).isEqualTo(PHONE);
    }

    @Test
    void besideAnotherDatabaseAMissingKeyFileStopsTheStart() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/touyan");
        Path file = folder.resolve("missing.keys");
        assertThatThrownBy(() -> new VaultConfiguration().vault(file, environment))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void aBrokenKeyFileIsNamed() {
        assertThatThrownBy(() -> Keys.parse(List.of("seal k1 AAAA", "fingerprint AAAA"), "a.keys"))
                .hasMessageContaining("a.keys");
        assertThatThrownBy(() -> Keys.parse(List.of("# nothing"), "b.keys")).hasMessageContaining("b.keys");
        assertThatThrownBy(() -> Keys.parse(List.of("password secret"), "c.keys")).hasMessageContaining("c.keys")
                .message().doesNotContain("secret");
    }

    private Vault vault() throws Exception {
        return new Vault(Keys.read(keyFile()));
    }

    private Path keyFile() throws Exception {
        Path file = folder.resolve("touyan.keys");
        if (!Files.exists(file)) {
            Keys.create(file);
        }
        return file;
    }
}
