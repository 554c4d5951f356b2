package org.touyan.people.assessment.sheet;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.people.assessment.mark.Results;

/**
 * What came of one cell.
 *
 * @param row null when it could not be taken
 */
public record MarkedPart(Results.@Nullable Row row, FormErrors errors) implements Part {}
