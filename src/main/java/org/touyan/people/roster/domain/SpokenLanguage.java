package org.touyan.people.roster.domain;

import org.springframework.data.relational.core.mapping.Table;

/** A language or dialect the person speaks: a key of {@code roster.language.*}. */
@Table(schema = "roster", name = "person_language")
public record SpokenLanguage(String language) {}
