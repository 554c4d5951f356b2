package org.touyan.people.assessment.mark;

import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Part;

/**
 * One cell of the sheet.
 *
 * @param typed a number, 缺考, or nothing
 */
public record Cell(CandidateId candidate, Part part, String typed) {}
