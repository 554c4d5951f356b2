package org.touyan.foundation.approval;

import java.util.UUID;

/** Somebody objects to a matter on public notice. Who it was stands nowhere but in the objection. */
public record ObjectionFiled(PostingId posting, String kind, UUID matter) {}
