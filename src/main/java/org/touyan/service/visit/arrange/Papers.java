package org.touyan.service.visit.arrange;

import java.time.LocalDate;

/** A paper on file: a policy or an agreement. */
public record Papers(boolean insurance, String number, String party, LocalDate fromDay, String untilDay) {}
