package org.touyan.foundation.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The three roles of the embedded server and their passwords, invented at the first start.
 *
 * @param superuser makes the database, then rests
 * @param owner     owns the tables and runs the migrations
 * @param app       what the application connects as: no superuser, no owner, bound by row-level security
 */
record Logins(Login superuser, Login owner, Login app) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "touyan_owner";
    private static final String APP = "touyan_app";

    static Logins readOrInvent(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        return read(file);
    }

    static Logins read(Path file) throws IOException {
        Properties passwords = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            passwords.load(in);
        }
        return new Logins(login(passwords, SUPERUSER), login(passwords, OWNER), login(passwords, APP));
    }

    private static void write(Path file) throws IOException {
        Properties passwords = new Properties();
        for (String user : new String[]{SUPERUSER, OWNER, APP}) {
            byte[] secret = new byte[24];
            RANDOM.nextBytes(secret);
            passwords.setProperty(user, HexFormat.of().formatHex(secret));
        }
        StringWriter text = new StringWriter();
        passwords.store(text, "Made at the first start. Keep it with the folder, and keep it secret.");
        OwnerOnly.write(file, text.toString());
    }

    private static Login login(Properties passwords, String user) {
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new IllegalStateException("no password for %s in the logins file".formatted(user));
        }
        return new Login(user, password);
    }
}
