package org.touyan.service.request.submit.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.service.menu.SlotId;

/**
 * An order of an organisation.
 *
 * @param key   made when the page was shown, so that sending twice is one order
 * @param heads how many places
 * @param every whether all later times are ordered too
 */
public record OrderForm(String key, @NotNull(message = "{request.order.slot}") @Nullable SlotId slot,
        @NotBlank(message = "{request.words.missing}") String words,
        @NotNull(message = "{request.order.heads}") @Nullable Integer heads, boolean every,
        @NotBlank(message = "{request.town.missing}") String town, String place, String name,
        @NotBlank(message = "{shared.check.phone.empty}") String phone) {}
