package org.touyan.insight.impact.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that is counted. Each metric has a source table, a condition, the day it counts on and what is added up; the
 * figure and the rows behind it are both made from these. Texts: {@code impact.<id>.name}, {@code .unit},
 * {@code .definition}, {@code .source}, {@code .owner}.
 */
public enum Metric {

    /** Requests the asker has called solved, or has let rest for seven days: M04 办结数. */
    REQUESTS_CLOSED("requests-closed", """
            request.help_request r
            """, "r.state = 'CLOSED'", "r.ended_at", "count(*)", "r.request_id", "r.town", "r.subject"),

    /** Visits that took place and were logged: M05 服务次数, each once however many experts came. */
    VISITS("visits", """
            visit.visit v join request.help_request r on r.request_id = v.request_id
            """, "v.state = 'DONE'", "coalesce(v.started_at, v.from_at)", "count(*)", "v.visit_id", "r.town", "r.subject"),

    /** People who gave at least one service whose record is effective: M05 参与劳模工匠, each once. */
    PEOPLE_WHO_HELPED("people-who-helped", """
            record.service_record s join request.help_request r on r.request_id = s.request_id
            join roster.person helper on helper.person_id = s.expert_id
            """, "s.state = 'EFFECTIVE'", "s.started_at", "count(distinct coalesce(helper.merged_into, s.expert_id))",
            "s.record_id", "r.town", "r.subject"),

    /** Half hours of voluntary service whose records are effective: M05 服务时长. */
    HOURS_EFFECTIVE("hours-effective", """
            record.service_record s join request.help_request r on r.request_id = s.request_id
            """, "s.state = 'EFFECTIVE' and s.half_hours > 0", "s.started_at", "coalesce(sum(s.half_hours), 0)", "s.record_id",
            "r.town", "r.subject"),

    /** Lectures that were held, each once however many teams gave it: M07 宣讲场次. */
    LECTURES("lectures", """
            lecture.booking b join request.help_request r on r.request_id = b.request_id join lecture.topic t on t.version_id = b.version_id
            """, "b.state in ('HELD', 'FEEDBACK', 'CLOSED')", "b.started_at", "count(*)", "b.request_id", "r.town", "t.title",
            "/desk/talks/", new Cut("units", "array[b.unit_kind]", "lecture.unit."),
            new Cut("classes", "array[t.content_class]", "lecture.class.")),

    /** How many listened to them, as counted on the spot: M07 受众人次. */
    LECTURE_HEADS("lecture-heads", """
            lecture.booking b join request.help_request r on r.request_id = b.request_id
            """, "b.state in ('HELD', 'FEEDBACK', 'CLOSED')", "b.started_at", "coalesce(sum(b.heads_counted), 0)", "b.request_id",
            "r.town", "r.subject"),

    /** Ten minutes before the shift: M07 班前十分钟场次. A weekly line counts as often as it says. */
    SHIFT_TALKS("shift-talks", "lecture.counted_talk r", "r.kind = 'SHIFT'", "r.at", "coalesce(sum(r.times), 0)", "r.talk_id",
            "r.town", "'lecture'"),

    /** Chairs of unions who told the history of the Party: M07 工会主席讲党史场次, apart from the former. */
    CHAIR_TALKS("chair-talks", "lecture.counted_talk r", "r.kind = 'CHAIR'", "r.at", "coalesce(sum(r.times), 0)", "r.talk_id",
            "r.town", "'lecture'"),

    /** Companies and other bodies that have had a session of any kind, each once: the share of all is for the desk. */
    BODIES_REACHED("bodies-reached", "lecture.counted_session r", "true", "r.at", "count(distinct r.body_id)", "r.session_id",
            "r.town", "'lecture'"),

    /** 每月志愿服务清单: months whose list is out. */
    MONTHLY_LISTS("monthly-lists", "menu.counted_list r", "true", "r.at", "count(*)", "r.list_id", "r.town", "r.subject",
            "/menu/"),

    /** What stood on them, by whom it is for (进企业、进校园、进社区) and by what it is for. */
    LIST_LINES("list-lines", "menu.counted_line r", "true", "r.at", "count(*)", "r.line_id", "r.town", "r.subject", "/menu/",
            new Cut("audiences", "r.audiences", "menu.audience."), new Cut("purposes", "r.purposes", "menu.purpose.")),

    /** Contracts between masters and apprentices, each once, on the day the fourth has signed: M08 合同数. */
    MENTOR_CONTRACTS("mentor-contracts", Metric.CONTRACTS, "r.signed_on is not null", "r.activated_at", "count(*)",
            "r.contract_id",
            "r.town", "'skills'"),

    /** Apprentices who have graduated before their panel: M08 出师数. */
    MENTOR_GRADUATES("mentor-graduates", Metric.CONTRACTS, "r.state = 'GRADUATED'",
            "(r.ended_on::timestamp at time zone 'Asia/Shanghai')", "count(*)", "r.contract_id", "r.town", "'skills'"),

    /** 直播场次 of workshops: long enough or with an order, never a test (E29). */
    LIVE_SESSIONS("live-sessions", "workshop.counted_session r", "true", "r.started_at", "count(*)", "r.session_id", "r.town",
            "'live'"),

    /** 线上销售额 of workshops in whole yuan: paid less given back, on the day it is recognised (E30). */
    WORKSHOP_SALES("workshop-sales", "workshop.net_sale r", "r.settled_at <= now()", "r.settled_at",
            "coalesce(round(sum(r.net_fen) / 100), 0)", "r.sale_id", "r.town", "'live'"),

    /** Visits of advisors to workshops, each once (E28). */
    WORKSHOP_ADVICE("workshop-advice", "workshop.counted_advice r", "true", "r.at", "count(*)", "r.advice_id", "r.town",
            "'skills'"),

    /** 助企行 次数: each visit once, however many came: that of whoever led. */
    CAMPAIGN_VISITS("campaign-visits", """
            campaign.plan l join visit.visit v on v.request_id = l.request_id join request.help_request r on r.request_id = l.request_id
            join dispatch.work_order o on o.order_id = v.order_id
            """, "v.state = 'DONE' and o.lead", "coalesce(v.started_at, v.from_at)", "count(*)", "v.visit_id", "r.town",
            "r.subject"),

    /** 助企行 人次: each master who was there, each time. */
    CAMPAIGN_TURNS("campaign-turns", """
            campaign.plan l join visit.visit v on v.request_id = l.request_id join request.help_request r on r.request_id = l.request_id
            """, "v.state = 'DONE'", "coalesce(v.started_at, v.from_at)", "count(*)", "v.visit_id", "r.town", "r.subject"),

    /** 助企行 服务企业: each company once in the period. */
    CAMPAIGN_COMPANIES("campaign-companies", """
            campaign.plan l join visit.visit v on v.request_id = l.request_id join request.help_request r on r.request_id = l.request_id
            join campaign.demand d on d.demand_id = l.demand_id
            """, "v.state = 'DONE'", "coalesce(v.started_at, v.from_at)", "count(distinct coalesce(d.body_id::text, d.company))",
            "v.visit_id", "r.town", "r.subject"),

    /** 助企行 问题: solved, and confirmed by the company. */
    CAMPAIGN_PROBLEMS("campaign-problems", "campaign.demand r",
            "r.state in ('CONFIRMED', 'FOLLOWED_UP') and r.result = 'SOLVED'", "r.confirmed_at", "count(*)", "r.demand_id",
            "r.town",
            "r.demand_class"),

    /** 助企行 培训人次: heads of cases that the company has confirmed. */
    CAMPAIGN_TRAINED("campaign-trained", "campaign.demand r", "r.state in ('CONFIRMED', 'FOLLOWED_UP') and r.trained > 0",
            "r.confirmed_at", "coalesce(sum(r.trained), 0)", "r.demand_id", "r.town", "r.demand_class"),

    /** Companies newly filed for assessing their own workers: each once in the period. How many hold one on a day is another matter. */
    ASSESSMENT_FILINGS("assessment-filings", "assessment.filed r", "true", "r.at", "count(distinct r.body_id)", "r.filing_id",
            "r.town",
            "'skills'"),

    /** Studios that were named, whatever became of them later: M09 创新工作室数. How many there are on a day stands at the desk. */
    STUDIOS_NAMED("studios-named", "studio.counted_studio r", "true", "r.named_at", "count(*)", "r.studio_id", "r.town",
            "'创新工作室'"),

    /** Patents of studios that were granted, each once however many studios have a part of it: M09 专利（授权）. */
    STUDIO_PATENTS("studio-patents", "studio.counted_output r", "r.kind = 'PATENT' and r.granted", "r.at", "count(*)",
            "r.output_id",
            "r.town", "'专利'"),

    /** Prizes for results, and QC results; honours of groups are not among them: M09 QC/科技奖. */
    STUDIO_PRIZES("studio-prizes", "studio.counted_output r", "r.kind in ('QC', 'PRIZE')", "r.at", "count(*)", "r.output_id",
            "r.town",
            "'QC、科技奖'"),

    /** How many were trained in studios, as verified: M09 培训人次. */
    STUDIO_TRAINED("studio-trained", "studio.counted_output r", "r.kind = 'TRAINING'", "r.at", "coalesce(sum(r.heads), 0)",
            "r.output_id", "r.town", "'培训'"),

    /** E52 新评定高级工: persons with a certificate of level 3 dated in the period, each once. */
    NEW_SENIORS("new-seniors", "assessment.certified r", "r.level = '3'", "r.at", "count(distinct r.identity_print)",
            "r.certificate_id", "r.town", "'skills'");

    /** The four numbers of the first page and of the leader's: a page has room for no more. */
    public static final List<Metric> FRONT = List.of(REQUESTS_CLOSED, VISITS, PEOPLE_WHO_HELPED, HOURS_EFFECTIVE);

    private static final String CONTRACTS = """
            (select c.*, p.number from mentoring.contract c
             join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null) r
            """;

    private final String id;
    private final String from;
    private final String condition;
    private final String day;
    private final String sum;
    private final String row;
    private final String town;
    private final String subject;
    private final String door;
    @SuppressWarnings("ImmutableEnumChecker") // Nobody changes a List.of.
    private final List<Cut> cuts;

    Metric(String id, String from, String condition, String day, String sum, String row, String town, String subject) {
        this(id, from, condition, day, sum, row, town, subject, "");
    }

    /** @param door where a row can be read, up to its id; empty when it cannot */
    Metric(String id, String from, String condition, String day, String sum, String row, String town, String subject,
            String door, Cut... cuts) {
        this.id = id;
        this.from = from.strip();
        this.condition = condition;
        this.day = day;
        this.sum = sum;
        this.row = row;
        this.town = town;
        this.subject = subject;
        this.door = door;
        this.cuts = List.of(cuts);
    }

    public static Optional<Metric> byId(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }

    /** Last part of the figure's address. */
    public String id() {
        return id;
    }

    public List<Cut> cuts() {
        return cuts;
    }

    /** Where a row can be read; empty when it cannot, or not by the public. */
    public String door(String row, boolean staff) {
        return door.isEmpty() || (door.startsWith("/desk/") && !staff) ? "" : door + row;
    }

    /** The number itself; parameters: path, from, to, tag. */
    String figureSql(String tag) {
        return "select %s as value from %s where %s".formatted(sum, from, where(tag));
    }

    /** The number by month; parameters: path, from, to, tag. */
    String monthsSql(String tag) {
        return """
                select to_char(%s at time zone 'Asia/Shanghai', 'YYYY-MM') as month, %s as value
                from %s where %s group by 1 order by 1
                """.formatted(day, sum, from, where(tag));
    }

    /** The number by the tags of one cut, in the order of their codes; parameters: path, from, to. */
    String partsSql(Cut cut) {
        return """
                select part.tag, %s as value
                from %s cross join lateral unnest(%s) as part (tag) where %s group by 1 order by 1
                """.formatted(sum, from, cut.tags(), where(""));
    }

    /** The rows behind the number, newest first; parameters: path, from, to, tag, limit, offset. */
    String rowsSql(String tag) {
        return """
                select %s as id, %s as at, %s as town, %s as subject, %s as halfHours, r.number as number
                from %s where %s order by %s desc, 1 limit :limit offset :offset
                """.formatted(row, day, town, subject, this == HOURS_EFFECTIVE ? "s.half_hours" : "0", from, where(tag), day);
    }

    /** How many rows lie behind the number; parameters: path, from, to, tag. */
    String countSql(String tag) {
        return "select count(*) from %s where %s".formatted(from, where(tag));
    }

    private String where(String tag) {
        String all = "%s and r.org_path like :path || '%%' and %s >= :from and %s < :to".formatted(condition, day, day);
        return tag.isEmpty()
                ? all
                : all + cuts.stream().map(Cut::tags).collect(Collectors.joining(" || ", " and :tag = any(", ")"));
    }

    /** Hours are stored as half hours. */
    public boolean halves() {
        return this == HOURS_EFFECTIVE;
    }
}
