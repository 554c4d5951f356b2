package org.touyan.people.mentoring.domain;

import java.util.EnumSet;
import java.util.Set;

import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.mentoring.ContractState;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.people.mentoring.ContractState.ACTIVE;
import static org.touyan.people.mentoring.ContractState.ASSESSING;
import static org.touyan.people.mentoring.ContractState.DRAFT;
import static org.touyan.people.mentoring.ContractState.EXTENDED;
import static org.touyan.people.mentoring.ContractState.GRADUATED;
import static org.touyan.people.mentoring.ContractState.LAPSED;
import static org.touyan.people.mentoring.ContractState.SIGNING;
import static org.touyan.people.mentoring.ContractState.SUSPENDED;
import static org.touyan.people.mentoring.ContractState.TERMINATED;

/**
 * Who may do what to a contract, and where it leads. An apprentice without an account acts as one who shows the secret of his
 * contract; the witness signs last, and what all four have agreed on happens with his signature.
 */
final class ContractSteps {

    private static final Set<Role> OFFICES = EnumSet.of(ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> WITNESSES = EnumSet.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> EVERYBODY = EnumSet.of(ASKER, EXPERT, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);

    static final Steps<ContractState, ContractAct> TABLE = new Steps<ContractState, ContractAct>("apprentice's contract")
            .allow(ContractAct.WRITE, EnumSet.noneOf(ContractState.class), DRAFT, OFFICES)
            .allow(ContractAct.REWRITE, EnumSet.of(DRAFT, SIGNING), DRAFT, OFFICES)
            .allow(ContractAct.AGREE, EnumSet.of(DRAFT), DRAFT, EVERYBODY)
            .allow(ContractAct.OFFER, EnumSet.of(DRAFT), SIGNING, OFFICES)
            .allow(ContractAct.SIGN, EnumSet.of(SIGNING), SIGNING, EnumSet.of(ASKER, EXPERT, ENTERPRISE_UNION))
            .allow(ContractAct.FILE, EnumSet.of(SIGNING), SIGNING, OFFICES)
            .allow(ContractAct.ACTIVATE, EnumSet.of(SIGNING), ACTIVE, WITNESSES)
            .stay(ContractAct.AMEND, EnumSet.of(ACTIVE, EXTENDED), OFFICES)
            .stay(ContractAct.OFFER_EXTENSION, EnumSet.of(ACTIVE, ASSESSING), OFFICES)
            .stay(ContractAct.OFFER_SUSPENSION, EnumSet.of(ACTIVE, EXTENDED), OFFICES)
            .stay(ContractAct.OFFER_RESUMPTION, EnumSet.of(SUSPENDED), OFFICES)
            .stay(ContractAct.OFFER_MASTER, ContractState.HELD, OFFICES)
            .stay(ContractAct.WITHDRAW, ContractState.HELD, OFFICES)
            .allow(ContractAct.EXTEND, EnumSet.of(ACTIVE, ASSESSING), EXTENDED, WITNESSES)
            .allow(ContractAct.SUSPEND, EnumSet.of(ACTIVE, EXTENDED), SUSPENDED, WITNESSES)
            .allow(ContractAct.RESUME, EnumSet.of(SUSPENDED), ACTIVE, WITNESSES)
            .allow(ContractAct.CHANGE_MASTER, ContractState.HELD, TERMINATED, WITNESSES)
            .allow(ContractAct.ASSESS, EnumSet.of(ACTIVE, EXTENDED), ASSESSING, OFFICES)
            .allow(ContractAct.GRADUATE, EnumSet.of(ASSESSING), GRADUATED, WITNESSES)
            .allow(ContractAct.TERMINATE, EnumSet.of(DRAFT, SIGNING, ACTIVE, SUSPENDED, EXTENDED, ASSESSING), TERMINATED, OFFICES)
            .allow(ContractAct.LAPSE, EnumSet.of(DRAFT, SIGNING, ACTIVE, SUSPENDED, EXTENDED, ASSESSING), LAPSED,
                    EnumSet.of(SYSTEM));

    private ContractSteps() {}
}
