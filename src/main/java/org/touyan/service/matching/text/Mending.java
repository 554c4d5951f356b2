package org.touyan.service.matching.text;

import java.util.regex.Pattern;

/**
 * Who says at home that something does not work wants the one who mends it, not the one who makes it, though all its words are the maker's.
 */
final class Mending {

    /** As much as half of the words. */
    private static final float COUNTS = 2;
    private static final Pattern BROKEN = Pattern
            .compile("坏|修|漏|不转|转不动|不动|不亮|响|不制冷|不凉|不热|堵|卡住|断了|失灵|打不着|打不开|关不上|跳闸|冒烟|不通|不出|松了|掉了|裂|歪|抖");
    private static final Pattern AT_WORK = Pattern.compile("厂|车间|生产|制造|装配|工艺|产品|零件|加工|批量|产线|流水线|模具|我们做|客户|订单");
    private static final Pattern MENDS = Pattern.compile("维修|修理|检修|维护|疏通");
    private static final Pattern MAKES = Pattern.compile("制造工|装配|制作工|生产");
    /** Repairs for the people (修理服务), and repairs of machines. */
    private static final Pattern OF_MENDERS = Pattern.compile("4-12-.*|6-31-01-.*");

    private Mending() {}

    static boolean isAskedFor(String words) {
        return BROKEN.matcher(words).find() && !AT_WORK.matcher(words).find();
    }

    static float of(Trade trade) {
        if (MENDS.matcher(trade.name()).find() || OF_MENDERS.matcher(trade.code()).matches()) {
            return COUNTS;
        }
        return MAKES.matcher(trade.name()).find() ? -COUNTS : 0;
    }
}
