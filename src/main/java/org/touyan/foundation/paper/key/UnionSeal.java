package org.touyan.foundation.paper.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.OrgPath;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;

/**
 * Signs bytes in the name of a union so that plain OpenSSL can check them: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017), the public
 * key as PEM (RFC 7468).
 */
@Component
public class UnionSeal {

    private static final int LINE = 64;

    /** @param keyId the same as in the published set of keys */
    public record PublicKey(String keyId, String pem) {}

    private final SigningKeys keys;
    private final Elevated elevated;

    UnionSeal(SigningKeys keys, Elevated elevated) {
        this.keys = keys;
        this.elevated = elevated;
    }

    /** To be packed with what is signed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PublicKey key(OrgPath union) {
        RSAKey key = living(union);
        try {
            byte[] der = key.toRSAPublicKey().getEncoded();
            String text = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
            return new PublicKey(key.getKeyID(), "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n");
        } catch (JOSEException e) {
            throw new IllegalStateException("the public key %s cannot be written".formatted(key.getKeyID()), e);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] sign(OrgPath union, byte[] bytes) {
        RSAKey key = living(union);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.toRSAPrivateKey());
            signature.update(bytes);
            return signature.sign();
        } catch (JOSEException | GeneralSecurityException e) {
            throw new IllegalStateException("key %s does not sign".formatted(key.getKeyID()), e);
        }
    }

    private RSAKey living(OrgPath union) {
        return elevated.asSystem(() -> keys.living(union));
    }
}
