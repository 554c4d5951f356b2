package org.touyan.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.PlainPaper;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.MentoringWorld;
import org.touyan.people.mentoring.domain.ContractAct;
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.service.dispatch.DispatchWorld;

/** Contracts that stand where they are wanted: copies of one that was written, brought there past the use cases. */
final class Contracts {

    /** One contract, the secret of its apprentice, and the code that went out last. */
    record Standing(ContractId id, String token, Actor master, String code) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("contract", id.toString(), "token", token, "code", code);
        }
    }

    private final ApplicationContext house;
    private final MentoringWorld world;
    private final ContractId written;
    private final Actor master;
    private int count;

    Contracts(ApplicationContext house, MentoringWorld world) {
        this.house = house;
        this.world = world;
        this.master = world.master("步原师傅", true);
        this.written = world.written(world.draft(master, "步徒弟", "13644440000"));
    }

    MentoringWorld world() {
        return world;
    }

    /** @param act what is going to be tried: what it needs is there */
    Standing in(ContractState state, ContractAct act, @Nullable Actor who) {
        Actor teaches = state == ContractState.SIGNING ? world.master("步师傅" + ++count, true) : master;
        ContractId id = copy(state, teaches, pending(act) != null && state.held());
        String code = "";
        if (pending(act) != null && state.held()) {
            waits(id, Objects.requireNonNull(pending(act)));
            if (act != ContractAct.WITHDRAW) {
                numbered(id);
                threeHaveSigned(id, 2);
            }
        }
        if (act == ContractAct.ACTIVATE && state == ContractState.SIGNING) {
            threeHaveSigned(id, 1);
        }
        if (act == ContractAct.GRADUATE) {
            judges(id);
        }
        if (who != null && signs(act) && (state == ContractState.SIGNING || state.held() && act != ContractAct.SIGN)) {
            code = code(id, act == ContractAct.SIGN && who.is(Role.EXPERT) ? teaches : who);
        }
        return new Standing(id, house.getBean(PairLinks.class).pathOf(id).substring("/pair/".length()), teaches, code);
    }

    ContractState state(ContractId id) {
        return world.state(id);
    }

    ContractState newest() {
        return ContractState.valueOf(world.ask(String.class,
                "select state from mentoring.contract order by written_at desc, contract_id desc limit 1"));
    }

    /** What a signature of the witness brings about, and what is withdrawn. */
    private static @Nullable String pending(ContractAct act) {
        return switch (act) {
            case EXTEND, WITHDRAW -> "EXTEND";
            case SUSPEND -> "SUSPEND";
            case RESUME -> "RESUME";
            case CHANGE_MASTER -> "MASTER";
            case WRITE, REWRITE, AGREE, OFFER, SIGN, FILE, ACTIVATE, AMEND, OFFER_EXTENSION, OFFER_SUSPENSION, OFFER_RESUMPTION,
                    OFFER_MASTER, ASSESS, GRADUATE, TERMINATE, LAPSE ->
                null;
        };
    }

    private static boolean signs(ContractAct act) {
        return act == ContractAct.SIGN || act == ContractAct.ACTIVATE || pending(act) != null && act != ContractAct.WITHDRAW;
    }

    private ContractId copy(ContractState state, Actor teaches, boolean pending) {
        ContractId id = ContractId.next();
        String token = house.getBean(PairLinks.class).pathOf(id).substring("/pair/".length());
        boolean signed = state.held() || state == ContractState.GRADUATED;
        world.sql("""
                insert into mentoring.contract select (jsonb_populate_record(c, jsonb_strip_nulls(jsonb_build_object('contract_id', ?::text,
                  'state', ?::text, 'apprentice_print', '\\x' || encode(sha256(?::bytea), 'hex'), 'master_id', ?::text, 'master_name', ?::text,
                  'master_agreed_at', now()::text, 'apprentice_agreed_at', now()::text, 'pending_no', case when ? then 2 end,
                  'signed_on', case when ? then c.from_day::text end, 'activated_at', case when ? then now()::text end,
                  'ended_on', case when ? then c.from_day::text end, 'ended_reason', case when ? then 'MUTUAL' end)))).*
                from mentoring.contract c where c.contract_id = ?
                """, id.toString(), state.name(), id.toString(), String.valueOf(teaches.person()), teaches.name(), pending,
                signed,
                signed, state.over(), state.over(), written.value());
        text(id, 1);
        world.sql("insert into mentoring.access (token_hash, contract_id) values (sha256(?::bytea), ?)", token, id.value());
        return id;
    }

    private void text(ContractId id, int no) {
        world.sql("""
                insert into mentoring.text select (jsonb_populate_record(t, jsonb_build_object('contract_id', ?::text, 'text_no', ?))).*
                from mentoring.text t where t.contract_id = ? and t.text_no = 1
                """, id.toString(), no, written.value());
    }

    private void waits(ContractId id, String kind) {
        Actor another = kind.equals("MASTER") ? world.master("步接师傅" + ++count, true) : null;
        text(id, 2);
        world.sql("""
                insert into mentoring.change (contract_id, text_no, kind, until_day, from_day, master_id, master_name, words, by_name, at)
                select c.contract_id, 2, ?, c.until_day + 60, case when ? then c.from_day end, ?::uuid, ?, '步步变更', '甲', now()
                from mentoring.contract c where c.contract_id = ?
                """, kind, another != null, another == null ? null : another.person(), another == null ? "" : another.name(),
                id.value());
    }

    private void threeHaveSigned(ContractId id, int no) {
        for (String party : new String[]{"MASTER", "APPRENTICE", "EMPLOYER"}) {
            UUID signature = UUID.randomUUID();
            world.sql("""
                    insert into mentoring.signature (signature_id, contract_id, text_no, party, how, name, sha256, evidence, filed_by_name, at)
                    values (?, ?, ?, ?, 'PAPER', '步签字', '', '', '甲', now())
                    """, signature, id.value(), no, party);
            world.sql("insert into mentoring.seen (signature_id, by_account, by_name, at) values (?, uuidv7(), '乙', now())",
                    signature);
        }
    }

    private void numbered(ContractId id) {
        String union = world.ask(String.class,
                "select path from organization.unit where kind = 'COUNTY' order by path limit 1");
        world.people().as(world.officer, () -> house.getBean(Register.class).issue(world.officer,
                new Draft("mentor-contract", new OrgPath(union), "步步总工会",
                        DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG), "mentoring", id.value(), List.of(), "步步合同",
                        List.of(), null),
                imprint -> new PlainPaper(imprint, List.of("步步"), List.of(), List.of())));
    }

    private void judges(ContractId id) {
        for (String name : new String[]{"步评甲", "步评乙", "步评丙"}) {
            world.sql("""
                    insert into mentoring.judge (judge_id, contract_id, round, name, unit, passed, words, entered_by_name, at)
                    values (uuidv7(), ?, 1, ?, '单位', true, '合格', '甲', now())
                    """, id.value(), name);
        }
    }

    private String code(ContractId id, Actor who) {
        Actor asks = who.is(Role.ASKER) ? Actor.asker(id.value()) : who;
        world.send(asks, id);
        return world.code(id);
    }
}
