package org.touyan.service.request.track;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** Number and last four digits. */
public record TrackPage(TrackForm form, FormErrors errors) implements Page {}
