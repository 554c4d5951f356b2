package org.touyan.people.assessment.mark;

import java.util.Locale;

import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Part;

/**
 * One cell of the sheet.
 *
 * @param typed a number, 缺考, or nothing
 */
public record Cell(CandidateId candidate, Part part, String typed) {

    /** Where it stands on the sheet. */
    public static String field(Part part, CandidateId candidate) {
        return part.name().toLowerCase(Locale.ROOT) + '-' + candidate;
    }
}
