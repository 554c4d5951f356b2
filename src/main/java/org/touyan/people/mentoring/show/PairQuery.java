package org.touyan.people.mentoring.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.Terms;
import org.touyan.people.mentoring.sign.Signatures;
import org.touyan.people.mentoring.track.Proofs;

/** Reads one contract with the eyes of whoever asks. */
@Component
public class PairQuery {

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Signatures signatures;
    private final Proofs proofs;
    private final Register register;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    PairQuery(Contracts contracts, ContractTexts texts, Signatures signatures, Proofs proofs, Register register,
            Parameters parameters,
            JdbcClient jdbc,
            Clock clock) {
        this.contracts = contracts;
        this.texts = texts;
        this.signatures = signatures;
        this.proofs = proofs;
        this.register = register;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param act which form came back with errors; empty for none */
    @Transactional(readOnly = true)
    public PairView view(Actor actor, Ui ui, ContractId id, String self, String act, Form<PairForm> form) {
        Contract contract = contracts.get(id);
        ContractTexts.Kept current = texts.get(id, contract.pendingNo() == null ? contract.textNo() : contract.pendingNo());
        FormErrors errors = form.value().line().isEmpty() ? form.errors() : form.errors().ofLine(form.value().line());
        return new PairView(contract, actor.role(), self, ui.unit(), act, form, errors, Terms.of(contract, ui), current,
                current.read(),
                signatures.of(id), scans(id), milestones(id), logs(id), proofs.of(id), looks(id), voices(id), allowances(id),
                followed(id),
                turns(id),
                register.about("mentoring", id.value()), checkDue(contract), Beijing.day(clock.instant()));
    }

    private List<PairView.Scan> scans(ContractId id) {
        return jdbc.sql("""
                select s.signature_id, f.file_id
                from mentoring.signature s
                join storage.file f on f.owner_subject = s.signature_id and f.kind = 'mentoring-signature' and f.forgotten_at is null
                where s.contract_id = :id order by f.created_at, f.file_id
                """).param("id", id).query(Rows.of(PairView.Scan.class)).list();
    }

    private List<PairView.Step> milestones(ContractId id) {
        return jdbc.sql("""
                select milestone_id, kind, due, words, evidence, reached, settled_on, master_words, apprentice_words
                from mentoring.milestone where contract_id = :id order by due, milestone_id
                """).param("id", id).query(Rows.of(PairView.Step.class)).list();
    }

    private List<PairView.Line> logs(ContractId id) {
        return jdbc.sql("""
                select l.log_id, l.day, l.words, l.minutes, l.by_party, l.by_name, s.by_name as signed_by, s.words as remark
                from mentoring.log l left join mentoring.log_sign s on s.log_id = l.log_id
                where l.contract_id = :id order by l.day desc, l.log_id desc
                """).param("id", id).query(Rows.of(PairView.Line.class)).list();
    }

    private List<PairView.Look> looks(ContractId id) {
        return jdbc.sql("""
                select k.check_id, k.on_day, k.answer, k.words, k.by_name, c.words as care, c.by_name as care_by
                from mentoring.check_up k left join mentoring.care c on c.check_id = k.check_id
                where k.contract_id = :id order by k.on_day desc, k.check_id desc
                """).param("id", id).query(Rows.of(PairView.Look.class)).list();
    }

    private List<PairView.Voice> voices(ContractId id) {
        return jdbc.sql(
                "select round, name, unit, passed, words from mentoring.judge where contract_id = :id order by round, at, judge_id")
                .param("id", id).query(Rows.of(PairView.Voice.class)).list();
    }

    private List<PairView.Paid> allowances(ContractId id) {
        return jdbc.sql("""
                select a.allowance_id, a.kind, a.period, a.amount_fen, a.basis, a.payer, r.signed_by, r.received_on
                from mentoring.allowance a left join mentoring.receipt r on r.allowance_id = a.allowance_id
                where a.contract_id = :id order by a.period, a.kind
                """).param("id", id).query(Rows.of(PairView.Paid.class)).list();
    }

    private List<PairView.Followed> followed(ContractId id) {
        return jdbc.sql(
                "select months, employed, post, level, words, by_name from mentoring.follow_up where contract_id = :id order by months")
                .param("id", id).query(Rows.of(PairView.Followed.class)).list();
    }

    private List<PairView.Turn> turns(ContractId id) {
        return jdbc.sql("""
                select state, on_day, words, by_name, row_number() over (order by at, turn_id) = 1 as first
                from mentoring.turn where contract_id = :id order by at, turn_id
                """)
                .param("id", id).query(Rows.of(PairView.Turn.class)).list();
    }

    private @Nullable LocalDate checkDue(Contract contract) {
        if (!contract.state().taught()) {
            return null;
        }
        LocalDate last = jdbc
                .sql("select coalesce((select max(on_day) from mentoring.check_up where contract_id = :id), :signed)")
                .param("id", contract.id()).param("signed", contract.result().signedOn()).query(LocalDate.class).single();
        return last.plusDays(parameters.number("mentor.check.days"));
    }
}
