package org.touyan.people.mentoring.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.ContractId;

/**
 * Where a contract comes from.
 *
 * @param schemeRef of the government's apprenticeship scheme (企业新型学徒制), so that no subsidy is claimed twice; empty for none
 * @param ceremony  at which several were signed; empty for none
 * @param followsId the contract of the same apprentice with the master before
 */
public record Origin(String schemeRef, String ceremony, @Nullable ContractId followsId, String writtenByName,
        Instant writtenAt) {}
