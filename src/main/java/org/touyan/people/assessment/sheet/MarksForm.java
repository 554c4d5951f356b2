package org.touyan.people.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.mark.Cell;

/** The sheet as sent: one line a candidate, one list a part; a part that is not examined is not there. */
public record MarksForm(String staff, List<String> candidate, List<String> theory, List<String> practice, List<String> review) {

    /** @throws RuleBroken when the lists do not fit each other */
    public static List<Cell> cells(Form<MarksForm> form) {
        List<String> lines = form.typed().getOrDefault("candidate", List.of());
        List<Cell> cells = new ArrayList<>();
        for (Part part : Part.values()) {
            List<String> column = form.typed().getOrDefault(part.name().toLowerCase(Locale.ROOT), List.of());
            if (!column.isEmpty() && column.size() != lines.size()) {
                throw RuleBroken.at("typed", "assessment.mark.sheet");
            }
            for (int i = 0; i < column.size(); i++) {
                cells.add(new Cell(new CandidateId(id(lines.get(i), "typed", "assessment.mark.sheet")), part, column.get(i)));
            }
        }
        return cells;
    }

    public StaffId theStaff() {
        return new StaffId(id(staff, "staff", "assessment.staff.missing"));
    }

    private static UUID id(String text, String field, String key) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at(field, key);
        }
    }
}
