package org.touyan.service.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.QrReader;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.badge.Badges;
import org.touyan.service.certificate.issue.IssueCertificate;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.Basis;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.record.correct.CorrectRecord;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A volunteer takes home what stands in the ledger; others find out whether it is true, with the network and without. */
@TouyanTest
@Import(RecordWorld.class)
class CertificateStoryTests {

    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private RecordWorld.Logged logged;
    @Autowired
    private MovableClock clock;
    @Autowired
    private CorrectRecord correct;
    @Autowired
    private IssueCertificate issue;
    @Autowired
    private Badges badges;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private Actor dong;
    private Actor zhou;
    private Actor li;
    private Actor lin;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        zhou = people.cityStaff("周建平");
        li = people.cityStaff("李检查");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void whatCountsIsCertifiedAndNothingElse() throws Exception {
        effective(logged.by(lin, dong, lin, 90, false));
        logged.by(lin, dong, lin, 60, false);
        effective(logged.by(lin, dong, lin, 120, true));
        Browser phone = Insider.of(new AccountId(lin.account()), accounts, port);

        Seen asked = phone.submit(phone.get("/me/certificates"), "/me/certificates", Map.of());
        assertThat(asked.status()).isEqualTo(303);
        Seen list = phone.get("/me/certificates");
        assertThat(list.text()).contains("1 次服务，1.5 小时");
        phone.submit(list, "/me/certificates", Map.of());
        assertThat(phone.get("/me/certificates").page().select("a[href$=paper.pdf]")).as("asked twice, issued once").hasSize(1);

        byte[] pdf = phone.bytes(list.page().select("a[href$=paper.pdf]").attr("href"));
        assertThat(PdfA.faults(pdf)).isEmpty();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).contains("志愿服务记录证明", "林守田", "参加志愿服务 1 次", "1.5 小时");
            String leads = QrReader.read(paper, 0);
            assertThat(leads).endsWith(list.page().select("a[href^=/verify/]").attr("href"));
        }
        Seen verified = new Browser(port).get(list.page().select("a[href^=/verify/]").attr("href"));
        assertThat(verified.text()).contains("1.5 小时", "林*").doesNotContain("林守田");
    }

    @Test
    void nobodyCertifiesWhatIsNotThereOrNotHis() {
        PersonId other = DispatchWorld.person(people.pomeloMaster("陈阿土"));
        assertThatThrownBy(() -> issued(lin, null, null)).isInstanceOf(RuleBroken.class).hasMessage("certificate.none");
        assertThatThrownBy(() -> Acting.doing(lin, () -> issue.issue(lin, other, null, null))).isInstanceOf(NotFound.class);
        RecordId done = logged.by(lin, dong, lin, 90, false);
        effective(done);
        LocalDate today = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, Beijing.ZONE);
        assertThatThrownBy(() -> issued(lin, today, today.plusDays(30))).hasMessage("certificate.period.future");
        assertThatThrownBy(() -> issued(lin, today, today.minusDays(1))).hasMessage("certificate.period.backward");
        assertThatThrownBy(() -> issued(lin, today.minusYears(3), today.minusYears(2))).hasMessage("certificate.none");

        CertificateId id = issued(lin, null, null);
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into certificate.line (certificate_id, record_id, half_hours) values (:id, :record, 3)
                """).param("id", id).param("record", logged.by(lin, dong, lin, 90, false)).update()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("does not count");
        assertThatThrownBy(() -> people.as(dong, () -> jdbc.sql("delete from certificate.line").update()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void aCorrectedRecordIsToldToTheUnionAndThePaperIsReplaced() {
        RecordId done = logged.by(lin, dong, lin, 90, false);
        effective(done);
        CertificateId id = issued(lin, null, null);
        String old = path(id);
        RecordId corrected = Acting.doing(zhou, () -> correct.correct(zhou, done, Basis.VOLUNTARY, 60, "剪了枝", "多写了半小时"));
        effective(corrected);
        Browser desk = Insider.of(new AccountId(dong.account()), accounts, port);
        Seen told = desk.get("/desk/certificates");
        String form = "/desk/certificates/" + id + "/renewal";
        assertThat(told.page().select("form[action=" + form + "]")).hasSize(1);
        Seen unsaid = desk.submit(told, form, Map.of("reason", ""));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().getElementById("reason-" + id + "-err")).isNotNull();

        assertThat(desk.submit(told, form, Map.of("reason", "有一次多记了半小时")).status()).isEqualTo(303);

        assertThat(new Browser(port).get(old).text()).contains("有一次多记了半小时", "1.5 小时");
        Seen mine = Insider.of(new AccountId(lin.account()), accounts, port).get("/me/certificates");
        assertThat(mine.text()).contains("1 次服务，1 小时", "有一次多记了半小时");
        assertThat(new Browser(port).get("/badges/revoked.json").page().text()).contains("urn:uuid:" + id);
        assertThatThrownBy(() -> Acting.run(dong, () -> issue.renew(dong, id, "再来一次"))).isInstanceOf(Conflict.class);
    }

    @Test
    void aBadgeIsCheckedWithoutUsAndDoesNotSayTheName() throws Exception {
        effective(logged.by(lin, dong, lin, 90, false));
        CertificateId id = issued(lin, null, null);
        String badge = Acting.doing(lin, () -> badges.of(DispatchWorld.person(lin), id));
        JWKSet published = JWKSet.parse(new Browser(port).get("/badges/keys.json").page().text());

        JWSObject read = JWSObject.parse(badge);
        RSAKey carried = read.getHeader().getJWK().toRSAKey();
        assertThat(published.getKeyByKeyId(carried.getKeyID())).isEqualTo(carried);
        assertThat(carried.isPrivate()).isFalse();
        assertThat(read.verify(new RSASSAVerifier(carried))).isTrue();
        Map<String, Object> credential = read.getPayload().toJSONObject();
        assertThat(credential).containsEntry("jti", "urn:uuid:" + id).containsKeys("@context", "issuer", "validFrom", "nbf",
                "sub");
        assertThat(credential.get("type")).isEqualTo(List.of("VerifiableCredential", "OpenBadgeCredential"));
        assertThat(read.getPayload().toString()).contains("1.5 小时").doesNotContain("林守田").doesNotContain("\"d\"");
        assertThat(says(credential, "林守田")).isTrue();
        assertThat(says(credential, "林守地")).isFalse();

        String forged = badge.replace(badge.split("\\.")[1], encoded(read.getPayload().toString().replace("1.5 小时", "9.5 小时")));
        assertThat(JWSObject.parse(forged).verify(new RSASSAVerifier(carried))).isFalse();
        assertThatThrownBy(() -> Acting.doing(lin, () -> badges.of(DispatchWorld.person(people.pomeloMaster("陈阿土")), id)))
                .isInstanceOf(NotFound.class);
    }

    /** As a verifier does it who was told the name. */
    private static boolean says(Map<String, Object> credential, String name) throws Exception {
        Map<?, ?> subject = (Map<?, ?>) credential.get("credentialSubject");
        Map<?, ?> identity = (Map<?, ?>) ((List<?>) subject.get("identifier")).getFirst();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest((name + identity.get("salt")).getBytes(StandardCharsets.UTF_8));
        return ("sha256$" + HexFormat.of().formatHex(hash)).equals(identity.get("identityHash"));
    }

    private static String encoded(String payload) {
        return Base64URL.encode(payload).toString();
    }

    private CertificateId issued(Actor actor, LocalDate from, LocalDate until) {
        return Acting.doing(actor, () -> issue.issue(actor, DispatchWorld.person(lin), from, until));
    }

    private void effective(RecordId id) {
        logged.counts(id, dong, li);
    }

    private String path(CertificateId id) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql("""
                select '/verify/' || p.code from certificate.certificate c join paper.paper p using (paper_id) where certificate_id = :id
                """).param("id", id).query(String.class).single());
    }
}
