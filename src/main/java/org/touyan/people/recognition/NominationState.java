package org.touyan.people.recognition;

/**
 * States of a nomination: 单位提名, 职代会通过并张榜, 县审定推荐, 部门意见都同意, 公示, 决定, 送到家; and how it may end before: a
 * department's no, not chosen, withdrawn.
 */
public enum NominationState {
    NOMINATED, VOTED, RECOMMENDED, CLEARED, POSTED, AWARDED, DELIVERED, VETOED, NOT_CHOSEN, WITHDRAWN;

    /** Whether it still stands, or has led to an honour. */
    public boolean standing() {
        return switch (this) {
            case NOMINATED, VOTED, RECOMMENDED, CLEARED, POSTED, AWARDED, DELIVERED -> true;
            case VETOED, NOT_CHOSEN, WITHDRAWN -> false;
        };
    }
}
