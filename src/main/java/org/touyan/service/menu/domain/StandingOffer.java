package org.touyan.service.menu.domain;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.OfferId;

/** What somebody gives every month, until it is ended. */
@Table(schema = "menu", name = "standing_offer")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class StandingOffer {

    @Id
    private final OfferId offerId;
    private final OrgPath orgPath;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final ItemText text;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Provider provider;
    private final int times;
    private final String place;
    private final int capacity;
    private final String writtenByName;
    private final Instant writtenAt;
    private @Nullable String endedByName;
    private @Nullable Instant endedAt;
    @Version
    private int version;

    @PersistenceCreator
    StandingOffer(OfferId offerId, OrgPath orgPath, ItemText text, Provider provider, int times, String place, int capacity,
            String writtenByName, Instant writtenAt, @Nullable String endedByName, @Nullable Instant endedAt, int version) {
        this.offerId = offerId;
        this.orgPath = orgPath;
        this.text = text;
        this.provider = provider;
        this.times = times;
        this.place = place;
        this.capacity = capacity;
        this.writtenByName = writtenByName;
        this.writtenAt = writtenAt;
        this.endedByName = endedByName;
        this.endedAt = endedAt;
        this.version = version;
    }

    /** As often, where and for as many as this line. */
    public static StandingOffer like(ServiceItem item, List<SlotLine> times, String by, Instant now) {
        if (!item.provider().known() || times.isEmpty()) {
            throw RuleBroken.because("menu.offer.incomplete");
        }
        SlotLine first = times.getFirst();
        return new StandingOffer(OfferId.next(), item.path(), item.text(), item.provider(), times.size(), first.place(),
                first.capacity(), by, now, null, null, 0);
    }

    public void end(String by, Instant now) {
        if (endedAt != null) {
            throw new Conflict("menu.offer.ended");
        }
        endedByName = by;
        endedAt = now;
    }

    public OfferId id() {
        return offerId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public ItemText text() {
        return text;
    }

    public Provider provider() {
        return provider;
    }

    public int times() {
        return times;
    }

    public String place() {
        return place;
    }

    public int capacity() {
        return capacity;
    }
}
