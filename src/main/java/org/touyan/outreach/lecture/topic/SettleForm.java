package org.touyan.outreach.lecture.topic;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** @param remark why it is sent back or withdrawn */
public record SettleForm(@Nullable LocalDate until, String remark) {}
