package org.touyan.outreach.workshop.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.outreach.workshop.WorkshopId;

/** What households have gained, as far as it was said and confirmed by the end of a day; of what the current actor may see. */
@Component
public class Gains {

    /**
     * What may be printed of a table, and what may not.
     *
     * @param withheld cells of too few, and those from which such a cell could be told
     */
    public record Told(List<Gain> shown, List<Gain> withheld) {}

    /** The household's last word on each year, when somebody else had confirmed it. */
    public static final String COUNTED = """
            select i.income_id, i.year, i.base_year, i.income_fen - i.base_fen as gain_fen, i.surveyor, h.name, w.workshop_id,
              w.name as workshop, w.town
            from (select distinct on (s.household_id, s.year) s.* from workshop.income s
              where (s.at at time zone 'Asia/Shanghai')::date <= :day order by s.household_id, s.year, s.at desc, s.income_id desc) i
            join workshop.income_confirmed c on c.income_id = i.income_id and (c.at at time zone 'Asia/Shanghai')::date <= :day
            join workshop.household h on h.household_id = i.household_id
            join workshop.workshop w on w.workshop_id = h.workshop_id
            """;

    private static final String CELLS = """
            with known as (select w.town from workshop.household h join workshop.workshop w on w.workshop_id = h.workshop_id
              where (h.at at time zone 'Asia/Shanghai')::date <= :day and w.workshop_id = coalesce(cast(:workshop as uuid), w.workshop_id))
            select c.year, coalesce(c.town, '') as town, count(*)::int as households,
              (select count(*)::int from known k where c.town is null or k.town = c.town) as "all",
              round(avg(c.gain_fen))::bigint as mean_fen,
              round(percentile_cont(0.5) within group (order by c.gain_fen))::bigint as median_fen,
              string_agg(distinct c.base_year::text, '、') as base_years, string_agg(distinct c.surveyor, '、') as surveyors
            from (%s) c where c.workshop_id = coalesce(cast(:workshop as uuid), c.workshop_id)
            group by grouping sets ((c.year), (c.year, c.town)) order by c.year desc, 2
            """.formatted(COUNTED);

    private final JdbcClient jdbc;

    Gains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each year, the latest first. */
    @Transactional(readOnly = true)
    public Told years(LocalDate day, @Nullable WorkshopId workshop, int smallest) {
        List<Gain> all = cells(day, workshop).stream().filter(gain -> gain.town().isEmpty()).toList();
        return new Told(all.stream().filter(gain -> Gain.shown(gain, smallest).isPresent()).toList(),
                all.stream().filter(gain -> Gain.shown(gain, smallest).isEmpty()).toList());
    }

    /** Of one year, by town. */
    @BusinessRule(id = "WSP-12", says = "Of a table by town so many cells are withheld that those of too few cannot be told from the whole.", source = "统计法 Art. 28")
    @Transactional(readOnly = true)
    public Told towns(LocalDate day, int year, int smallest) {
        List<Gain> few = new ArrayList<>();
        List<Gain> shown = new ArrayList<>();
        cells(day, null).stream().filter(gain -> gain.year() == year && !gain.town().isEmpty())
                .sorted(Comparator.comparingInt(Gain::households).thenComparing(Gain::town)).forEach(gain -> {
                    int hidden = few.stream().mapToInt(Gain::households).sum();
                    boolean tells = !few.isEmpty() && hidden < smallest;
                    (tells || Gain.shown(gain, smallest).isEmpty() ? few : shown).add(gain);
                });
        return new Told(shown.stream().sorted(Comparator.comparing(Gain::town)).toList(), few);
    }

    private List<Gain> cells(LocalDate day, @Nullable WorkshopId workshop) {
        return jdbc.sql(CELLS).param("day", day).param("workshop", workshop).query(Rows.of(Gain.class)).list();
    }
}
