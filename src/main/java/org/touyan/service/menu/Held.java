package org.touyan.service.menu;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place somebody has, or waits for.
 *
 * @param position 0 when the place is his; else how many stand in the queue up to and with him
 * @param team     that gives it; null when a person does
 * @param secret   it is about what is not told on
 * @param school   it is for pupils
 * @param together the places that were ordered with it, itself among them, the first first; empty when it was ordered alone
 */
public record Held(SlotId slot, ItemId item, YearMonth month, String title, Instant from, Instant to, String place,
        int position, @Nullable UUID team, String teamName, boolean secret, boolean school, List<Together> together) {

    /** One of several places of one order, each held by a request of its own. */
    public record Together(UUID holder, Instant from, int position) {}

    /** Neither of secret matters nor of pupils. */
    public boolean pictures() {
        return !secret && !school;
    }

    public boolean taken() {
        return position == 0;
    }

    public String path() {
        return "/menu/" + month + "/" + item;
    }
}
