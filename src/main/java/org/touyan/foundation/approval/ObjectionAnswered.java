package org.touyan.foundation.approval;

import java.util.UUID;

/** An objection has its answer. */
public record ObjectionAnswered(PostingId posting, String kind, UUID matter) {}
