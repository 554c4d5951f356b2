package org.touyan.foundation.parameter.change;

import org.touyan.foundation.parameter.domain.Kind;
import org.touyan.foundation.web.Ui;

/** Values as people read them. */
final class Shown {

    private Shown() {}

    static String value(Ui ui, Kind kind, String unit, String value) {
        if (kind == Kind.FLAG) {
            return ui.t("parameter.flag." + value);
        }
        return unit.isEmpty() ? value : ui.t("parameter.unit." + unit, value);
    }
}
