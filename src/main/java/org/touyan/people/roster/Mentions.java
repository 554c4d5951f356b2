package org.touyan.people.roster;

import java.util.List;

/**
 * Recognition that is no honour, kept by the union. Implemented by a module to the right; the
 * profile does without as long as there is none.
 */
public interface Mentions {

    /** What it was, in which year, and where it can be read. */
    record Line(int year, String what, String source) {}

    /** What the person has agreed to show. */
    List<Line> shown(PersonId person);

    /** All of it, for himself and those who work with him. */
    List<Line> kept(PersonId person);
}
