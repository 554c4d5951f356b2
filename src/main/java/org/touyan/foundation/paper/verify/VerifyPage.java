package org.touyan.foundation.paper.verify;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * What one paper certifies, and whether it still holds.
 *
 * @param verdict about a file that was held against it; null while none was
 */
public record VerifyPage(Shown paper, @Nullable Verdict verdict, FormErrors errors) implements Page {

    public String tone() {
        return paper.state().holds() ? "ok" : "bad";
    }

    public String verdictTone() {
        return verdict == Verdict.SAME ? "ok" : "bad";
    }
}
