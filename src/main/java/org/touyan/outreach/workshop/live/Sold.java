package org.touyan.outreach.workshop.live;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.workshop.domain.Goods;

/**
 * What a session has sold, in fen.
 *
 * @param gmvFen  成交额 as ordered
 * @param paidFen what was paid of it
 */
public record Sold(Goods goods, int orders, long gmvFen, long paidFen) {

    private static final int MOST_ORDERS = 1_000_000;
    private static final long MOST_FEN = 100_000_000_000L;

    /** @throws RuleBroken at the first field that cannot be taken */
    public static Sold of(Goods goods, int orders, long gmvFen, long paidFen) {
        if (orders < 1 || orders > MOST_ORDERS) {
            throw RuleBroken.at("orders", "workshop.sale.orders.range", MOST_ORDERS);
        }
        check(gmvFen, paidFen, "gmv", "paid");
        return new Sold(goods, orders, gmvFen, paidFen);
    }

    static void check(long gmvFen, long paidFen, String gmvField, String paidField) {
        if (gmvFen < 0 || gmvFen > MOST_FEN) {
            throw RuleBroken.at(gmvField, "workshop.sale.money");
        }
        if (paidFen < 0 || paidFen > gmvFen) {
            throw RuleBroken.at(paidField, "workshop.sale.paid-more");
        }
    }
}
