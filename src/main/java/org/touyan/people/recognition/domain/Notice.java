package org.touyan.people.recognition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.NoticeId;

/** 评选通知: which honour, how many places, which shares, by when. What it says is data, entered from the paper once. */
@Table(schema = "recognition", name = "notice")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public final class Notice {

    @Id
    private final NoticeId noticeId;
    private final String honourType;
    private String title;
    private int year;
    private @Nullable Integer places;
    private @Nullable LocalDate deadline;
    private String papers;
    private String departments;
    private String source;
    private final OrgPath orgPath;
    private final @Nullable UUID enteredBy;
    private final String enteredByName;
    private final Instant enteredAt;
    @MappedCollection(idColumn = "notice")
    private Set<Quota> quotas;
    @Version
    private int version;

    @PersistenceCreator
    Notice(NoticeId noticeId, String honourType, String title, int year, @Nullable Integer places, @Nullable LocalDate deadline,
            String papers, String departments, String source, OrgPath orgPath, @Nullable UUID enteredBy, String enteredByName,
            Instant enteredAt, Set<Quota> quotas, int version) {
        this.noticeId = noticeId;
        this.honourType = honourType;
        this.title = title;
        this.year = year;
        this.places = places;
        this.deadline = deadline;
        this.papers = papers;
        this.departments = departments;
        this.source = source;
        this.orgPath = orgPath;
        this.enteredBy = enteredBy;
        this.enteredByName = enteredByName;
        this.enteredAt = enteredAt;
        this.quotas = quotas;
        this.version = version;
    }

    public static Notice announce(Actor actor, NoticeText text, Instant now) {
        actor.require(Role.CITY_STAFF);
        return new Notice(NoticeId.next(), text.honourType(), text.title(), text.deadline().getYear(), text.places(),
                text.deadline(), String.join("\n", text.papers()), String.join("\n", text.departments()), text.source(),
                actor.scope(), actor.account(), actor.name(), now, text.quotas(), 0);
    }

    /** Says what the paper really says. The honour is another matter: that is another notice. */
    public void correct(Actor actor, NoticeText text) {
        actor.require(Role.CITY_STAFF);
        if (!text.honourType().equals(honourType)) {
            throw RuleBroken.at("honourType", "recognition.notice.other-honour");
        }
        title = text.title();
        year = text.deadline().getYear();
        places = text.places();
        deadline = text.deadline();
        papers = String.join("\n", text.papers());
        departments = String.join("\n", text.departments());
        source = text.source();
        quotas = text.quotas();
    }

    @BusinessRule(id = "RCG-1", says = "After the deadline of its notice nobody is nominated; a notice without one is an example.")
    void refuseLate(LocalDate today) {
        if (deadline == null) {
            throw RuleBroken.because("recognition.notice.example");
        }
        if (today.isAfter(deadline)) {
            throw RuleBroken.because("recognition.notice.over", deadline.toString());
        }
    }

    public NoticeId id() {
        return noticeId;
    }

    public String honourType() {
        return honourType;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public @Nullable Integer places() {
        return places;
    }

    public @Nullable LocalDate deadline() {
        return deadline;
    }

    public List<String> papers() {
        return papers.lines().toList();
    }

    /** Whose word is asked before a posting; each must agree. */
    public List<String> departments() {
        return departments.lines().toList();
    }

    public String source() {
        return source;
    }

    public int version() {
        return version;
    }

    public OrgPath path() {
        return orgPath;
    }

    public Set<Quota> quotas() {
        return Set.copyOf(quotas);
    }
}
