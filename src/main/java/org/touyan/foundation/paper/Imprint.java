package org.touyan.foundation.paper;

import java.time.LocalDate;

/** What every numbered paper carries: {@code paper/layout/numbered.jte} prints it. */
public record Imprint(String number, String code, String title, String unionName, LocalDate issuedOn) {

    private static final int CHECK = 8;

    /** Where anybody finds out whether the paper holds. */
    public String path() {
        return "/verify/" + code;
    }

    /** What is typed beside the number by whoever has no camera: {@code K7QD 9M2X}. */
    public String check() {
        return code.substring(0, CHECK / 2) + ' ' + code.substring(CHECK / 2, CHECK);
    }
}
