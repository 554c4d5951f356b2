package org.touyan.people.roster.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Lets a person sign in with his own mobile: a code is sent to it each time. Nobody sees the number on the way. */
@Component
public class OpenAccess {

    private final People people;
    private final Contacts contacts;
    private final Vault vault;
    private final Accounts accounts;
    private final AuditTrail audit;

    OpenAccess(People people, Contacts contacts, Vault vault, Accounts accounts, AuditTrail audit) {
        this.people = people;
        this.contacts = contacts;
        this.vault = vault;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public AccountId open(Actor actor, PersonId id) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        if (accounts.ofPerson(id.value()).isPresent()) {
            throw RuleBroken.because("roster.access.open");
        }
        Sealed phone = contacts.phone(id).orElseThrow(() -> RuleBroken.because("roster.access.no-phone"));
        String number = vault.open(phone);
        if (PhoneNumber.kind(number) != PhoneNumber.Kind.MOBILE) {
            throw RuleBroken.because("roster.access.no-mobile");
        }
        AccountId account = accounts.open(number, person.name(), Role.EXPERT, person.path(), id.value());
        audit.note(actor, "person.access-opened", "person", id, person.path(), "account", account.value().toString());
        return account;
    }
}
