package org.touyan.people.roster.team;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A team as typed.
 *
 * @param parent id of the team it is part of; empty for none
 */
record TeamForm(@NotBlank(message = "{roster.team.form.name}") String name,
        @NotNull(message = "{roster.team.form.kind}") @Nullable TeamKind kind, @Nullable TeamId parent, String path,
        List<String> trades, String purpose, String slug) {}
