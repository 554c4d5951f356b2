package org.touyan.outreach.workshop.domain;

/** 有偿聘用 or 无偿志愿; only the second earns hours (民政部令第67号 Art. 19). */
public enum Pay {
    PAID, UNPAID
}
