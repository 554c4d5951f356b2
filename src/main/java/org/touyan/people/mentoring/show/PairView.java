package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Stage;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.ContractAct;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.sign.Signed;
import org.touyan.people.mentoring.track.Proofs;

/**
 * One contract with all that has happened under it, and what the reader may do.
 *
 * @param self    address of this page
 * @param current clauses that hold, or that are to be signed
 * @param act     which form was just sent and came back; empty for none
 */
public record PairView(Contract contract, Role role, String self, String unit, String act, Form<PairForm> form, FormErrors errors,
        List<Fact> terms, ContractTexts.Kept current, Clauses clauses, List<Signed> signatures, List<Scan> scans,
        List<Step> milestones,
        List<Line> logs, List<Proofs.Proof> proofs, List<Look> looks, List<Voice> voices, List<Paid> allowances,
        List<Followed> followed, List<Turn> turns,
        List<Issued> papers, @Nullable LocalDate checkDue, LocalDate today) {

    /** A picture of a signed page. */
    public record Scan(UUID signatureId, UUID fileId) {}

    /** A milestone. */
    public record Step(UUID milestoneId, String kind, LocalDate due, String words, String evidence, @Nullable Boolean reached,
            @Nullable LocalDate settledOn, String masterWords, String apprenticeWords) {

        public boolean open() {
            return !Boolean.TRUE.equals(reached);
        }
    }

    /** A line of the logbook; {@code signedBy} is null while the other side has not signed it off. */
    public record Line(UUID logId, LocalDate day, String words, int minutes, Party byParty, String byName,
            @Nullable String signedBy,
            @Nullable String remark) {

        public String hours() {
            return minutes % 60 == 0 ? Integer.toString(minutes / 60) : "%.1f".formatted(minutes / 60.0);
        }
    }

    /** A quarterly look, and what was done about it. */
    public record Look(UUID checkId, LocalDate onDay, String answer, String words, String byName, @Nullable String care,
            @Nullable String careBy) {

        public boolean waits() {
            return !answer.equals("SMOOTH") && care == null;
        }
    }

    /** One of the panel. */
    public record Voice(int round, String name, String unit, boolean passed, String words) {}

    /** One line of the list of allowances. */
    public record Paid(UUID allowanceId, String kind, String period, long amountFen, String basis, String payer,
            @Nullable String signedBy,
            @Nullable LocalDate receivedOn) {}

    /** Half a year, or a year later. */
    public record Followed(int months, boolean employed, String post, @Nullable String level, String words, String byName) {}

    /** One entry of the history. */
    public record Turn(String state, LocalDate onDay, String words, String byName, boolean first) {}

    /** What happened: while it is drafted, that one of the two agrees is a line of its own. */
    public String says(Ui ui, Turn turn) {
        boolean agreed = turn.state().equals(ContractState.DRAFT.name()) && turn.words().isEmpty() && !turn.first();
        return ui.t(agreed ? "mentoring.agree.yes" : "mentoring.state." + turn.state());
    }

    /** An apprentice comes by a link, which knows no name. */
    public String doer(Ui ui, Turn turn) {
        return turn.byName().equals(Actor.asker(contract.id().value()).name())
                ? contract.pair().apprenticeName()
                : ui.doer(turn.byName());
    }

    /** Pictures of a milestone or of a line. */
    public List<UUID> proofsOf(UUID owner) {
        return proofs.stream().filter(p -> p.ownerId().equals(owner)).map(Proofs.Proof::fileId).toList();
    }

    public boolean may(ContractAct what) {
        return Contract.STEPS.allows(contract.state(), what, role);
    }

    public boolean office() {
        return role == Role.ENTERPRISE_UNION || role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public boolean union() {
        return role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public boolean oneOfTheTwo() {
        return role == Role.EXPERT || role == Role.ASKER;
    }

    public boolean plans() {
        return !contract.state().over() && (office() || role == Role.EXPERT);
    }

    /** As whom the reader signs; null for those who only read. */
    public @Nullable Party party() {
        return switch (role) {
            case EXPERT -> Party.MASTER;
            case ASKER -> Party.APPRENTICE;
            case ENTERPRISE_UNION -> Party.EMPLOYER;
            case TOWN_CADRE, CITY_STAFF -> Party.WITNESS;
            case PUBLIC, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, SYSTEM -> null;
        };
    }

    /** More time, a pause or its end may be put before the four. */
    public boolean offers() {
        return may(ContractAct.OFFER_EXTENSION) || may(ContractAct.OFFER_SUSPENSION) || may(ContractAct.OFFER_RESUMPTION);
    }

    /** Where the form goes when it is sent without a button. */
    public String firstOffer() {
        return may(ContractAct.OFFER_SUSPENSION) ? "suspension" : may(ContractAct.OFFER_RESUMPTION) ? "resumption" : "extension";
    }

    /** The text that waits for signatures. */
    public boolean signing() {
        return contract.state() == ContractState.SIGNING || (contract.pendingNo() != null && contract.state().held());
    }

    public boolean signs() {
        Party own = party();
        return signing() && own != null && missing().contains(own) && (own != Party.WITNESS || othersHaveSigned());
    }

    private boolean othersHaveSigned() {
        return missing().equals(List.of(Party.WITNESS))
                && signatures.stream().filter(s -> s.textNo() == current.textNo()).allMatch(Signed::counts);
    }

    /** Who has not signed this text. */
    public List<Party> missing() {
        return Stream.of(Party.values()).filter(p -> signatures.stream()
                .noneMatch(s -> s.textNo() == current.textNo() && s.party() == p)).toList();
    }

    public boolean late() {
        return checkDue != null && checkDue.isBefore(today);
    }

    public boolean open(String what) {
        return act.equals(what);
    }

    private int minutes() {
        return logs.stream().mapToInt(Line::minutes).sum();
    }

    public List<Integer> followUpsDue() {
        LocalDate end = contract.result().endedOn();
        return end == null || contract.state() != ContractState.GRADUATED
                ? List.of()
                : Stream.of(6, 12)
                        .filter(m -> !today.isBefore(end.plusMonths(m)) && followed.stream().noneMatch(f -> f.months() == m))
                        .toList();
    }

    /** What was typed into a clause, else what it says now. */
    public String clause(Clause clause) {
        List<String> typed = form.value().clause();
        int place = Clauses.all().indexOf(clause);
        return place < typed.size() ? typed.get(place) : clauses.text(clause);
    }

    /** What was typed into a field of one line. */
    public String typed(String field, Object line) {
        return form.value().line().equals(line.toString()) ? form.text(field) : "";
    }

    /** How a party has signed this text, or that it has not. */
    public String signedWords(Ui ui, Party who) {
        return signatures.stream().filter(s -> s.textNo() == current.textNo() && s.party() == who).findFirst()
                .map(s -> s.counts()
                        ? ui.t("mentoring.signed." + s.how(), s.name(), ui.isoDayTime(s.at()), String.valueOf(s.seenBy()))
                        : ui.t("mentoring.signed.waits", s.name()))
                .orElseGet(() -> ui.t("mentoring.signed.not-yet"));
    }

    /** On paper, and not yet seen by a second person. */
    public List<Signed> toVerify() {
        return signatures.stream().filter(s -> !s.counts()).toList();
    }

    public List<Scan> scansOf(Signed signed) {
        return scans.stream().filter(s -> s.signatureId().equals(signed.signatureId())).toList();
    }

    public boolean rewrites() {
        return may(ContractAct.REWRITE) || may(ContractAct.AMEND);
    }

    public String hours() {
        int minutes = minutes();
        return minutes % 60 == 0 ? Integer.toString(minutes / 60) : "%.1f".formatted(minutes / 60.0);
    }

    public List<Stage> stages(Ui ui) {
        return List.of(stage(ui, "DRAFT", contract.state() == ContractState.DRAFT, true),
                stage(ui, "SIGNING", contract.state() == ContractState.SIGNING, contract.state() != ContractState.DRAFT),
                stage(ui, "ACTIVE", contract.state().taught() || contract.state() == ContractState.SUSPENDED,
                        contract.result().activatedAt() != null),
                stage(ui, "ASSESSING", contract.state() == ContractState.ASSESSING, !voices.isEmpty()),
                stage(ui, contract.state().over() ? contract.state().name() : "GRADUATED", contract.state().over(),
                        contract.state().over()));
    }

    private Stage stage(Ui ui, String state, boolean now, boolean begun) {
        String note = turns.stream().filter(t -> t.state().equals(state)).map(t -> t.onDay().toString()).findFirst().orElse("");
        return new Stage(ui.t("mentoring.state." + state), note,
                now ? Stage.State.NOW : begun ? Stage.State.DONE : Stage.State.TODO);
    }
}
