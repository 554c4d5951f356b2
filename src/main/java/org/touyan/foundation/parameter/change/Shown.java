package org.touyan.foundation.parameter.change;

import org.touyan.foundation.parameter.domain.Kind;
import org.touyan.foundation.web.Ui;

/** Values as people read them. */
final class Shown {

    private Shown() {}

    /** A number that came with a later module and has no words yet is shown by its key. */
    static String name(Ui ui, String key) {
        return ui.has("parameter." + key + ".name") ? ui.t("parameter." + key + ".name") : key;
    }

    static String help(Ui ui, String key) {
        return ui.has("parameter." + key + ".help") ? ui.t("parameter." + key + ".help") : "";
    }

    static String value(Ui ui, Kind kind, String unit, String value) {
        if (kind == Kind.FLAG) {
            return ui.t("parameter.flag." + value);
        }
        return unit.isEmpty() ? value : ui.t("parameter.unit." + unit, value);
    }
}
