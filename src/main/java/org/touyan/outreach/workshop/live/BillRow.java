package org.touyan.outreach.workshop.live;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.outreach.workshop.domain.Goods;

/**
 * One line of a bill.
 *
 * @param at       when it was ordered; null on a line that only tells of a refund
 * @param refundNo empty when nothing was given back
 */
record BillRow(String orderNo, @Nullable Instant at, long gmvFen, long paidFen, Goods goods, String refundNo, long refundedFen,
        @Nullable LocalDate refundedOn) {

    /** Why a line cannot be read, as the key of a sentence. */
    static final class Unreadable extends Exception {

        Unreadable(String key) {
            super(key);
        }

        String key() {
            return String.valueOf(getMessage());
        }
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{4,60}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]");

    static BillRow read(SheetRow row, Map<Layout.Column, Integer> places) throws Unreadable {
        String order = cell(row, places, Layout.Column.ORDER);
        if (!NUMBER.matcher(order).matches()) {
            throw new Unreadable("workshop.bill.order");
        }
        String time = cell(row, places, Layout.Column.TIME);
        String paid = cell(row, places, Layout.Column.PAID);
        String refund = cell(row, places, Layout.Column.REFUND);
        if (!refund.isEmpty() && !NUMBER.matcher(refund).matches()) {
            throw new Unreadable("workshop.bill.refund");
        }
        boolean onlyRefund = paid.isEmpty() && !refund.isEmpty();
        return new BillRow(order, onlyRefund ? null : time(time), onlyRefund ? 0 : fen(cell(row, places, Layout.Column.GMV)),
                onlyRefund ? 0 : fen(paid), cell(row, places, Layout.Column.GOODS).contains("自有") ? Goods.OWN : Goods.LED, refund,
                refund.isEmpty() ? 0 : fen(cell(row, places, Layout.Column.REFUNDED)),
                refund.isEmpty() ? null : Beijing.day(time(cell(row, places, Layout.Column.REFUND_TIME))));
    }

    private static String cell(SheetRow row, Map<Layout.Column, Integer> places, Layout.Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place).strip();
    }

    private static long fen(String typed) throws Unreadable {
        String plain = typed.replace("￥", "").replace("¥", "").replace(",", "").strip();
        if (!MONEY.matcher(plain).matches()) {
            throw new Unreadable("workshop.bill.money");
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }

    private static Instant time(String typed) throws Unreadable {
        String plain = typed.replace('/', '-').replace('T', ' ');
        try {
            return Beijing.at(plain.length() <= 10
                    ? LocalDate.parse(plain, DateTimeFormatter.ofPattern("yyyy-M-d")).atStartOfDay()
                    : LocalDateTime.parse(plain, TIME));
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("workshop.bill.time");
        }
    }
}
