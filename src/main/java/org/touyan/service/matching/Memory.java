package org.touyan.service.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.touyan.foundation.shared.OrgPath;

/**
 * What closed cases have taught: "asked like this, these trades helped". Asked by matching, answered by the module that
 * remembers (knowledge). Nobody is named in it, neither who asked nor who came.
 */
public interface Memory {

    /**
     * One case that was closed and confirmed.
     *
     * @param text   the words of the request, without names, numbers and addresses
     * @param trades codes of the skills and occupations that helped
     */
    record Example(String text, Set<String> trades, Instant closed) {

        public Example {
            trades = Set.copyOf(trades);
        }
    }

    /**
     * The examples of the union that answers for a place, the newest first, of every trade no more than the parameter
     * {@code matching.examples.cap} allows.
     */
    List<Example> examples(OrgPath union);

    /** Another text whenever examples have come or gone, in any union: whoever keeps an index asks for this first. */
    String print();
}
