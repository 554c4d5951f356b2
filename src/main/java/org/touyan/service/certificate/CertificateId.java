package org.touyan.service.certificate;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a certificate of volunteer service. */
public record CertificateId(UUID value) implements Id {

    public static CertificateId next() {
        return new CertificateId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
