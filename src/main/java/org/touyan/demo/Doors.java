package org.touyan.demo;

import java.util.List;

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

/** Prints, for each role, a one-time sign-in link that works on this machine only. */
@Component
@Profile("demo")
class Doors {

    record Person(AccountId account, String name, Role role) {}

    private final LocalDoor door;
    private final Story story;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Doors(LocalDoor door, Story story, JdbcClient jdbc, TransactionTemplate transaction) {
        this.door = door;
        this.story = story;
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
        System.out.println();
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
