package org.touyan.outreach.workshop.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.workshop.income.Gains;

/** The rows behind each number. */
@Component
class FigureRows {

    private static final Map<String, String> ROWS = Map.of(
            "workshops",
            "select '/desk/workshops/' || w.workshop_id as href, w.name as title, w.number as number, null::date as day,"
                    + " 0::bigint as fen from (" + WorkshopFigures.STANDING
                    + ") w where :part = '' or w.town = :part or :part = any(string_to_array(w.types, ',')) order by w.number",
            "sessions", "select '/desk/workshops/sessions/' || c.session_id as href, c.workshop as title, c.number as number,"
                    + " (c.started_at at time zone 'Asia/Shanghai')::date as day, 0::bigint as fen from ("
                    + WorkshopFigures.STREAMED
                    + ") c where :part = '' order by c.started_at desc, c.session_id",
            "sales", "select '/desk/workshops/sessions/' || s.session_id as href, s.workshop as title, s.order_no as number,"
                    + " s.settles_on as day, s.paid_fen - s.refunded_fen as fen from (" + WorkshopFigures.SETTLED
                    + ") s where :part = '' or s.platform = :part or s.goods = :part order by s.settles_on desc, s.order_no",
            "advice", "select '/desk/workshops/advisors/' || a.advisor_id as href, a.name as title, a.words as number, a.day,"
                    + " 0::bigint as fen from (" + WorkshopFigures.ADVISED
                    + ") a where :part = '' or a.field = :part order by a.day desc, a.advice_id",
            "bases",
            "select '/desk/workshops/bases#base-' || b.base_id as href, b.name as title, b.college as number, b.from_day as day,"
                    + " b.interns as fen from (" + WorkshopFigures.BASED
                    + ") b where :part = '' or (:part = 'TAIZHOU' and b.in_taizhou) or (:part = 'FIRST' and b.first_scope <> '')"
                    + " order by b.from_day desc, b.base_id");

    private static final String GAINED = """
            select '/desk/workshops/' || g.workshop_id || '/income' as href, g.workshop as title, g.name as number, null::date as day,
              g.gain_fen as fen
            from (%s) g where g.year = :year and (:town = '' or g.town = :town) order by g.workshop, g.income_id
            """.formatted(Gains.COUNTED);

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param part a type, a town, a platform, a kind of goods or a field; empty for all */
    @Transactional(readOnly = true)
    public List<RowsPage.Row> of(String figure, LocalDate day, String part) {
        String sql = ROWS.get(figure);
        if (sql == null) {
            throw new NotFound("figure " + figure);
        }
        return jdbc.sql(sql).param("day", day).param("part", part).query(Rows.of(RowsPage.Row.class)).list();
    }

    /**
     * Household by household, its head masked: each workshop's page, which says who may know him, names him.
     *
     * @param town NBS code; empty for all
     */
    @Transactional(readOnly = true)
    public List<RowsPage.Row> gained(LocalDate day, int year, String town) {
        return jdbc.sql(GAINED).param("day", day).param("year", year).param("town", town).query(Rows.of(RowsPage.Row.class))
                .list()
                .stream().map(row -> new RowsPage.Row(row.href(), row.title(), Mask.name(row.number()), null, row.fen()))
                .toList();
    }
}
