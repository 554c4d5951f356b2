package org.touyan.foundation.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals personal fields (AES-256-GCM) and makes the keyed fingerprints by which they are found again.
 *
 * <p>A sealed value: one byte of format, one of key id length, key id, 12 bytes nonce, cipher text with tag. The head is
 * authenticated with the rest.
 */
public final class Vault {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final Mac keyed;
    private final SecureRandom random = new SecureRandom();

    Vault(Keys keys) {
        this.keys = keys;
        this.keyed = keyed(keys.fingerprint());
    }

    public Sealed seal(String plain) {
        byte[] id = keys.currentId().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] head = ByteBuffer.allocate(2 + id.length).put(FORMAT).put((byte) id.length).put(id).array();
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, key(keys.currentId()), nonce, head,
                plain.getBytes(StandardCharsets.UTF_8));
        return new Sealed(ByteBuffer.allocate(head.length + NONCE_BYTES + hidden.length).put(head).put(nonce).put(hidden)
                .array());
    }

    /** @throws IllegalStateException when the value was changed, cut, or sealed with a key that is not in the file */
    public String open(Sealed sealed) {
        byte[] all = sealed.bytes();
        if (all.length < 2 || all[0] != FORMAT || all.length < 2 + all[1] + NONCE_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException("%s is not a sealed value of format %d".formatted(sealed, FORMAT));
        }
        byte[] head = new byte[2 + all[1]];
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] hidden = new byte[all.length - head.length - NONCE_BYTES];
        ByteBuffer.wrap(all).get(head).get(nonce).get(hidden);
        String id = new String(head, 2, head.length - 2, StandardCharsets.US_ASCII);
        return new String(crypt(Cipher.DECRYPT_MODE, key(id), nonce, head, hidden), StandardCharsets.UTF_8);
    }

    /**
     * The keyed hash of a value, equal for equal values of one kind. The caller brings the value into its one written
     * form first (a phone without blanks and country code).
     */
    public byte[] fingerprint(String kind, String plain) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the HmacSHA256 of this Java cannot be copied", e);
        }
    }

    /** Never used itself: copying it is far cheaper than looking up and keying another one. */
    private static Mac keyed(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    String currentKey() {
        return keys.currentId();
    }

    private SecretKey key(String id) {
        SecretKey key = keys.sealing().get(id);
        if (key == null) {
            throw new IllegalStateException("no sealing key \"%s\" in the key file (expected: one of %s)".formatted(id,
                    keys.sealing().keySet()));
        }
        return key;
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] head, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(head);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value was changed, or sealed with another key", e);
        }
    }
}
