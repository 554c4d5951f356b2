package org.touyan.people.assessment.mark;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.CandidateState;
import org.touyan.people.assessment.domain.Given;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.standard.Standards;

/** The candidates of a batch with their marks and what came of them. */
@Component
public class Results {

    /**
     * One candidate.
     *
     * @param trade  工种, empty where the occupation has none
     * @param result null for one who is not examined
     */
    public record Row(CandidateId id, int ticket, String name, String level, String trade, CandidateState state, String because,
            Map<Part, Given> marks, Standard.@Nullable Result result) {

        public Given at(Part part) {
            return marks.getOrDefault(part, Given.NOTHING);
        }

        public boolean passed() {
            return result != null && result.passed();
        }

        public boolean waits() {
            return result != null && result.kind() == Standard.Result.Kind.WAITING;
        }
    }

    private record Person(CandidateId candidateId, int ticket, String name, String level, String trade, CandidateState state,
            String because) {}

    private record Mark(CandidateId candidateId, Part part, @Nullable BigDecimal value, boolean absent) {}

    private final Standards standards;
    private final JdbcClient jdbc;

    Results(Standards standards, JdbcClient jdbc) {
        this.standards = standards;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> of(Batch batch) {
        Map<String, Standard> asked = standards.of(batch);
        Map<CandidateId, Map<Part, Given>> marks = new HashMap<>();
        jdbc.sql("""
                select m.candidate_id, m.part, m.value, m.absent
                from assessment.current_mark m join assessment.candidate c on c.candidate_id = m.candidate_id
                where c.batch_id = :id
                """).param("id", batch.id()).query(Rows.of(Mark.class)).list()
                .forEach(m -> marks.computeIfAbsent(m.candidateId(), id -> new EnumMap<>(Part.class))
                        .put(m.part(), new Given(m.value(), m.absent())));
        return jdbc.sql("""
                select candidate_id, ticket, name, level, trade, state, because
                from assessment.candidate where batch_id = :id order by ticket
                """).param("id", batch.id()).query(Rows.of(Person.class)).list().stream()
                .map(p -> row(p, asked.get(p.level()), marks.getOrDefault(p.candidateId(), Map.of()))).toList();
    }

    private static Row row(Person person, @Nullable Standard standard, Map<Part, Given> marks) {
        return new Row(person.candidateId(), person.ticket(), person.name(), person.level(), person.trade(), person.state(),
                person.because(),
                marks,
                standard == null || person.state() != CandidateState.QUALIFIED ? null : standard.result(marks));
    }
}
