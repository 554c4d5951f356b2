package org.touyan.outreach.workshop.figure;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.BusinessRule;

/** Counts as of a day, of what the current actor may see; every number is a count of the rows that {@link FigureRows} lists. */
@Component
public class WorkshopFigures {

    /** The state of each workshop on that day, and where it stood. */
    static final String STANDING = """
            select w.workshop_id, w.number, w.name, w.types, p.town, t.state
            from workshop.workshop w
            join lateral (select town from workshop.seat
              where workshop_id = w.workshop_id and day <= :day order by day desc, at desc, seat_id desc limit 1) p on true
            join lateral (select state from workshop.turn
              where workshop_id = w.workshop_id and day <= :day order by day desc, at desc, turn_id desc limit 1) t
              on t.state in ('RECOGNISED', 'OPERATING', 'RECTIFY')
            """;

    /** Each order whose stream lies far enough back, with what had been given back by that day. */
    static final String SETTLED = """
            select s.*, coalesce((select sum(r.amount_fen) from workshop.refund r
              where r.root_id = s.root_id and r.refunded_on <= :day), 0)::bigint as refunded_fen
            from workshop.settled_sale s where s.settles_on <= :day
            """;

    /** Each visit of an advisor that took place. */
    static final String ADVISED = """
            select a.advice_id, a.advisor_id, a.field, a.words, w.name, v.day
            from workshop.advice a
            join workshop.workshop w on w.workshop_id = a.workshop_id
            join lateral (select min((coalesce(x.started_at, x.from_at) at time zone 'Asia/Shanghai')::date) as day
              from visit.visit x where x.request_id = a.request_id and x.state = 'DONE') v on v.day <= :day
            """;

    /** Each session that counts. */
    static final String STREAMED = """
            select c.* from workshop.counted_session c where (c.started_at at time zone 'Asia/Shanghai')::date <= :day
            """;

    /** Each practice base whose agreement holds. */
    static final String BASED = """
            select b.*, coalesce((select sum(i.heads) from workshop.base_interns i
              where i.base_id = b.base_id and (i.at at time zone 'Asia/Shanghai')::date <= :day), 0)::bigint as interns
            from workshop.base b where :day between b.from_day and b.until_day
            """;

    private final JdbcClient jdbc;

    WorkshopFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BusinessRule(id = "WSP-8", says = "Sales of a session are what was paid less what was given back, and count from so many days after the stream as the parameter live.settle.days says.")
    @Transactional(readOnly = true)
    public AsOf on(LocalDate day) {
        return new AsOf(day,
                rows(day, AsOf.ByType.class, "select type, count(*) as workshops from (" + STANDING
                        + ") w, unnest(string_to_array(w.types, ',')) as type group by type order by type"),
                rows(day, AsOf.ByTown.class,
                        "select town, count(*) as workshops from (" + STANDING + ") w group by town order by town"),
                number(day, STANDING), number(day, STREAMED), sales(day, "true"), sales(day, "s.goods = 'LED'"),
                rows(day, AsOf.BySource.class,
                        "select s.platform, sum(s.paid_fen - s.refunded_fen)::bigint as net_fen from (" + SETTLED
                                + ") s group by s.platform order by s.platform"),
                rows(day, AsOf.ByField.class,
                        "select a.field, count(*) as visits from (" + ADVISED + ") a group by a.field order by a.field"),
                rows(day, AsOf.Bases.class,
                        "select count(*) as \"all\", count(*) filter (where b.in_taizhou) as taizhou,"
                                + " count(*) filter (where b.first_scope <> '') as firsts,"
                                + " coalesce(sum(b.interns), 0)::bigint as interns from (" + BASED + ") b")
                        .getFirst());
    }

    private AsOf.Sales sales(LocalDate day, String which) {
        return jdbc.sql("select coalesce(sum(s.gmv_fen), 0)::bigint as gmv_fen, coalesce(sum(s.paid_fen), 0)::bigint as paid_fen,"
                + " coalesce(sum(s.refunded_fen), 0)::bigint as refunded_fen from (" + SETTLED + ") s where " + which)
                .param("day", day).query(Rows.of(AsOf.Sales.class)).single();
    }

    private long number(LocalDate day, String rows) {
        return jdbc.sql("select count(*) from (" + rows + ") x").param("day", day).query(Long.class).single();
    }

    private <T> List<T> rows(LocalDate day, Class<T> row, String sql) {
        return jdbc.sql(sql).param("day", day).query(Rows.of(row)).list();
    }
}
