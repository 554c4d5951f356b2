package org.touyan.service.dispatch;

/** Where a work order stands. */
public enum OrderState {
    OFFERED, OPEN, ACCEPTED, DECLINED, LAPSED, RELEASED, SERVED;

    public boolean living() {
        return switch (this) {
            case OFFERED, OPEN, ACCEPTED -> true;
            case DECLINED, LAPSED, RELEASED, SERVED -> false;
        };
    }
}
