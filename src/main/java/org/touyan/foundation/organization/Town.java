package org.touyan.foundation.organization;

import java.util.Locale;

import org.touyan.foundation.shared.OrgPath;

/**
 * A town or street of the county.
 *
 * @param code   of the National Bureau of Statistics
 * @param lng    label point, WGS-84; no seat of government
 * @param hexCol place in the sketch of hexagons, pointy-top, odd rows shifted
 * @param boatOnly reached by boat only
 */
public record Town(String code, String name, String nameEn, OrgPath path, double lng, double lat, double hexCol,
        double hexRow, boolean island, boolean boatOnly, String ferryNote, String ferryNoteEn) {

    /** The name in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }

    /** How to get there, when that is worth a word; else empty. */
    public String ferryNoteIn(Locale locale) {
        return locale.getLanguage().equals("en") ? ferryNoteEn : ferryNote;
    }

    /** 清港 of 清港镇, as people say it. */
    public String shortName() {
        return name.replaceFirst("(街道|镇|乡)$", "");
    }
}
