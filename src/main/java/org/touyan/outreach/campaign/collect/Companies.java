package org.touyan.outreach.campaign.collect;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.domain.Company;

/** Knows a company again: by the account it has signed in with, or by its whole name. */
@Component
public class Companies {

    private static final int FEW = 5;

    private final Organizations organizations;
    private final JdbcClient jdbc;

    Companies(Organizations organizations, JdbcClient jdbc) {
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** The body an account of an enterprise union speaks for. */
    @Transactional(readOnly = true)
    public Optional<Company> own(Actor actor) {
        return jdbc.sql("""
                select b.body_id, b.name as company, b.town, b.address as place, b.path as org_path
                from organization.body b
                where b.path = :scope
                """).param("scope", actor.scope()).query(Rows.of(Company.class)).optional();
    }

    /** With its place in the register, when exactly one there is called that; whatever the actor may not see is not there. */
    @Transactional(readOnly = true)
    public Company registered(Company said) {
        List<BodyBrief> same = organizations.bodiesLike(said.company(), FEW).stream()
                .filter(body -> body.name().equals(said.company())).toList();
        if (same.size() != 1) {
            return said;
        }
        BodyBrief body = same.getFirst();
        return new Company(body.id().value(), body.name(), body.town(), said.place().isEmpty() ? body.address() : said.place(),
                body.path());
    }
}
