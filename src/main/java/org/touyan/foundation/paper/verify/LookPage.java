package org.touyan.foundation.paper.verify;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * Asks which paper is meant.
 *
 * @param unknown whether a code was followed that stands on no paper of ours
 */
public record LookPage(LookForm form, FormErrors errors, boolean unknown) implements Page {}
