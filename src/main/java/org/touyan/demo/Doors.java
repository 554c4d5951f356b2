package org.touyan.demo;

import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.LocalDoor;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.draft.PairLinks;

/** Prints, for each role, a one-time sign-in link that works on this machine only. */
@Component
@Profile("demo")
class Doors {

    record Person(AccountId account, String name, Role role) {}

    private record Pair(AccountId account, String master, String apprentice, ContractId contractId) {}

    private final LocalDoor door;
    private final Story story;
    private final PairLinks pairLinks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Doors(LocalDoor door, Story story, PairLinks pairLinks, JdbcClient jdbc, TransactionTemplate transaction) {
        this.door = door;
        this.story = story;
        this.pairLinks = pairLinks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void open() {
        System.out.println();
        System.out.println("Touyan demo (演示数据): " + door.address() + "/");
        story.path().ifPresent(path -> System.out.println("A call about a tree, told to its end: " + door.address() + path));
        System.out.println("One-time sign-in links, for this machine only:");
        Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(status -> people()
                .forEach(p -> System.out.printf("  %-16s %s  %s%n", p.role(), p.name(), door.link(p.account())))));
        Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(status -> pair().ifPresent(this::show)));
        System.out.println();
    }

    /** An apprentice has no account: his link is all he needs. */
    private void show(Pair pair) {
        System.out.printf("A master who teaches (名师带徒), %s: %s%n", pair.master(), door.link(pair.account()));
        System.out.printf("His apprentice's own page, %s: %s%n", pair.apprentice(),
                door.address() + pairLinks.pathOf(pair.contractId()));
    }

    private Optional<Pair> pair() {
        return jdbc.sql("""
                select a.account_id as account, a.name as master, c.apprentice_name as apprentice, c.contract_id
                from mentoring.contract c join identity.account a on a.person_id = c.master_id and a.role = 'EXPERT'
                where c.state = 'ACTIVE'
                order by c.signed_on, c.contract_id limit 1
                """).query(Rows.of(Pair.class)).optional();
    }

    /** One of each role; of the experts, the one with most to do. */
    List<Person> people() {
        return jdbc.sql("""
                select distinct on (a.role) a.account_id as account, a.name, a.role
                from identity.account a
                left join dispatch.work_order o on o.expert_id = a.person_id and o.state in ('OFFERED', 'ACCEPTED')
                group by a.account_id, a.name, a.role
                order by a.role, count(o.order_id) desc, a.account_id
                """).query(Rows.of(Person.class)).list();
    }
}
