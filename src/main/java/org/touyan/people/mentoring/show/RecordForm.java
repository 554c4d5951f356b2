package org.touyan.people.mentoring.show;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.wish.RecordWish;

/** A wish as typed, or the reason why one is closed. */
public record RecordForm(RecordWish.@Nullable Side side, String wishName, String wishCompany, String wishTrade, String wishWords,
        String wishPhone,
        String line,
        String why) {

    public static final RecordForm EMPTY = new RecordForm(null, "", "", "", "", "", "", "");
}
