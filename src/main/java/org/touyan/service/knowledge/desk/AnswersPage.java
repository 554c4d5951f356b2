package org.touyan.service.knowledge.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardState;

/**
 * Cards of one expert, or of the desk; and cases that could become one.
 *
 * @param desk staff look
 */
public record AnswersPage(List<Row> rows, List<CaseRow> cases, boolean desk) implements Page {

    /**
     * @param state of its latest version
     * @param times how many confirmed cases stand behind it
     */
    public record Row(AnswerId answerId, String title, CardState state, String who, int times) {}

    public String base() {
        return desk ? "/desk/answers" : "/me/answers";
    }
}
