package org.touyan.service.request.wish;

import org.jspecify.annotations.Nullable;
import org.touyan.service.request.Wish;

/** When it suits. */
public record WishForm(@Nullable Wish wish, String wishWords) {

    Wish when() {
        return wish == null ? Wish.ANY_DAY : wish;
    }
}
