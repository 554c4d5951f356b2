package org.touyan.foundation.organization.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.shared.NotFound;

/** All bodies the current actor may see. */
public interface Bodies extends Repository<Body, BodyId> {

    Body save(Body body);

    Optional<Body> findById(BodyId id);

    default Body get(BodyId id) {
        return findById(id).orElseThrow(() -> new NotFound("body " + id));
    }

    /** @return 0 when the credit code is registered already, be it where this actor cannot see it */
    @Modifying
    @Query("""
            insert into organization.body (body_id, name, kind, credit_code, town, path, address, industry_code, size_class,
              size_year, size_source, above_scale, workers, demo, registered_at, registered_by, version)
            values (:id, :name, :kind, :creditCode, :town, :path, :address, :industryCode, :sizeClass,
              :sizeYear, :sizeSource, :aboveScale, :workers, :demo, :at, :by, 1)
            on conflict (credit_code) do nothing
            """)
    int enter(UUID id, String name, String kind, @Nullable String creditCode, String town, String path, String address,
            @Nullable String industryCode, @Nullable String sizeClass, @Nullable Integer sizeYear, String sizeSource,
            boolean aboveScale,
            @Nullable Integer workers, boolean demo, Instant at, @Nullable UUID by);
}
