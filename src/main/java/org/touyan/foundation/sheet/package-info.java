/**
 * Tables that people keep in spreadsheets: read row by row, written back in the same form.
 *
 * <p>Starting points: {@link org.touyan.foundation.sheet.Sheets} to read, {@link org.touyan.foundation.sheet.SheetWriter} and
 * {@link org.touyan.foundation.sheet.CsvWriter} to write.
 *
 * <p>Invariants: a file that is not what it says, that would unpack into more than it may, that names other files or that
 * stands in two encodings at once is refused with one sentence at the field {@code file}; memory does not grow with the
 * number of rows; a formula is never computed and never written.
 */
@ApplicationModule(id = "sheet", displayName = "Sheet", allowedDependencies = {"shared"})
@NullMarked
package org.touyan.foundation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
