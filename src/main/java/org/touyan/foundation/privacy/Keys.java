package org.touyan.foundation.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The keys of the vault, read from a file outside the database.
 *
 * <pre>
 * seal k2 &lt;base64 of 32 bytes&gt;      the first seals new values
 * seal k1 &lt;base64 of 32 bytes&gt;      older ones only open
 * fingerprint &lt;base64 of 32 bytes&gt;
 * </pre>
 *
 * To rotate, put a new {@code seal} line on top and restart. The fingerprint key is never rotated: with another one,
 * nothing is found any more.
 */
record Keys(String currentId, Map<String, SecretKey> sealing, SecretKey fingerprint) {

    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Keys read(Path file) throws IOException {
        return parse(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
    }

    static Keys parse(List<String> lines, String source) {
        Map<String, SecretKey> sealing = new LinkedHashMap<>();
        SecretKey fingerprint = null;
        for (String line : lines) {
            String[] words = line.strip().split("\\s+", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (words.length == 3 && words[0].equals("seal") && ID.matcher(words[1]).matches()) {
                sealing.put(words[1], key("AES", words[2], source));
            } else if (words.length == 2 && words[0].equals("fingerprint")) {
                fingerprint = key("HmacSHA256", words[1], source);
            } else {
                throw new IllegalStateException(
                        "key file %s has a line that is neither \"seal <id> <key>\" nor \"fingerprint <key>\""
                                .formatted(source));
            }
        }
        return complete(sealing, fingerprint, source);
    }

    private static Keys complete(Map<String, SecretKey> sealing, @Nullable SecretKey fingerprint, String source) {
        if (sealing.isEmpty() || fingerprint == null) {
            throw new IllegalStateException(
                    "key file %s is incomplete (expected: at least one \"seal\" line and one \"fingerprint\" line)"
                            .formatted(source));
        }
        return new Keys(sealing.keySet().iterator().next(), Map.copyOf(sealing), fingerprint);
    }

    private static SecretKey key(String algorithm, String text, String source) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("key file %s holds a key of %d bytes (expected: %d)".formatted(source,
                    bytes.length, KEY_BYTES));
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    /** Writes a fresh key file that only its owner can read, unless somebody else has just written one. */
    static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder, permissions(posix, "rwx------"));
        }
        String text = """
                # Keys of Touyan's sealed fields. Keep a copy apart from the database backups: without this file
                # phone numbers and identity numbers cannot be read by anyone, ever.
                seal k1 %s
                fingerprint %s
                """.formatted(random(), random());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".new",
                permissions(posix, "rw-------"));
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            Files.move(draft, file);
        } catch (FileAlreadyExistsException someoneWasFaster) {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] permissions(boolean posix, String mode) {
        return posix
                ? new FileAttribute<?>[]{PosixFilePermissions
                        .asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Keys[" + currentId + " of " + sealing.size() + "]";
    }
}
