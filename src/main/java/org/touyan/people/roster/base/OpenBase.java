package org.touyan.people.roster.base;

import java.time.Clock;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.domain.Responsible;

/** Opens a house, says anew what it is, or closes it. */
@Component
public class OpenBase {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{4,40}");
    private static final int SHORT = 12;

    private final Bases bases;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    OpenBase(Bases bases, Organizations organizations, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.bases = bases;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param slug last part of the public address; null takes a part of the id */
    @Transactional
    public BaseId open(Actor actor, House house, @Nullable String slug) {
        Responsible.staff(actor, house.path());
        check(house);
        BaseId id = BaseId.next();
        String address = slug == null ? address(id) : free(slug);
        filled("""
                insert into roster.base (base_id, slug, name, org_path, town, place, hours, keeper, services, opened_by, opened_at)
                values (:id, :slug, :name, :path, :town, :place, :hours, :keeper, :services, :by, :now)
                """, id, house)
                .param("slug", address)
                .param("path", house.path())
                .param("by", actor.name())
                .param("now", clock.instant())
                .update();
        audit.note(actor, "base.opened", "base", id, house.path());
        return id;
    }

    /** The union it belongs to stays. */
    @Transactional
    public void describe(Actor actor, BaseId id, House house) {
        OrgPath path = mine(actor, id);
        check(house);
        filled("""
                update roster.base set name = :name, town = :town, place = :place, hours = :hours, keeper = :keeper,
                  services = :services
                where base_id = :id
                """, id, house).update();
        audit.note(actor, "base.described", "base", id, path);
    }

    @Transactional
    public void close(Actor actor, BaseId id) {
        OrgPath path = mine(actor, id);
        jdbc.sql("update roster.base set ended_by = :by, ended_at = :now where base_id = :id")
                .param("by", actor.name())
                .param("now", clock.instant())
                .param("id", id)
                .update();
        audit.note(actor, "base.closed", "base", id, path);
    }

    private OrgPath mine(Actor actor, BaseId id) {
        OrgPath path = bases.open(id).path();
        Responsible.staff(actor, path);
        return path;
    }

    private JdbcClient.StatementSpec filled(String sql, BaseId id, House house) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("name", house.name())
                .param("town", house.town())
                .param("place", house.place())
                .param("hours", house.hours())
                .param("keeper", house.keeper())
                .param("services", house.services());
    }

    private void check(House house) {
        if (organizations.unitOf(house.path()).filter(u -> u.path().equals(house.path())).isEmpty()) {
            throw RuleBroken.at("path", "roster.person.unit");
        }
        if (organizations.town(house.town()).isEmpty()) {
            throw RuleBroken.at("town", "roster.person.town");
        }
    }

    private String free(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw RuleBroken.at("slug", "roster.add.slug");
        }
        if (bases.taken(slug)) {
            throw RuleBroken.at("slug", "roster.add.slug-taken");
        }
        return slug;
    }

    /** The end of the id is drawn by lot. */
    private static String address(BaseId id) {
        String digits = id.toString().replace("-", "");
        return "base-" + digits.substring(digits.length() - SHORT);
    }
}
