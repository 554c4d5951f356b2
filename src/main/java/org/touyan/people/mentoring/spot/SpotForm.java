package org.touyan.people.mentoring.spot;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.track.CheckAnswer;

/** A seed, or what a visit found; {@code line} is the contract. */
public record SpotForm(String seed, String line, VisitSpot.@Nullable Heard heard, @Nullable CheckAnswer answer, String words) {

    static final SpotForm EMPTY = new SpotForm("", "", null, null, "");
}
