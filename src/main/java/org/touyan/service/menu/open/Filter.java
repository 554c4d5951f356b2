package org.touyan.service.menu.open;

import org.jspecify.annotations.Nullable;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Purpose;

/**
 * What a reader is looking for.
 *
 * @param town   NBS code; empty for all
 * @param free   only lines with places left
 * @param stands without what was withdrawn
 */
record Filter(@Nullable Audience audience, @Nullable Mechanism mechanism, String town, @Nullable ItemKind kind, boolean free,
        @Nullable Purpose purpose, boolean stands) {

    static final Filter ALL = new Filter(null, null, "", null, false, null, false);

    boolean lets(OpenItem item) {
        return (audience == null || item.audiences().contains(audience)) && (mechanism == null || item.mechanism() == mechanism)
                && (town.isEmpty() || item.towns().isEmpty() || item.towns().contains(town))
                && (kind == null || item.kind() == kind) && (!free || item.left() > 0)
                && (purpose == null || item.purposes().contains(purpose)) && (!stands || item.state() != ItemState.WITHDRAWN);
    }

    /** Whether more than the first question was asked. */
    boolean fine() {
        return mechanism != null || !town.isEmpty() || kind != null || free || purpose != null || stands;
    }

    static String text(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }
}
