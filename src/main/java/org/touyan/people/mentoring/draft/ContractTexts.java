package org.touyan.people.mentoring.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Contract;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each text of a contract with its fingerprint. What was signed can be read word by word for ever. */
@Component
public class ContractTexts {

    private static final JsonMapper JSON = new JsonMapper();

    /** One text. */
    public record Kept(int textNo, String clauses, String canonical, String sha256, String reason, String byName, Instant at) {

        public Clauses read() {
            Map<Clause, String> texts = new EnumMap<>(Clause.class);
            JSON.readValue(clauses, new TypeReference<Map<String, String>>() {
            })
                    .forEach((clause, text) -> texts.put(Clause.valueOf(clause), text));
            return new Clauses(texts);
        }
    }

    private final JdbcClient jdbc;
    private final UiFactory uis;
    private final Clock clock;

    ContractTexts(JdbcClient jdbc, UiFactory uis, Clock clock) {
        this.jdbc = jdbc;
        this.uis = uis;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Actor actor, Contract contract, int textNo, Clauses clauses, String reason) {
        Ui ui = uis.onPaper();
        Map<String, String> named = new LinkedHashMap<>();
        Clauses.all().forEach(clause -> named.put(clause.name(), clauses.text(clause)));
        String canonical = Stream.of(Terms.of(contract, ui).stream().map(f -> f.name() + "：" + f.value()),
                Stream.of(reason).filter(r -> !r.isEmpty()).map(r -> ui.t("mentoring.text.change") + "：" + r),
                Clauses.all().stream().map(c -> ui.t("mentoring.clause." + c) + "：" + clauses.text(c))).flatMap(lines -> lines)
                .collect(Collectors.joining("\n", ui.t("mentoring.text.no", textNo) + "\n", "\n"));
        jdbc.sql("""
                insert into mentoring.text (contract_id, text_no, clauses, canonical, sha256, reason, by_name, at)
                values (:contract, :no, :clauses::jsonb, :canonical, :sha256, :reason, :by, :at)
                """).param("contract", contract.id()).param("no", textNo).param("clauses", JSON.writeValueAsString(named))
                .param("canonical", canonical).param("sha256", Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8)))
                .param("reason", reason).param("by", actor.name()).param("at", clock.instant()).update();
    }

    /** The number of the next text: one that was offered and withdrawn keeps its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(ContractId contract) {
        return jdbc.sql("select max(text_no) + 1 from mentoring.text where contract_id = :contract").param("contract", contract)
                .query(Integer.class).single();
    }

    @Transactional(readOnly = true)
    public Kept get(ContractId contract, int textNo) {
        return jdbc.sql("""
                select text_no, clauses::text as clauses, canonical, sha256, reason, by_name, at
                from mentoring.text where contract_id = :contract and text_no = :no
                """).param("contract", contract).param("no", textNo).query(Rows.of(Kept.class)).optional()
                .orElseThrow(() -> new NotFound("text %d of contract %s".formatted(textNo, contract)));
    }

    @Transactional(readOnly = true)
    public List<Kept> all(ContractId contract) {
        return jdbc.sql("""
                select text_no, clauses::text as clauses, canonical, sha256, reason, by_name, at
                from mentoring.text where contract_id = :contract order by text_no
                """).param("contract", contract).query(Rows.of(Kept.class)).list();
    }
}
