package org.touyan.service.visit.engaged;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.Engagements;
import org.touyan.service.request.RequestId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

/** Answers what experts are already doing, across unions, from orders and visits. */
@Component
@Transactional(readOnly = true)
class VisitEngagements implements Engagements {

    record Busy(PersonId person, Instant fromAt, Instant toAt) {}

    record Met(PersonId expert, int person, int body, int village) {}

    record Count(PersonId person, int times) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;

    VisitEngagements(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    public Map<PersonId, List<TimeWindow>> busy(Collection<PersonId> people, TimeWindow within) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return elevated.asSystem(() -> jdbc.sql("""
                select v.expert_id as person, v.from_at, v.to_at
                from visit.visit v
                where v.expert_id in (:people) and v.state in ('SCHEDULED', 'IN_SERVICE')
                  and v.from_at < :to and v.to_at > :from
                order by v.from_at
                """).param("people", ids(people)).param("from", within.from()).param("to", within.to())
                .query(Busy.class).list()).stream()
                .collect(groupingBy(Busy::person, mapping(b -> new TimeWindow(b.fromAt(), b.toAt()), toList())));
    }

    @Override
    public Map<PersonId, Integer> ordersThisMonth(Collection<PersonId> people, TimeWindow month) {
        var first = Beijing.day(month.from()).withDayOfMonth(1);
        return counts(people, """
                select coalesce(p.merged_into, p.person_id) as person, count(*) as times
                from roster.person p join dispatch.work_order o on o.expert_id = p.person_id
                where (p.person_id in (:people) or p.merged_into in (:people)) and o.state in ('ACCEPTED', 'SERVED')
                  and o.answered_at >= :from and o.answered_at < :to
                group by 1
                """, Beijing.startOf(first), Beijing.startOf(first.plusMonths(1)));
    }

    @Override
    public Map<PersonId, Integer> openOrders(Collection<PersonId> people) {
        return counts(people, """
                select o.expert_id as person, count(*) as times
                from dispatch.work_order o
                where o.expert_id in (:people) and o.state in ('OFFERED', 'ACCEPTED')
                  and o.offered_at between :from and :to
                group by o.expert_id
                """, Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));
    }

    @Override
    public Map<PersonId, Acquaintance> helpedBefore(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("""
                with now as (
                  select r.request_id, r.phone_print, r.town, request.village(r.place) as village, b.body_id, b.path
                  from request.help_request r left join organization.body b on b.body_id = r.body_id or b.path = r.org_path
                  where r.request_id = :request
                  order by b.body_id = r.body_id desc
                  limit 1),
                met as (
                  select e.request_id, 'person' as how
                  from now join request.help_request e on e.phone_print = now.phone_print
                  union all
                  select e.request_id, 'body'
                  from now join request.help_request e on e.body_id = now.body_id or e.org_path = now.path
                  union all
                  select e.request_id, 'village'
                  from now join request.help_request e on e.town = now.town and request.village(e.place) = now.village)
                select coalesce(p.merged_into, p.person_id) as expert,
                       count(distinct met.request_id) filter (where how = 'person') as person,
                       count(distinct met.request_id) filter (where how = 'body') as body,
                       count(distinct met.request_id) filter (where how = 'village') as village
                from met
                join dispatch.work_order o on o.request_id = met.request_id and o.state = 'SERVED'
                join roster.person p on p.person_id = o.expert_id
                where met.request_id <> :request
                group by 1
                """).param("request", request).query(Rows.of(Met.class)).list()).stream()
                .collect(toMap(Met::expert, met -> new Acquaintance(met.person(), met.body(), met.village())));
    }

    private Map<PersonId, Integer> counts(Collection<PersonId> people, String sql, Instant from, Instant to) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return elevated.asSystem(() -> jdbc.sql(sql).param("people", ids(people)).param("from", from).param("to", to)
                .query(Count.class).list()).stream().collect(toMap(Count::person, Count::times));
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
