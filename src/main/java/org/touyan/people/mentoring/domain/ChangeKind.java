package org.touyan.people.mentoring.domain;

/** What all four may agree on beside other words: more time, a pause, its end, another master. */
public enum ChangeKind {
    EXTEND(ContractAct.OFFER_EXTENSION, ContractAct.EXTEND, "contract-extended"), SUSPEND(ContractAct.OFFER_SUSPENSION,
            ContractAct.SUSPEND, "contract-suspended"), RESUME(ContractAct.OFFER_RESUMPTION, ContractAct.RESUME,
                    "contract-resumed"), MASTER(ContractAct.OFFER_MASTER, ContractAct.CHANGE_MASTER, "master-changed");

    private final ContractAct offer;
    private final ContractAct act;
    private final String noted;

    ChangeKind(ContractAct offer, ContractAct act, String noted) {
        this.offer = offer;
        this.act = act;
        this.noted = noted;
    }

    /** Puts it before those who sign. */
    public ContractAct offer() {
        return offer;
    }

    /** What happens when the fourth has signed. */
    public ContractAct act() {
        return act;
    }

    /** Its word in the trail. */
    public String noted() {
        return noted;
    }
}
