package org.touyan.people.mentoring.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** Finds which master is meant, and says whether he may take one more. */
@Component
public class Masters {

    /** @param masterId under which he stands in the roster now */
    public record Known(PersonId masterId, String name) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Parameters parameters;

    Masters(JdbcClient jdbc, Accounts accounts, Parameters parameters) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.parameters = parameters;
    }

    /** @throws RuleBroken at {@code master}, when nobody, or more than one, is called that */
    @Transactional(readOnly = true)
    public Known named(String who) {
        List<Known> found = jdbc.sql("""
                select p.person_id as master_id, p.name
                from roster.person p
                where (p.name = :who or p.roster_no = :who) and p.state <> 'LEFT' and p.merged_into is null and p.standing <> 'DECEASED'
                limit 2
                """).param("who", who).query(Rows.of(Known.class)).list();
        if (found.size() != 1) {
            throw RuleBroken.at("master", found.isEmpty() ? "mentoring.master.nobody" : "mentoring.master.several", who);
        }
        return found.getFirst();
    }

    /** Whether the two are one person, under whichever number. */
    @Transactional(readOnly = true)
    public boolean same(PersonId one, PersonId other) {
        return jdbc.sql("select roster.now_is(:one) = roster.now_is(:other)").param("one", one).param("other", other)
                .query(Boolean.class).single();
    }

    /** His account, under whichever number he stands in the roster now. */
    @Transactional(readOnly = true)
    public Optional<AccountId> account(PersonId master) {
        return accounts.ofPerson(jdbc.sql("select roster.now_is(:master)").param("master", master).query(UUID.class).single());
    }

    /** Who signs at the same moment for the same master waits. */
    @BusinessRule(id = "MEN-7", says = "A master has at most as many apprentices at a time as the parameter mentor.max-apprentices says.", source = "厦门市名师带徒实施办法")
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuseOneTooMany(PersonId master) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(roster.now_is(:master)::text, 20261203))").param("master", master)
                .query((row, n) -> n).list();
        int load = jdbc.sql("select mentoring.load(:master)").param("master", master).query(Integer.class).single();
        int cap = parameters.number("mentor.max-apprentices");
        if (load >= cap) {
            throw RuleBroken.at("master", "mentoring.load.full", load, cap);
        }
    }

    @BusinessRule(id = "MEN-8", says = "Whoever teaches under a contract holds an honour on the day it is signed.")
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuseWithoutHonour(PersonId master, LocalDate day) {
        if (!jdbc.sql("select mentoring.honoured(:master, :day)").param("master", master).param("day", day).query(Boolean.class)
                .single()) {
            throw RuleBroken.at("master", "mentoring.master.no-honour");
        }
    }
}
