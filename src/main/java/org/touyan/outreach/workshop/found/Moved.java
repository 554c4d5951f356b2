package org.touyan.outreach.workshop.found;

import java.time.LocalDate;

import org.touyan.outreach.workshop.domain.HostKind;

/**
 * Where a workshop stands from a day on, and whose it is.
 *
 * @param town NBS code
 */
public record Moved(String town, String village, HostKind hostKind, String host, LocalDate day, String because) {}
