package org.touyan.people.roster.availability;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.domain.FreeHalf;

/** The week as ticked; {@code half} holds entries like {@code 3-PM}. */
record FreeForm(List<String> half, @Nullable Integer cap) {

    private static final Pattern HALF = Pattern.compile("[1-7]-(AM|PM)");

    Set<FreeHalf> halves() {
        return half.stream().filter(h -> HALF.matcher(h).matches()).map(FreeHalf::parse).collect(Collectors.toSet());
    }
}
