package org.touyan.people.roster.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** Phone and identity numbers: sealed, found by fingerprint. */
@Component
public class Contacts {

    private static final int TAIL = 4;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps what is known now. */
    public void keep(PersonId person, Contact typed) {
        Instant now = clock.instant();
        Contact contact = typed.checked(Beijing.day(now));
        if (taken(person, contact.identity())) {
            throw RuleBroken.at("identity", "roster.contact.identity-taken");
        }
        jdbc.sql("""
                insert into roster.contact (person_id, phone, phone_print, phone_tail, identity, identity_print, sex, birth_date, updated_at)
                values (:person, :phone, :phonePrint, :phoneTail, :identity, :identityPrint, :sex, :birthDate, :now)
                on conflict (person_id) do update set phone = excluded.phone, phone_print = excluded.phone_print,
                  phone_tail = excluded.phone_tail, identity = excluded.identity, identity_print = excluded.identity_print,
                  sex = excluded.sex, birth_date = excluded.birth_date, updated_at = excluded.updated_at
                """)
                .param("person", person.value())
                .param("phone", sealed(contact.phone()))
                .param("phonePrint", print("phone", contact.phone()))
                .param("phoneTail", print("phone-tail", tail(contact.phone())))
                .param("identity", sealed(contact.identity()))
                .param("identityPrint", print("identity", contact.identity()))
                .param("sex", contact.sex() == null ? null : contact.sex().name())
                .param("birthDate", contact.birthDate())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Opens everything: only for the page that lets staff correct it, and whoever calls this logs it. */
    public Contact open(PersonId person) {
        return jdbc.sql("select phone, identity, sex, birth_date from roster.contact where person_id = :person")
                .param("person", person.value())
                .query((rs, n) -> {
                    String sex = rs.getString("sex");
                    return new Contact(opened(rs.getBytes("phone")), opened(rs.getBytes("identity")),
                            sex == null ? null : Sex.valueOf(sex), rs.getObject("birth_date", LocalDate.class));
                })
                .optional()
                .orElse(Contact.UNKNOWN);
    }

    /** The number, sealed, for whoever may reach the person. */
    public Optional<Sealed> phone(PersonId person) {
        return jdbc.sql("select roster.sealed_phone(:person) as phone")
                .param("person", person.value())
                .query((rs, n) -> Optional.ofNullable(rs.getBytes("phone")))
                .single()
                .map(Sealed::new);
    }

    public Optional<Sealed> sealedIdentity(PersonId person) {
        return jdbc.sql("select identity from roster.contact where person_id = :person and identity is not null")
                .param("person", person.value())
                .query((rs, n) -> new Sealed(rs.getBytes("identity")))
                .optional();
    }

    /** Not sealed, but for the union alone. */
    public @Nullable LocalDate birthDate(PersonId person) {
        return jdbc.sql("select birth_date from roster.contact where person_id = :person")
                .param("person", person.value())
                .query(Rows.orNull(LocalDate.class))
                .optional()
                .orElse(null);
    }

    /** By which a phone is found from its last four digits. */
    public byte[] tailPrint(String lastFour) {
        return vault.fingerprint("phone-tail", lastFour);
    }

    /** Whether somebody of this name with this phone stands here already; one phone may serve a household. */
    public boolean sameNameAndPhone(String name, Contact typed) {
        String phone = typed.checked(Beijing.day(clock.instant())).phone();
        return phone != null && jdbc.sql("select roster.same_name_and_phone(:name, :print)")
                .param("name", name)
                .param("print", vault.fingerprint("phone", phone))
                .query(Boolean.class)
                .single();
    }

    private boolean taken(PersonId person, @Nullable String identity) {
        return identity != null && jdbc.sql("select roster.identity_taken(:print, :person)")
                .param("print", vault.fingerprint("identity", identity))
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private byte @Nullable [] sealed(@Nullable String plain) {
        return plain == null ? null : vault.seal(plain).bytes();
    }

    private byte @Nullable [] print(String kind, @Nullable String plain) {
        return plain == null ? null : vault.fingerprint(kind, plain);
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(new Sealed(sealed));
    }

    private static @Nullable String tail(@Nullable String phone) {
        return phone == null || phone.length() < TAIL ? null : phone.substring(phone.length() - TAIL);
    }
}
