package org.touyan.service.record.mine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.PersonId;

/** The visits and the service records of a person, for the copy he takes home. */
@Component
@Transactional(readOnly = true)
class RecordsHeld implements HeldElsewhere {

    private final JdbcClient jdbc;

    RecordsHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> of(PersonId person) {
        return List.of(
                held("record.copy.visits",
                        List.of("record.copy.from", "record.copy.state", "record.copy.minutes", "record.copy.note"), """
                        select from_at::text, '#visit.state.' || state, coalesce(minutes::text, ''), note
                        from visit.visit
                        where expert_id = :person
                        order by from_at, visit_id
                        """, person),
                held("record.copy.records",
                        List.of("record.copy.number", "record.copy.day", "record.copy.activity", "record.copy.place",
                                "record.copy.content", "record.copy.minutes", "record.copy.half-hours", "record.copy.state"),
                        """
                                select record_no, day::text, activity, place, content, minutes::text, half_hours::text, '#record.state.' || state
                                from record.service_record
                                where expert_id = :person
                                order by day, record_id
                                """, person));
    }

    private Held held(String title, List<String> columns, String sql, PersonId person) {
        return new Held(title, columns,
                jdbc.sql(sql).param("person", person).query((row, n) -> cells(row, columns.size())).list());
    }

    private static List<String> cells(ResultSet row, int many) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            cells.add(row.getString(i));
        }
        return cells;
    }
}
