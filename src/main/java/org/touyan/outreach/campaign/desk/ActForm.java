package org.touyan.outreach.campaign.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Holds;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.domain.TrainedSource;

/** What was typed for one of the acts on a demand or a posted problem; the rest is empty. Each field belongs to one act. */
public record ActForm(@Nullable Difficulty difficulty, String diagnosed, String cause, String owner, String who,
        @Nullable LocalDate fromDay, @Nullable LocalDate untilDay, String goals, String answer, @Nullable PaperKind kind,
        String documentNo, @Nullable LocalDate signedOn, @Nullable LocalDate paperUntil, List<MultipartFile> pages, String goes,
        String with, String subject, @Nullable PlanForm form, String planWords, @Nullable LocalDate day, String from,
        String to, @Nullable Result result, String resultWords, @Nullable Integer trained,
        @Nullable TrainedSource trainedSource, @Nullable Holds holds, String followWords, String why, String topic, String words,
        @Nullable LocalDate opensOn, @Nullable LocalDate closesOn, String claim, String opinion, String moreClass,
        String more, String activity) {

    static Form<ActForm> blank() {
        return new Form<>(
                new ActForm(null, "", "", "", "", null, null, "", "", null, "", null, null, List.of(), "", "", "", null, "",
                        null, "", "", null, "", null, null, null, "", "", "", "", null, null, "", "", "", "", ""),
                FormErrors.none(), Map.of());
    }

    /** @throws RuleBroken at the field, when nothing that can be read was given */
    static <T> T given(String field, @Nullable T value, String key) {
        if (value == null) {
            throw RuleBroken.at(field, key);
        }
        return value;
    }
}
