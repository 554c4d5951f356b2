package org.touyan.people.roster.domain;

import org.springframework.data.relational.core.mapping.Table;

/** A town the person goes to, by its NBS code. */
@Table(schema = "roster", name = "person_town")
public record ReachedTown(String town) {}
