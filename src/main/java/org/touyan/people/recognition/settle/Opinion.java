package org.touyan.people.recognition.settle;

import java.util.List;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** What a department says: yes, or no with its reason. */
public record Opinion(String department, boolean agrees, String reason) {

    private static final int REASON = 300;

    Opinion checked(List<String> asked) {
        if (!asked.contains(department)) {
            throw RuleBroken.at("department", "recognition.opinion.department");
        }
        return new Opinion(department, agrees, FreeText.check(reason, agrees ? 0 : 2, REASON).orRefuse("why"));
    }
}
