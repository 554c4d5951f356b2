package org.touyan.service.knowledge.desk;

import java.time.LocalDate;

import org.touyan.service.request.RequestId;

/**
 * A case somebody has been to.
 *
 * @param who    came
 * @param counts its record is confirmed and stands
 */
public record CaseRow(RequestId requestId, String number, String words, String town, LocalDate day, String who, boolean counts) {}
