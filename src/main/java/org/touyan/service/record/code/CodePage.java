package org.touyan.service.record.code;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** Number and code; or thanks, when it is done. */
public record CodePage(CodeForm form, boolean done, FormErrors errors) implements Page {}
