package org.touyan.service.certificate.badge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.web.UiFactory;
import org.touyan.service.certificate.CertificateId;
import org.touyan.service.record.HalfHours;

import com.nimbusds.jose.util.JSONObjectUtils;

/**
 * The JSON of Open Badges 3.0 over the W3C Verifiable Credentials Data Model 2.0. The holder's name goes in as a salted hash: he
 * shows who he is by saying it, and nobody else learns it from the badge.
 */
@Component
class Credentials {

    /** One that does not hold any more. */
    record Gone(CertificateId certificateId, String reason, Instant at) {}

    private static final List<String> CONTEXT = List.of("https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final UiFactory uis;

    Credentials(UiFactory uis) {
        this.uis = uis;
    }

    /** The payload: the credential with the registered claims of chapter 8.2. */
    Map<String, Object> of(Certified certified, String unionName) {
        Instant issued = certified.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", CONTEXT);
        credential.put("id", id(certified.certificateId()));
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", uis.onPaper().t("certificate.title") + ' ' + certified.number());
        credential.put("issuer", Map.of("id", issuer(), "type", List.of("Profile"), "name", unionName));
        credential.put("validFrom", issued.toString());
        credential.put("credentialSubject", subject(certified));
        credential.put("credentialStatus", Map.of("id", address("/badges/revoked.json"), "type", "1EdTechRevocationList"));
        credential.put("iss", issuer());
        credential.put("jti", id(certified.certificateId()));
        credential.put("nbf", issued.getEpochSecond());
        credential.put("sub", holder(certified.certificateId()));
        return credential;
    }

    Map<String, Object> revocations(List<Gone> gone) {
        return Map.of("id", address("/badges/revoked.json"), "issuer", issuer(), "revokedCredential",
                gone.stream().map(g -> Map.of("id", id(g.certificateId()), "revoked", true, "revocationReason", g.reason(),
                        "revokedAt", g.at().toString())).toList());
    }

    /** Who signs, and where his public keys are. */
    String profile() {
        var ui = uis.onPaper();
        return JSONObjectUtils.toJSONString(Map.of("@context", CONTEXT, "id", issuer(), "type", List.of("Profile"), "name",
                ui.unit(), "url", address("/"), "jwksUri", address("/badges/keys.json")));
    }

    private Map<String, Object> subject(Certified certified) {
        String salt = certified.code();
        String hash = "sha256$" + Sha256.hex((certified.holder() + salt).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", holder(certified.certificateId()));
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(Map.of("type", "IdentityObject", "identityType", "name", "hashed", true,
                "identityHash", hash, "salt", salt)));
        subject.put("activityStartDate", certified.fromDay() + "T00:00:00+08:00");
        subject.put("activityEndDate", certified.untilDay() + "T23:59:59+08:00");
        subject.put("achievement", achievement(certified));
        return subject;
    }

    private Map<String, Object> achievement(Certified certified) {
        var ui = uis.onPaper();
        return Map.of("id", address("/verify/" + certified.code()), "type", List.of("Achievement"), "achievementType",
                "CommunityService", "name", ui.t("certificate.title"), "description",
                ui.t("certificate.sum", certified.times(), HalfHours.asHours(certified.halfHours())), "criteria",
                Map.of("narrative", ui.t("certificate.criteria")));
    }

    private String issuer() {
        return address("/badges/issuer.json");
    }

    private String address(String path) {
        return uis.onPaper().absolute(path);
    }

    private static String id(CertificateId id) {
        return "urn:uuid:" + id;
    }

    /** Of one badge, not of a person: two badges of one person do not betray each other. */
    private static String holder(CertificateId id) {
        return "urn:uuid:" + id + "#holder";
    }
}
