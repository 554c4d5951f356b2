package org.touyan.people.roster.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Sex;

/** Writes numbers of people, sealed, with the fingerprints by which they are found. */
@Component
class LoadContacts {

    private static final int TAIL = 4;

    private final Vault vault;
    private final JdbcClient jdbc;

    LoadContacts(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /** What a person's contact becomes: sealed, with the fingerprints by which it is found. */
    final class Hidden {

        private final byte @Nullable [] phone;
        private final byte @Nullable [] phonePrint;
        private final byte @Nullable [] tail;
        private final byte @Nullable [] identity;
        private final byte @Nullable [] identityPrint;
        private final @Nullable String sex;
        private final @Nullable String birth;

        private Hidden(Contact contact) {
            Sex known = contact.sex();
            phone = sealed(contact.phone());
            phonePrint = print("phone", contact.phone());
            tail = print("phone-tail", tail(contact.phone()));
            identity = sealed(contact.identity());
            identityPrint = print("identity", contact.identity());
            sex = known == null ? null : known.name();
            birth = day(contact.birthDate());
        }
    }

    /** What the rows say of each person, a later one over an earlier one. */
    Map<UUID, Hidden> hidden(List<LoadedRow> rows) {
        Map<UUID, Contact> contacts = new LinkedHashMap<>();
        for (LoadedRow row : rows) {
            contacts.merge(row.person(), row.candidate().contact(), (before, later) -> later.over(before));
        }
        Map<UUID, Hidden> hidden = new LinkedHashMap<>();
        contacts.forEach((person, contact) -> hidden.put(person, new Hidden(contact)));
        return hidden;
    }

    /** @param ours whose numbers are written */
    void write(Map<UUID, Hidden> known, Set<UUID> ours, Instant now) {
        List<UUID> persons = known.keySet().stream().filter(ours::contains).toList();
        List<Hidden> contacts = persons.stream().map(p -> Objects.requireNonNull(known.get(p))).toList();
        jdbc.sql("""
                insert into roster.contact as c (person_id, phone, phone_print, phone_tail, identity, identity_print, sex, birth_date,
                  updated_at)
                select n.*, :now from unnest(:persons, :phones, :phonePrints, :tails, :identities, :identityPrints, :sexes, :births::date[]) as n
                on conflict (person_id) do update set phone = coalesce(excluded.phone, c.phone),
                  phone_print = coalesce(excluded.phone_print, c.phone_print), phone_tail = coalesce(excluded.phone_tail, c.phone_tail),
                  identity = coalesce(excluded.identity, c.identity),
                  identity_print = coalesce(excluded.identity_print, c.identity_print), sex = coalesce(excluded.sex, c.sex),
                  birth_date = coalesce(excluded.birth_date, c.birth_date), updated_at = excluded.updated_at
                """)
                .param("now", now)
                .param("persons", persons.toArray(UUID[]::new))
                .param("phones", bytes(contacts, c -> c.phone))
                .param("phonePrints", bytes(contacts, c -> c.phonePrint))
                .param("tails", bytes(contacts, c -> c.tail))
                .param("identities", bytes(contacts, c -> c.identity))
                .param("identityPrints", bytes(contacts, c -> c.identityPrint))
                .param("sexes", contacts.stream().map(c -> c.sex).toArray(String[]::new))
                .param("births", contacts.stream().map(c -> c.birth).toArray(String[]::new))
                .update();
    }

    private static byte @Nullable [][] bytes(List<Hidden> contacts, Function<Hidden, byte @Nullable []> bytes) {
        return contacts.stream().map(bytes).toArray(byte[][]::new);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private byte @Nullable [] sealed(@Nullable String plain) {
        return plain == null ? null : vault.seal(plain).bytes();
    }

    private byte @Nullable [] print(String kind, @Nullable String plain) {
        return plain == null ? null : vault.fingerprint(kind, plain);
    }

    private static @Nullable String tail(@Nullable String phone) {
        return phone == null ? null : phone.substring(Math.max(0, phone.length() - TAIL));
    }
}
