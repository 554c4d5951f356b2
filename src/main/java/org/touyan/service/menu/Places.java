package org.touyan.service.menu;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;

/** The places of the published lists, for whoever brings people to them. A holder is known by an id alone. */
public interface Places {

    /**
     * Takes a place, or one in the queue when all are gone; inside the transaction of whoever asks.
     *
     * @param heads  how many places
     * @param series the same for places that are ordered together; null for one alone
     * @throws RuleBroken when the line was withdrawn, the time has begun or is closed, or the queue is full too
     */
    Booking take(SlotId slot, UUID holder, int heads, @Nullable UUID series);

    /** The holder does not come: whoever waits moves up, and hears it by {@link PlaceOpened}. */
    void release(UUID holder);

    /** The holder was served. */
    void served(UUID holder);

    Optional<Held> of(UUID holder);

    /** Empty for a time that is not ordered any more. */
    Optional<OfferedSlot> find(SlotId slot);

    /** @throws RuleBroken in words when that time may not be ordered, or not any more */
    OfferedSlot toOrder(SlotId slot);

    /** The times of one line that may still be ordered, the next first. */
    List<OfferedSlot> of(ItemId item);

    /** Every time that may still be ordered, the next first. */
    List<OfferedSlot> ahead();
}
