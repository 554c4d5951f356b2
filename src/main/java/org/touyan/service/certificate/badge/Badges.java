package org.touyan.service.certificate.badge;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.key.SigningKeys;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.CertificateId;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;

/** Certificates as Open Badges 3.0, signed by the union: a compact JWS whose payload is the credential (chapter 8.2). */
@Component
public class Badges {

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Credentials credentials;
    private final SigningKeys keys;
    private final Elevated elevated;

    Badges(JdbcClient jdbc, Organizations organizations, Credentials credentials, SigningKeys keys, Elevated elevated) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.credentials = credentials;
        this.keys = keys;
        this.elevated = elevated;
    }

    /** @throws NotFound unless it is this person's certificate */
    @Transactional
    public String of(PersonId person, CertificateId id) {
        Certified certified = jdbc.sql("""
                select c.certificate_id, c.org_path, p.number, p.code, c.from_day, c.until_day, c.times, c.half_hours,
                  h.name as holder, p.issued_at
                from certificate.certificate c join paper.paper p using (paper_id) join roster.person h using (person_id)
                where c.certificate_id = :id and c.person_id = any(roster.selves(:me))
                """).param("id", id).param("me", person).query(Rows.of(Certified.class)).optional()
                .orElseThrow(() -> new NotFound("certificate " + id));
        return elevated.asSystem(() -> signed(certified));
    }

    /** The public halves of the keys, as a JWK set (RFC 7517). */
    @Transactional(readOnly = true)
    public String keySet() {
        return elevated.asSystem(() -> keys.all().toString());
    }

    /** Those that do not hold any more, as the 1EdTech Revocation List says it. */
    @Transactional(readOnly = true)
    public String revoked() {
        List<Credentials.Gone> gone = elevated.asSystem(() -> jdbc.sql("""
                select c.certificate_id, e.reason, e.at
                from certificate.certificate c join paper.event e on e.paper_id = c.paper_id and e.event in ('REVOKED', 'REPLACED')
                order by e.at, c.certificate_id
                """).query(Rows.of(Credentials.Gone.class)).list());
        return JSONObjectUtils.toJSONString(credentials.revocations(gone));
    }

    private String signed(Certified certified) {
        Unit union = organizations.federationOf(certified.orgPath()).orElseThrow();
        RSAKey key = keys.living(union.path());
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).jwk(key.toPublicJWK()).build();
        var badge = new JWSObject(header, new Payload(credentials.of(certified, union.name())));
        try {
            badge.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("badge of certificate %s could not be signed".formatted(certified.number()), e);
        }
        return badge.serialize();
    }
}
