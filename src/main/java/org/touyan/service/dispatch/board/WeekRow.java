package org.touyan.service.dispatch.board;

import org.touyan.people.roster.PersonId;

/**
 * @param halves   {@code 3PM} is Wednesday afternoon; separated by blanks
 * @param absences {@code 2026-11-02/2026-11-05}; separated by blanks
 */
record WeekRow(PersonId personId, String halves, String absences) {}
