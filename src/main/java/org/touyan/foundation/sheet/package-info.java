/**
 * Tables that people keep in spreadsheets: read row by row, written back in the same form.
 *
 * <p>Starting points: {@link org.touyan.foundation.sheet.Sheets} to read; {@link org.touyan.foundation.sheet.SheetWriter} and
 * {@link org.touyan.foundation.sheet.CsvWriter} to write lists of any length; {@link org.touyan.foundation.sheet.PlainSheet} and
 * {@link org.touyan.foundation.sheet.FormSheet} to write files that are kept, and that are the same byte for byte when they are made
 * again (docs/adr/0021-two-libraries-write-spreadsheets.md).
 *
 * <p>Invariants: a file that is not what it says, that would unpack into more than it may, that names other files or that
 * stands in two encodings at once is refused with one sentence at the field {@code file}; memory does not grow with the
 * number of rows that are read or streamed; a formula is never written, and computed only in the form of its issuer.
 */
@ApplicationModule(id = "sheet", displayName = "Sheet", allowedDependencies = {"shared"})
@NullMarked
package org.touyan.foundation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
