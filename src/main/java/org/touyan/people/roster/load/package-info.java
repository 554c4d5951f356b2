/**
 * The roster from a spreadsheet: read, checked, mended in place, loaded, taken back.
 *
 * <p>Starting points: {@link org.touyan.people.roster.load.ReadLoad} checks a file into rows, {@link
 * org.touyan.people.roster.load.RunLoad} writes the clean ones, {@link org.touyan.people.roster.load.UndoLoad} takes a load back.
 */
@NullMarked
package org.touyan.people.roster.load;

import org.jspecify.annotations.NullMarked;
