package org.touyan.foundation.sheet;

import org.touyan.foundation.shared.RuleBroken;

/** Why a file is not read, as a sentence at its field. */
final class Refused {

    private Refused() {}

    static RuleBroken because(String why, Object... args) {
        return RuleBroken.at("file", "sheet.refused." + why, args);
    }
}
