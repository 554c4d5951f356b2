package org.touyan.people.roster.skill;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LicenceId;

/** Tells the union and the person, three times, that a licence is about to end. */
@Component
class RemindLicences implements Chore {

    /** One whose end is near. */
    record Ending(LicenceId licenceId, PersonId personId, String name, OrgPath orgPath, String kind, LocalDate validUntil) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Notices notices;
    private final Parameters parameters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindLicences(JdbcClient jdbc, Accounts accounts, Notices notices, Parameters parameters, TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.notices = notices;
        this.parameters = parameters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "roster.remind-licences";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @BusinessRule(id = "RST-12", says = "The union and the person are told of the end of a licence once at each of the three distances that roster.licence.remind names.")
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        transaction.executeWithoutResult(status -> {
            List<Integer> distances = Stream.of("first", "second", "last")
                    .map(n -> parameters.number("roster.licence.remind." + n + ".days"))
                    .toList();
            int farthest = distances.stream().mapToInt(Integer::intValue).max().orElseThrow();
            ending(today, today.plusDays(farthest)).forEach(e -> remind(e, today, distances));
        });
    }

    private List<Ending> ending(LocalDate today, LocalDate last) {
        return jdbc.sql("""
                select l.licence_id, l.person_id, p.name, p.org_path, l.kind, l.valid_until
                from roster.licence l join roster.person p on p.person_id = l.person_id
                where l.withdrawn_at is null and l.valid_until between :today and :last
                  and p.state <> 'LEFT' and p.standing <> 'DECEASED'
                  and not exists (select 1 from roster.licence n where n.person_id = l.person_id and n.kind = l.kind
                    and n.withdrawn_at is null and (n.valid_until is null or n.valid_until > l.valid_until))
                order by l.valid_until, l.licence_id
                """).param("today", today).param("last", last).query(Rows.of(Ending.class)).list();
    }

    /** The distance reached is part of the key: whoever runs this again tells nobody twice. */
    private void remind(Ending licence, LocalDate today, List<Integer> distances) {
        int left = (int) ChronoUnit.DAYS.between(today, licence.validUntil());
        int reached = distances.stream().mapToInt(Integer::intValue).filter(d -> left <= d).min().orElseThrow();
        String key = "roster.licence.ending/" + licence.licenceId() + '/' + reached + '/';
        for (AccountView staff : serving(licence.orgPath())) {
            notices.send(Recipient.ofAccount(staff.id()), "roster.licence.ending", key + staff.id().value(), licence.orgPath(),
                    "/desk/people/" + licence.personId() + "/skills", licence.name(), licence.kind(),
                    licence.validUntil().toString());
        }
        accounts.ofPerson(licence.personId().value()).ifPresent((AccountId own) -> notices.send(Recipient.ofAccount(own),
                "roster.licence.yours", key + own.value(), licence.orgPath(), null, licence.kind(),
                licence.validUntil().toString()));
    }

    /** The cadres of the town, or those of the city where the town has none. */
    private List<AccountView> serving(OrgPath path) {
        List<AccountView> cadres = accounts.staffAlong(path, Role.TOWN_CADRE);
        return cadres.isEmpty() ? accounts.staffAlong(path, Role.CITY_STAFF) : cadres;
    }
}
