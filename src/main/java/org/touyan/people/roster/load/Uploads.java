package org.touyan.people.roster.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;

/** Keeps a spreadsheet until it is read, sealed like what stands in it. It is never whole in memory. */
@Component
class Uploads {

    private static final int PIECE_BYTES = 256 << 10;

    private final Vault vault;
    private final JdbcClient jdbc;

    Uploads(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Transactional
    public void keep(LoadId load, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE_BYTES); piece.length > 0; piece = in.readNBytes(PIECE_BYTES)) {
                jdbc.sql("insert into roster.load_piece (load_id, piece_no, sealed) values (:load, :number, :sealed)")
                        .param("load", load)
                        .param("number", number++)
                        .param("sealed", vault.seal(new String(piece, StandardCharsets.ISO_8859_1)))
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    /** @return a file of its own, which the caller deletes; empty when nothing is kept */
    @Transactional(readOnly = true)
    public Optional<Path> restore(LoadId load) {
        byte[] piece = piece(load, 0);
        if (piece == null) {
            return Optional.empty();
        }
        try {
            Path file = Files.createTempFile("touyan-load", ".sheet");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int number = 1; piece != null; number++) {
                    out.write(piece);
                    piece = piece(load, number);
                }
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the kept file cannot be written", e);
        }
    }

    @Transactional
    public void forget(LoadId load) {
        jdbc.sql("delete from roster.load_piece where load_id = :load").param("load", load).update();
    }

    private byte @Nullable [] piece(LoadId load, int number) {
        return jdbc.sql("select sealed from roster.load_piece where load_id = :load and piece_no = :number")
                .param("load", load)
                .param("number", number)
                .query((row, n) -> vault.open(new Sealed(row.getBytes("sealed"))).getBytes(StandardCharsets.ISO_8859_1))
                .optional()
                .orElse(null);
    }
}
