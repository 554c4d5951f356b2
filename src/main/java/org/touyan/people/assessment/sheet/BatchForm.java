package org.touyan.people.assessment.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.batch.Enrolled;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.Volume;

/** What can be typed about a batch: each form of its page sends its own fields, the others are empty. */
public record BatchForm(String planNo, @Nullable LocalDate day, String name, String identity, String level, String previous,
        @Nullable Integer yearsAfter, @Nullable Integer yearsAlone, String trade, List<MultipartFile> file,
        List<MultipartFile> upload,
        @Nullable StaffId assign,
        @Nullable StaffId kinStaff, @Nullable CandidateId kinCandidate, String relation, @Nullable StaffId staff,
        @Nullable CandidateId corrected, @Nullable Part part, String typed, String reason, @Nullable LocalDate until,
        @Nullable LocalDate issuedOn, List<String> candidate, List<String> number, List<CandidateId> seen,
        @Nullable Volume volume, @Nullable Medium medium,
        String place, @Nullable Integer sheets, @Nullable Volume look, String reader, String purpose, String approver,
        @Nullable StaffId supervisor) {

    public static Form<BatchForm> blank() {
        return new Form<>(
                new BatchForm("", null, "", "", "", "", null, null, "", List.of(), List.of(), null, null, null, "", null, null,
                        null,
                        "",
                        "", null, null, List.of(), List.of(), List.of(), null, null, "", null, null, "", "", "", null),
                FormErrors.none(), Map.of());
    }

    public Enrolled enrolled() {
        return new Enrolled(name, identity, level, previous, yearsAfter, yearsAlone, trade);
    }

    /** @throws RuleBroken at the field when nothing was chosen */
    public static <T> T there(@Nullable T value, String field, String key) {
        if (value == null) {
            throw RuleBroken.at(field, key);
        }
        return value;
    }
}
