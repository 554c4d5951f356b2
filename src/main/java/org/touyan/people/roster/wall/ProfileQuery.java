package org.touyan.people.roster.wall;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.StoredFile;
import org.touyan.foundation.web.ReadOn;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.people.roster.HelpGiven;
import org.touyan.people.roster.Mentions;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Standing;

/** Reads one page of the wall from what that person has agreed to show. */
@Component
class ProfileQuery {

    private record Shown(PersonId personId, String slug, String name, String standing, String state, @Nullable String occupation,
            @Nullable Integer craftSince, String headline, String story, @Nullable String town, @Nullable Sealed phone,
            boolean showsHelp, @Nullable Integer bornDecade, @Nullable Integer ageNow, boolean portrayed) {}

    private record Award(String honourType, String scheme, String title, int year, String nameEn, boolean posthumous,
            @Nullable Integer age, String seal, int sealLevel) {}

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final ObjectProvider<HelpGiven> help;
    private final ObjectProvider<Mentions> mentions;
    private final ObjectProvider<ReadOn> readOn;
    private final Files files;
    private final Elevated elevated;
    private final Parameters parameters;
    private final Clock clock;

    ProfileQuery(JdbcClient jdbc, Catalog catalog, Organizations organizations, Vault vault, ObjectProvider<HelpGiven> help,
            ObjectProvider<Mentions> mentions, ObjectProvider<ReadOn> readOn, Files files, Elevated elevated,
            Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.help = help;
        this.mentions = mentions;
        this.readOn = readOn;
        this.files = files;
        this.elevated = elevated;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The address that goes on, for that of an entry merged into another. */
    @Transactional(readOnly = true)
    public Optional<String> movedTo(String slug) {
        return jdbc.sql("select roster.moved_to(:slug)").param("slug", slug).query(Rows.orNull(String.class)).optional();
    }

    @Transactional(readOnly = true)
    public ProfilePage page(String slug, Locale locale) {
        Shown shown = jdbc.sql("""
                select person_id, slug, name, standing, state, occupation, craft_since, headline, story, town, phone, shows_help,
                  born_decade, age_now, portrait is not null as portrayed
                from roster.profile
                where slug = :slug
                """)
                .param("slug", slug)
                .query(Rows.of(Shown.class))
                .optional()
                .orElseThrow(() -> new NotFound("profile " + slug));
        PersonId id = shown.personId();
        String town = shown.town();
        String occupation = shown.occupation();
        Sealed phone = shown.phone();
        return new ProfilePage(shown.slug(), shown.name(), shown.portrayed(), shown.standing().equals("DECEASED"),
                !shown.state().equals("ACTIVE"),
                honours(id),
                posts(id), skills(id, locale),
                occupation == null ? "" : catalog.occupation(occupation).map(Occupation::name).orElse(""),
                shown.craftSince(), shown.headline(),
                Arrays.stream(shown.story().split("\n", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList(),
                town == null ? "" : organizations.town(town).map(t -> t.in(locale)).orElse(""),
                Generation.of(shown.bornDecade(), shown.ageNow(), parameters.number("roster.young.until"),
                        Standing.valueOf(shown.standing()), occupation),
                phone == null ? "" : vault.open(phone),
                mentions.stream().flatMap(m -> m.shown(id).stream()).toList(),
                shown.showsHelp() ? help.stream().flatMap(h -> h.of(id).stream()).findFirst().orElse(null) : null,
                readOn.stream().flatMap(r -> r.about(id.value()).stream()).toList());
    }

    /** @throws NotFound when there is none, or he does not show it */
    @Transactional(readOnly = true)
    public StoredFile portrait(String slug) {
        FileId picture = jdbc.sql("select portrait from roster.profile where slug = :slug and portrait is not null")
                .param("slug", slug)
                .query(Rows.of(FileId.class))
                .optional()
                .orElseThrow(() -> new NotFound("portrait of " + slug));
        return elevated.asSystem(() -> files.read(picture));
    }

    private List<ProfilePage.Honour> honours(PersonId id) {
        return jdbc.sql("""
                select h.honour_type, h.scheme, h.title, h.year, h.name_en, h.posthumous, h.age, h.seal_first || '|' || h.seal_second as seal, h.seal_level
                from roster.profile_honour h
                where h.person_id = :person
                order by h.place, h.year, h.award_id
                """)
                .param("person", id)
                .query(Rows.of(Award.class))
                .list()
                .stream()
                .map(a -> new ProfilePage.Honour(a.honourType(), a.scheme(), a.title(), a.year(), a.nameEn(), a.posthumous(),
                        a.age(),
                        new Seal(a.seal(), a.sealLevel())))
                .toList();
    }

    private List<ProfilePage.Post> posts(PersonId id) {
        return jdbc.sql("""
                select title, employer, coalesce(until_day < :today, false) as former
                from roster.profile_post
                where person_id = :person
                order by until_day desc nulls first, from_day desc nulls last, post_id
                """)
                .param("person", id)
                .param("today", Beijing.day(clock.instant()))
                .query(Rows.of(ProfilePage.Post.class))
                .list();
    }

    private List<String> skills(PersonId id, Locale locale) {
        return jdbc.sql("select skill from roster.profile_skill where person_id = :person order by level nulls last, skill")
                .param("person", id)
                .query(Rows.of(String.class))
                .list()
                .stream()
                .flatMap(s -> catalog.skill(s).stream())
                .map((Named s) -> s.in(locale))
                .toList();
    }
}
