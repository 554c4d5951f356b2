package org.touyan.people.mentoring.reward;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;

/** The list to be signed by hand. */
public record AllowancesPaper(List<AllowanceRow> rows, LocalDate day) implements Page {}
