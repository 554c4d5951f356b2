package org.touyan.foundation.parameter.change;

import org.touyan.foundation.parameter.domain.Kind;
import org.touyan.foundation.parameter.domain.Origin;
import org.touyan.foundation.web.Ui;

/** @param value   in force today
 *  @param pending proposals nobody has decided */
public record ParameterRow(String key, Kind kind, String unit, String value, String defaultValue, Origin origin,
        String source, long pending) {

    public boolean changed() {
        return !value.equals(defaultValue);
    }

    public String name(Ui ui) {
        return Shown.name(ui, key);
    }

    public String help(Ui ui) {
        return Shown.help(ui, key);
    }

    public String shown(Ui ui) {
        return Shown.value(ui, kind, unit, value);
    }

    /** The part of the key that tells what it is about. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }
}
