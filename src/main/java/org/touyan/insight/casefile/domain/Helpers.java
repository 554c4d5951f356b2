package org.touyan.insight.casefile.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/**
 * Who has said yes to a request. The asker sees the master's name and honour also when there is no public profile: whoever
 * opens a door wants to know who stands before it. The phone is shown only when the master has chosen so.
 */
@Component
public class Helpers {

    record Row(PersonId person, boolean lead, @Nullable Instant fromAt, String contactMode, @Nullable Sealed phone) {}

    private final JdbcClient jdbc;
    private final Experts experts;
    private final Vault vault;
    private final Elevated elevated;

    Helpers(JdbcClient jdbc, Experts experts, Vault vault, Elevated elevated) {
        this.jdbc = jdbc;
        this.experts = experts;
        this.vault = vault;
        this.elevated = elevated;
    }

    /**
     * @param visible a look at the request that the actor himself has been allowed, so that nobody asks for others'
     * @param entries what happened to it: as long as nobody has said yes, nobody is looked for
     */
    @Transactional(readOnly = true)
    public List<Helper> of(RequestId visible, List<CaseEntry> entries) {
        if (entries.stream().noneMatch(CaseEntry::saysYes)) {
            return List.of();
        }
        return elevated.asSystem(() -> {
            List<Row> rows = rows(visible);
            Map<PersonId, ExpertCard> cards = experts.cards(rows.stream().map(Row::person).toList());
            return rows.stream()
                    .filter(r -> cards.containsKey(r.person()))
                    .map(r -> new Helper(Objects.requireNonNull(cards.get(r.person())), r.lead(), r.fromAt(),
                            phone(r)))
                    .toList();
        });
    }

    private @Nullable String phone(Row row) {
        return Optional.ofNullable(row.phone())
                .filter(p -> row.contactMode().equals("OWN_PHONE"))
                .map(vault::open)
                .orElse(null);
    }

    private List<Row> rows(RequestId request) {
        return jdbc.sql("""
                select o.expert_id as person, o.lead, p.contact_mode, c.phone,
                  (select min(v.from_at) from visit.visit v where v.order_id = o.order_id and v.state in ('SCHEDULED', 'IN_SERVICE')) as from_at
                from dispatch.work_order o
                join roster.person p on p.person_id = o.expert_id
                left join roster.contact c on c.person_id = o.expert_id
                where o.request_id = :request and o.state in ('ACCEPTED', 'SERVED')
                order by o.lead desc, o.answered_at
                """).param("request", request).query(Rows.of(Row.class)).list();
    }
}
