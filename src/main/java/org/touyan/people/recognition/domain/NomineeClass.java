package org.touyan.people.recognition.domain;

import org.springframework.data.relational.core.mapping.Table;

/** A class of working people the nominee belongs to. */
@Table(schema = "recognition", name = "nomination_class")
public record NomineeClass(String quotaClass) {}
