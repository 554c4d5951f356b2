package org.touyan.outreach.workshop.found;

import java.time.LocalDate;

import org.touyan.outreach.workshop.domain.Card;
import org.touyan.outreach.workshop.domain.HostKind;

/**
 * A workshop as somebody proposes it.
 *
 * @param town  NBS code
 * @param phone of its keeper, as typed
 */
public record Proposed(Card card, String town, String village, HostKind hostKind, String host, String keeper, String phone,
        LocalDate startedOn) {}
