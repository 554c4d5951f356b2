package org.touyan.service.menu.open;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.Lengths;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Ordering;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;

/**
 * A line of the published list.
 *
 * @param by        who gives it; empty when he does not show his name
 * @param byPath    of his page; empty for none
 * @param towns     NBS codes; none is the whole city
 * @param townNames in the reader's language
 * @param times     how many may still be ordered
 * @param first     the next of them; null for none
 * @param closes    until when that one may be ordered
 * @param capacity  places at times that may still be ordered
 * @param taken     of these
 */
public record OpenItem(ItemId id, YearMonth month, ItemState state, String title, String icon, ItemKind kind, ServiceForm form,
        Mechanism mechanism, List<Audience> audiences, List<Purpose> purposes, List<String> towns, List<String> townNames,
        int lengthMinutes, String conditions, String risk, boolean elderly, String contact, String reason, String lateReason,
        boolean secret, String by,
        String byPath, int times, @Nullable Instant first, @Nullable Instant closes, int capacity, int taken) {

    public int left() {
        return state == ItemState.PUBLISHED ? Math.max(0, capacity - taken) : 0;
    }

    /** Most places are gone. */
    public boolean hot() {
        return left() * 2 <= capacity;
    }

    public boolean over() {
        return state != ItemState.PUBLISHED || capacity == 0;
    }

    public String path() {
        return "/menu/" + month + "/" + id;
    }

    public String how(Ui ui) {
        return ui.t("menu.form." + form) + " · " + Lengths.words(ui, lengthMinutes);
    }

    public String where(Ui ui) {
        return towns.isEmpty() ? ui.t("menu.towns.all") : String.join(ui.t("menu.and"), townNames);
    }

    public String whom(Ui ui) {
        return audiences.stream().map(a -> ui.t("menu.audience." + a)).collect(Collectors.joining(ui.t("menu.and")));
    }

    /** When it takes place next, and how often after that; empty when it is over. */
    public String when(Ui ui) {
        Instant next = first;
        return next == null ? "" : times == 1 ? ui.dayTime(next) : ui.t("menu.when.more", ui.dayTime(next), times - 1);
    }

    /** From when to when they are ordered; where they differ, what closes first. */
    static String ordered(List<OpenItem> items, Ui ui) {
        return Ordering.words(ui, items.stream().mapToLong(OpenItem::closeHours).max().orElse(0));
    }

    /** From when to when it is ordered. */
    public String ordered(Ui ui) {
        return Ordering.words(ui, closeHours());
    }

    /** How long before it begins the next time closes. */
    long closeHours() {
        return first == null || closes == null ? 0 : Duration.between(closes, first).toHours();
    }

    public String what(Ui ui) {
        return ui.t("menu.kind." + kind) + " · " + ui.t("menu.mechanism." + mechanism);
    }
}
