package org.touyan.people.roster.life;

import java.util.List;

/**
 * Who was ticked.
 *
 * @param one the row whose own button was pressed; empty for the button of all that are ticked
 */
record YearForm(List<String> who, String one) {}
