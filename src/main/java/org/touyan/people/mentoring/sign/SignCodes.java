package org.touyan.people.mentoring.sign;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.Masters;
import org.touyan.people.mentoring.draft.Parties;

/** Six digits to the phone of whoever signs, a few minutes, a few tries. */
@Component
public class SignCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SIX_DIGITS = 1_000_000;
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int TRIES = 5;

    @SuppressWarnings("ArrayRecordComponent") // Compared once.
    private record Sent(UUID codeId, byte[] codeHash, String phone, int tries) {}

    /** A code that was right, and the masked number it had gone to. */
    record Used(UUID codeId, String phone) {}

    private final Contracts contracts;
    private final Masters masters;
    private final Accounts accounts;
    private final Notices notices;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignCodes(Contracts contracts, Masters masters, Accounts accounts, Notices notices, Vault vault, JdbcClient jdbc,
            Clock clock) {
        this.contracts = contracts;
        this.masters = masters;
        this.accounts = accounts;
        this.notices = notices;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The message carries the only copy of the code.
     *
     * @param typed number of the witness, when he signs in with a name: nothing else is taken from a form
     */
    @Transactional
    public void send(Actor actor, ContractId id, String typed) {
        Contract contract = contracts.toChange(id);
        Party party = Parties.of(actor);
        int textNo = contract.textToSign(actor, Parties.signs(party));
        Sealed phone = phone(actor, contract, party, typed);
        if (recently(id, party)) {
            throw RuleBroken.at("code", "mentoring.code.wait");
        }
        String code = "%06d".formatted(RANDOM.nextInt(SIX_DIGITS));
        UUID codeId = Uuid7.next();
        jdbc.sql("""
                insert into mentoring.code (code_id, contract_id, text_no, party, code_hash, phone, sent_at)
                values (:id, :contract, :no, :party, :hash, :phone, :now)
                """).param("id", codeId).param("contract", id).param("no", textNo).param("party", party)
                .param("hash", print(codeId, code)).param("phone", Mask.phone(vault.open(phone))).param("now", clock.instant())
                .update();
        notices.sendUrgent(Recipient.ofPhone(phone, name(actor, contract, party)), "mentoring.code", "mentoring.code/" + codeId,
                contract.path(), null, code, VALID.toMinutes());
    }

    /**
     * A wrong try counts, also when all else is taken back.
     *
     * @return what shows it later
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = RuleBroken.class)
    Used use(ContractId id, int textNo, Party party, String code) {
        Sent sent = jdbc.sql("""
                select code_id, code_hash, phone, tries from mentoring.code
                where contract_id = :id and text_no = :no and party = :party and used_at is null and sent_at > :since
                order by sent_at desc limit 1
                """).param("id", id).param("no", textNo).param("party", party).param("since", clock.instant().minus(VALID))
                .query((row, n) -> new Sent(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3), row.getInt(4)))
                .optional()
                .orElseThrow(() -> RuleBroken.at("code", "mentoring.code.none"));
        if (sent.tries() >= TRIES) {
            throw RuleBroken.at("code", "mentoring.code.tries");
        }
        boolean right = MessageDigest.isEqual(sent.codeHash(), print(sent.codeId(), code.strip()));
        jdbc.sql("update mentoring.code set tries = tries + 1, used_at = :used where code_id = :id")
                .param("used", right ? clock.instant() : null).param("id", sent.codeId()).update();
        if (!right) {
            throw RuleBroken.at("code", "mentoring.code.wrong");
        }
        return new Used(sent.codeId(), sent.phone());
    }

    private boolean recently(ContractId id, Party party) {
        return jdbc.sql(
                "select exists (select 1 from mentoring.code where contract_id = :id and party = :party and sent_at > :since)")
                .param("id", id).param("party", party).param("since", clock.instant().minus(PAUSE)).query(Boolean.class).single();
    }

    private byte[] print(UUID codeId, String code) {
        return vault.fingerprint("mentoring-code", codeId + " " + code);
    }

    private Sealed phone(Actor actor, Contract contract, Party party, String typed) {
        return switch (party) {
            case MASTER -> masters.account(contract.pair().masterId()).flatMap(accounts::phone)
                    .orElseThrow(() -> RuleBroken.because("mentoring.code.no-phone"));
            case APPRENTICE -> contract.pair().phone();
            case EMPLOYER -> contract.employer().phone();
            case WITNESS -> accounts.phone(new AccountId(Objects.requireNonNull(actor.account())))
                    .orElseGet(() -> vault.seal(PhoneNumber.check(typed).orRefuse("phone")));
        };
    }

    static String name(Actor actor, Contract contract, Party party) {
        return switch (party) {
            case MASTER -> contract.pair().masterName();
            case APPRENTICE -> contract.pair().apprenticeName();
            case EMPLOYER -> contract.employer().employerSigner();
            case WITNESS -> actor.name();
        };
    }
}
