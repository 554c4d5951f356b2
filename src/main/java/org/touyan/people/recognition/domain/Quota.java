package org.touyan.people.recognition.domain;

import org.springframework.data.relational.core.mapping.Table;

/** Of all nominees under a notice at least this share belongs to the class. */
@Table(schema = "recognition", name = "quota")
public record Quota(String quotaClass, int percent) {}
