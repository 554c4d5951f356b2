package org.touyan.outreach.workshop.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the bills of platforms name their columns; which one it is shows the row of headings. */
record Layout(Map<Layout.Column, String> names) {

    /** What a column holds. */
    enum Column {
        ORDER, TIME, GMV, PAID, GOODS, REFUND, REFUNDED, REFUND_TIME
    }

    private static final List<Column> NEEDED = List.of(Column.ORDER, Column.TIME, Column.GMV, Column.PAID);

    /** One line for each order; a refund stands behind it or on a line of its own. */
    private static final Layout SHOP = new Layout(Map.of(Column.ORDER, "订单编号", Column.TIME, "下单时间", Column.GMV, "订单金额",
            Column.PAID, "实付金额", Column.GOODS, "商品归属", Column.REFUND, "退款编号", Column.REFUNDED, "退款金额", Column.REFUND_TIME,
            "退款时间"));

    /** The wording of the other houses. */
    private static final Layout STALL = new Layout(Map.of(Column.ORDER, "主订单号", Column.TIME, "支付时间", Column.GMV, "商品总价",
            Column.PAID, "买家实付", Column.GOODS, "货品来源", Column.REFUND, "售后单号", Column.REFUNDED, "已退金额", Column.REFUND_TIME,
            "退款完成时间"));

    Layout {
        names = Map.copyOf(names);
    }

    /** Where each column stands, when this row is a row of headings. */
    static Optional<Map<Column, Integer>> of(List<String> cells) {
        return List.of(SHOP, STALL).stream().map(layout -> layout.places(cells))
                .filter(places -> places.keySet().containsAll(NEEDED)).findFirst();
    }

    private Map<Column, Integer> places(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        names.forEach((column, name) -> {
            int at = cells.indexOf(name);
            if (at >= 0) {
                places.put(column, at);
            }
        });
        return places;
    }
}
