package org.touyan.flow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.env.Environment;
import org.touyan.AsOwner;

/**
 * A life on the roster that has left a trace in every table which knows people: written by the owner of the tables, with words
 * by which each trace is found again.
 */
final class Traces {

    /** Where a trace is found again in the copy a person takes home. */
    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("roster.honour_award", "痕迹荣誉"),
            Map.entry("roster.skill_confirmation", "痕迹人社局"),
            Map.entry("roster.licence", "痕迹证件"),
            Map.entry("roster.post", "痕迹职务"),
            Map.entry("roster.absence", "痕迹请假"),
            Map.entry("roster.team_member", "痕迹队伍"),
            Map.entry("roster.base_duty", "痕迹大本营"),
            Map.entry("roster.loan", "痕迹借调"),
            Map.entry("roster.life_turn", "痕迹退休"),
            Map.entry("privacy.consent", "哪个年代出生"),
            Map.entry("privacy.unmasking", "痕迹看电话"),
            Map.entry("identity.account", "2020-02-02"),
            Map.entry("studio.studio", "痕迹方向"),
            Map.entry("studio.member", "痕迹分工"),
            Map.entry("recognition.nomination", "痕迹事迹"),
            Map.entry("recognition.payment", "痕迹津贴文件"),
            Map.entry("recognition.mention", "痕迹写进教材"),
            Map.entry("menu.item", "痕迹服务单"),
            Map.entry("menu.standing_offer", "痕迹每月都有"),
            Map.entry("lecture.lecturer", "2020-04-04"),
            Map.entry("lecture.lecturer_topic", "痕迹题目"),
            Map.entry("lecture.booking", "痕迹点讲"),
            Map.entry("lecture.part", "痕迹点讲"),
            Map.entry("campaign.pairing", "痕迹结对"),
            Map.entry("campaign.claim", "痕迹揭榜"),
            Map.entry("mentoring.wish", "痕迹愿意带"),
            Map.entry("mentoring.contract", "痕迹徒弟"),
            Map.entry("mentoring.judge", "痕迹评语"),
            Map.entry("mentoring.change", "痕迹换师傅"),
            Map.entry("workshop.advisor", "痕迹工坊顾问"),
            Map.entry("dispatch.work_order", "痕迹求助"),
            Map.entry("dispatch.other_choice", "痕迹建议"),
            Map.entry("story.told", "痕迹故事"),
            Map.entry("knowledge.answer", "痕迹办法卡"),
            Map.entry("visit.visit", "痕迹上门"),
            Map.entry("visit.proposal", "痕迹改时间"),
            Map.entry("visit.insurance", "痕迹保险"),
            Map.entry("visit.feed", "2020-03-03"),
            Map.entry("record.service_record", "痕迹服务"),
            Map.entry("certificate.certificate", "2020-07-07"));

    private static final String PATH = "/33/3310/331083/331083101/";

    private Traces() {}

    static void leave(Environment environment, UUID person, String sealed) {
        String tag = person.toString().replace("-", "");
        AsOwner.forge(environment, statements(person, tag.substring(12), sealed).toArray(String[]::new));
    }

    private static List<String> statements(UUID person, String tag, String sealed) {
        return List.of(
                """
                        do $$ declare
                          p uuid := '%1$s'; tag text := '%2$s'; path text := '%3$s'; who uuid := uuidv7(); then_at timestamptz := '2020-04-04';
                          k uuid := uuidv7();
                          r uuid := uuidv7(); o uuid := uuidv7(); v uuid := uuidv7(); t uuid := uuidv7(); b uuid := uuidv7();
                          n uuid := uuidv7(); f uuid := uuidv7(); l uuid := uuidv7(); g uuid := uuidv7(); h uuid := uuidv7();
                          c uuid := uuidv7(); d uuid := uuidv7(); y uuid := uuidv7(); s uuid := uuidv7(); m uuid := uuidv7();
                        begin
                          insert into roster.free_half (person, weekday, half) values (p, 3, 'PM') on conflict do nothing;
                          insert into roster.honour_award (award_id, person_id, honour_type, title, year, state, entered_by, entered_by_name, entered_at, version)
                            values (uuidv7(), p, 'county-craftsman', '痕迹荣誉', 2019, 'DRAFT', who, '甲', then_at, 1);
                          insert into roster.skill_confirmation (confirmation_id, person_id, skill, level, organisation, document, confirmed_on, entered_by, entered_by_name, entered_at)
                            values (uuidv7(), p, 'pomelo', 3, '痕迹人社局', '文件', '2020-01-01', who, '甲', then_at);
                          insert into roster.licence (licence_id, person_id, kind, number, issuer, entered_by, entered_by_name, entered_at, version)
                            values (uuidv7(), p, '痕迹证件', '\\x%4$s', '发证机关', who, '甲', then_at, 1);
                          insert into roster.post (post_id, person_id, title, entered_by, entered_at, version) values (uuidv7(), p, '痕迹职务', '甲', then_at, 1);
                          insert into roster.absence (absence_id, person_id, day_from, day_until, reason, entered_by, entered_at, version)
                            values (uuidv7(), p, '2020-05-01', '2020-05-02', '痕迹请假', '甲', then_at, 1);
                          insert into roster.team (team_id, slug, name, kind, org_path, founded_by, founded_at, version)
                            values (t, 'trace-' || tag, '痕迹队伍', 'VOLUNTEERS', path, '甲', then_at, 1);
                          insert into roster.team_member (member_id, team_id, person_id, role, from_day, entered_by, entered_at, version)
                            values (uuidv7(), t, p, 'MEMBER', '2020-01-01', '甲', then_at, 1);
                          insert into roster.base (base_id, slug, name, org_path, town, place, hours, keeper, opened_by, opened_at)
                            values (b, 'trace-' || tag, '痕迹大本营', path, '331083101', '老街', '每天', '值班员', '甲', then_at);
                          insert into roster.base_duty (duty_id, base_id, person_id, day, half, entered_by, entered_at)
                            values (uuidv7(), b, p, '2020-06-01', 'AM', '甲', then_at);
                          insert into roster.loan (loan_id, person_id, to_path, from_day, until_day, reason, asked_by, asked_at, version)
                            values (uuidv7(), p, '/33/3310/331083/331083102/', '2020-01-01', '2020-02-01', '痕迹借调', '甲', then_at, 1);
                          insert into roster.life_turn (turn_id, person_id, kind, day, from_path, words, entered_by, entered_at)
                            values (uuidv7(), p, 'RETIRED', '2020-01-01', path, '痕迹退休', '甲', then_at);
                          insert into roster.load (load_id, org_path, file_name, file_hash, state, step_began, step_beat, created_by, created_by_name, created_at)
                            values (l, path, '痕迹.xlsx', '\\x00', 'LOADED', then_at, then_at, who, '甲', then_at);
                          insert into roster.load_row (load_id, row_no, state, sealed, person_id, twin) values (l, 2, 'LOADED', '\\x00', p, p);
                          insert into privacy.consent (consent_id, subject_kind, subject_id, org_path, field, version, given_at, channel)
                            values (uuidv7(), 'person', p, path, 'generation', '2026-11', then_at, 'PAPER');
                          insert into privacy.unmasking (unmasking_id, account, role, subject_kind, subject_id, org_path, field, reason, at)
                            values (uuidv7(), who, 'TOWN_CADRE', 'person', p::text, path, 'phone', '痕迹看电话', then_at);
                          insert into identity.account (account_id, login_print, login_sealed, login_is_phone, name, role, scope, person_id, state, created_at, disabled_at)
                            values (uuidv7(), convert_to('print' || tag, 'UTF8'), '\\x00', true, '甲', 'EXPERT', path, p, 'DISABLED', '2020-02-02', '2020-02-03');
                          insert into studio.studio (studio_id, leader_id, leader_name, name_line, line_words, level, unit_name, field, running_since, org_path, town, state, applied_by, applied_by_name, applied_at, version)
                            values (s, p, '痕迹', 'craftsman', '工匠创新工作室', 'COUNTY', '单位', '痕迹方向', '2018-01-01', path, '331083101', 'WITHDRAWN', who, '甲', then_at, 1);
                          insert into studio.member (member_id, studio_id, person_id, name, duty, from_day, entered_by_name, entered_at)
                            values (uuidv7(), s, p, '痕迹', '痕迹分工', '2020-01-01', '甲', then_at);
                          insert into recognition.notice (notice_id, honour_type, title, year, source, org_path, entered_by_name, entered_at, version)
                            values (n, 'county-craftsman', '痕迹评选通知', 2020, '来源', path, '甲', then_at, 1);
                          insert into recognition.nomination (nomination_id, notice_id, person_id, nominee_name, unit_name, merits, org_path, state, nominated_by, nominated_at, version)
                            values (uuidv7(), n, p, '痕迹', '单位', '痕迹事迹', path, 'NOMINATED', who, then_at, 1);
                          insert into recognition.benefit (benefit_id, honour_type, year, kind, amount_fen, source, org_path, entered_by, entered_by_name, entered_at)
                            values (g, 'county-craftsman', 2000 + (random() * 99)::int, 'ALLOWANCE', 100, '痕迹津贴文件', path || tag || '/', who, '甲', then_at);
                          insert into recognition.payment (payment_id, benefit_id, person_id, org_path, amount_fen, paid_on, paid_by, paid_by_name, paid_at)
                            values (uuidv7(), g, p, path, 100, '2020-01-01', who, '甲', then_at);
                          insert into recognition.mention (mention_id, person_id, what, year, source, entered_by, entered_by_name, entered_at)
                            values (uuidv7(), p, '痕迹写进教材', 2020, '教材', who, '甲', then_at);
                          insert into mentoring.wish (wish_id, org_path, side, person_id, name, trade, words, entered_by_name, entered_at, version)
                            values (uuidv7(), path, 'MASTER', p, '痕迹', '痕迹工种', '痕迹愿意带', '甲', then_at, 1);
                          insert into mentoring.contract (contract_id, org_path, state, master_id, master_name, apprentice_name, apprentice_phone, apprentice_print, born_on, hired_on, company, town, employer_signer, employer_phone,
                              trade, post, start_level, target_level, target, from_day, until_day, reward_fen, penalty_fen, training_cost_fen, deposit_fen, fee_fen, text_no, written_by_name, written_at, version)
                            values (m, path, 'DRAFT', p, '痕迹', '痕迹徒弟', '\\x00', convert_to('mentoring' || tag, 'UTF8'), '2000-01-01', '2019-12-01', '厂里', '331083101', '厂长', '\\x00',
                              '痕迹工种', '岗位', '5', '4', '目标', '2020-01-01', '2021-12-31', 0, 0, 0, 0, 0, 1, '甲', then_at, 1);
                          set local session_replication_role = replica;
                          insert into mentoring.judge (judge_id, contract_id, round, person_id, name, unit, passed, words, entered_by_name, at)
                            values (uuidv7(), m, 1, p, '痕迹评委', '单位', true, '痕迹评语', '甲', then_at);
                          insert into mentoring.change (contract_id, text_no, kind, until_day, from_day, master_id, master_name, words, by_name, at)
                            values (m, 2, 'MASTER', '2020-09-30', '2020-06-01', p, '痕迹', '痕迹换师傅', '甲', then_at);
                          set local session_replication_role = origin;
                          insert into request.help_request (request_id, day, seq, number, state, channel, subject, words, town, asker_name, wish, named_expert, urgency, org_path, submit_key, answer_due, submitted_at, ended_at, version)
                            values (r, '2019-01-01', (random() * 1000000000)::int, '0101-01', 'CLOSED', 'PHONE', 'crops', '痕迹求助', '331083101', '王阿姨', 'ANY_DAY', p, 'NORMAL', path, convert_to('key' || tag, 'UTF8'), then_at, then_at, then_at, 1);
                          insert into request.helper (request_id, person_id, since) values (r, p, then_at);
                          insert into dispatch.brief (request_id, number, subject, words, town, place, asker_name, wish, urgency, org_path, submitted_at, updated_at)
                            values (r, '0101-01', 'crops', '痕迹求助', '331083101', '', '王阿姨', 'ANY_DAY', 'NORMAL', path, then_at, then_at);
                          insert into dispatch.work_order (order_id, request_id, org_path, expert_id, state, round, offered_by_name, offered_at, tell_at, answer_by, answered_at, ended_at, version)
                            values (o, r, path, p, 'SERVED', 1, '甲', then_at, then_at, then_at, then_at, then_at, 1);
                          insert into dispatch.other_choice (order_id, request_id, org_path, subject, suggested_id, suggested_words, chosen_words, chosen_at)
                            values (o, r, path, 'crops', p, '痕迹建议', '近', then_at);
                          insert into visit.visit (visit_id, order_id, request_id, expert_id, org_path, state, from_at, to_at, minutes, outcome, note, logged_at, created_at, version)
                            values (v, o, r, p, path, 'DONE', then_at, then_at + interval '1 hour', 60, 'SOLVED', '痕迹上门', then_at, then_at, 1);
                          insert into visit.proposal (proposal_id, order_id, request_id, expert_id, org_path, voice, from_at, to_at, words, state, at, version)
                            values (uuidv7(), o, r, p, path, 'EXPERT', then_at, then_at + interval '1 hour', '痕迹改时间', 'GONE', then_at, 1);
                          insert into visit.insurance (insurance_id, expert_id, org_path, insurer, policy_no, from_day, until_day, entered_by, entered_at)
                            values (uuidv7(), p, path, '痕迹保险', 'P-1', '2020-01-01', '2099-01-01', '甲', then_at);
                          insert into visit.feed (feed_id, token_hash, person_id, org_path, created_at) values (uuidv7(), convert_to(tag, 'UTF8'), p, path, '2020-03-03');
                          insert into record.service_record (record_id, record_no, visit_id, request_id, expert_id, org_path, state, basis, activity, day, place, content, started_at, minutes, half_hours, organiser, leader, keyer_name, keyer_person, captured_at, due_on, confirmed_how, confirmed_at, confirmer_name, effective_at, version)
                            values (uuidv7(), 'T' || tag, v, r, p, path, 'EFFECTIVE', 'VOLUNTARY', '活动', '2020-04-04', '地点', '痕迹服务', then_at, 60, 2, '组织', '负责人', '甲', p, then_at, '2020-05-01', 'LINK', then_at, '王阿姨', then_at, 1);
                          insert into paper.paper (paper_id, kind, union_path, year, serial, number, code, org_path, subject_module, subject_id, readers, title, facts, open_facts, sha256, issued_by_name, issued_at)
                            select h, 'volunteer-certificate', path, 2020, serial_no, '志证〔2020〕' || serial_no || '号', upper(tag), path, 'certificate', h, array[p], '痕迹证明', '[]', '[]', rpad(tag, 64, '0'), '甲', then_at
                            from paper.next_serial(path, 'volunteer-certificate', 2020) as issued(serial_no);
                          insert into certificate.certificate (certificate_id, person_id, org_path, from_day, until_day, half_hours, times, paper_id, asked_by_name, asked_at)
                            values (h, p, path, '2020-01-01', '2020-07-07', 2, 1, h, '甲', then_at);
                          insert into menu.monthly_list (month, org_path, state, edited_by_name, edited_at, version)
                            values ('2020-01-01', path, 'DRAFT', '甲', then_at, 1) on conflict do nothing;
                          insert into menu.item (item_id, month, org_path, state, title, subject, kind, form, mechanism, audiences, purposes, length_minutes, person_id, source, version)
                            values (uuidv7(), '2020-01-01', path, 'DRAFT', '痕迹服务单', 'crops', 'SERVICE', 'DOOR', 'SKILL', 'FARMER', 'RURAL', 60, p, 'OFFICER', 1);
                          insert into menu.standing_offer (offer_id, org_path, title, subject, kind, form, mechanism, audiences, purposes, length_minutes, person_id, times, place, capacity, written_by_name, written_at, version)
                            values (uuidv7(), path, '痕迹每月都有', 'crops', 'SERVICE', 'DOOR', 'SKILL', 'FARMER', 'RURAL', 60, p, 1, '老街', 1, '甲', then_at, 1);
                          insert into lecture.topic (version_id, topic_id, version_no, org_path, state, title, content_class, summary, length_minutes, form, languages, version)
                            values (h, h, 1, path, 'DRAFT', '痕迹题目', 'MODEL_DEEDS', '痕迹', 30, 'SPEECH', 'mandarin', 1);
                          insert into lecture.lecturer (person_id, org_path, entered_by_name, entered_at) values (p, path, '甲', then_at);
                          insert into lecture.lecturer_topic (person_id, topic_id) values (p, h);
                          insert into lecture.booking (request_id, org_path, state, version_id, unit_name, unit_kind, from_at, to_at, town, place, heads, named_person, ordered_at, version)
                            values (r, path, 'REQUESTED', h, '痕迹点讲', 'VILLAGE', then_at, then_at + interval '1 hour', '331083101', '礼堂', 6, p, then_at, 1);
                          insert into lecture.part (request_id, team_id, lead, person_id, order_id) values (r, t, true, p, o);
                          insert into campaign.call (call_id, org_path, state, title, words, classes, opens_on, closes_on, written_by_name, written_at, version)
                            values (c, path, 'DRAFT', '痕迹征集', '说明', 'process', '2020-01-01', '2020-02-01', '甲', then_at, 1);
                          insert into campaign.demand (demand_id, call_id, number, org_path, state, demand_class, words, urgency, secret, company, town, contact_name, phone, phone_print, channel, submit_key, collected_at, difficulty, version)
                            values (d, c, 'T' || tag, path, 'SCREENED', 'process', '难题', 'NORMAL', false, '厂里', '331083101', '李厂长', '\\x00', '\\x00', 'VISIT', convert_to('campaign' || tag, 'UTF8'), then_at, 'RESEARCH', 1);
                          insert into campaign.pairing (pairing_id, demand_id, org_path, state, person_id, from_day, until_day, goals, invited_by_name, invited_at, version)
                            values (uuidv7(), d, path, 'ENDED', p, '2020-01-01', '2020-01-20', '痕迹结对', '甲', then_at, 1);
                          insert into campaign.bounty (bounty_id, demand_id, org_path, state, topic, words, opens_on, closes_on, written_by_name, written_at, version)
                            values (y, d, path, 'AWARDED', '题目', '说明', '2020-01-01', '2020-01-20', '甲', then_at, 1);
                          insert into campaign.claim (claim_id, bounty_id, state, person_id, words, claimed_at, version) values (uuidv7(), y, 'CHOSEN', p, '痕迹揭榜', then_at, 1);
                          insert into workshop.workshop (workshop_id, number, org_path, state, name, types, lead, actor, industry, aim, town, village, host_kind, host, keeper, phone, started_on, proposed_by_name, proposed_at, version)
                            values (k, 'T' || tag, path, 'PLANNED', '工坊', 'BRAND', '联盟', '企业', '产业', '目标', '331083101', '村', 'VILLAGE', '村里', '坊主', '\\x00', '2020-01-01', '甲', then_at, 1);
                          insert into workshop.advisor (advisor_id, workshop_id, org_path, state, person_id, fields, specialty, basis, from_day, until_day, invited_by_name, invited_at, version)
                            values (uuidv7(), k, path, 'ENDED', p, 'TRAINING', '痕迹工坊顾问', 'UNPAID', '2020-01-01', '2020-01-20', '甲', then_at, 1);
                          insert into knowledge.answer (answer_id, org_path, expert_id, subject, trades, begun_at) values (g, path, p, 'crops', '{}', then_at);
                          insert into knowledge.card (card_id, answer_id, version_no, state, title, looks, remedy, limits, written_by, written_by_name, written_at, version)
                            values (uuidv7(), g, 1, 'DRAFT', '痕迹办法卡', '看到什么', '这样去办', '不行叫人', who, '甲', then_at, 1);
                          insert into story.story (story_id, org_path, state, title, lead, body, byline, written_by, written_by_name, written_at, version)
                            values (h, path, 'DRAFT', '痕迹故事', '痕迹故事，一两句话说完的提要', repeat('痕迹故事', 15), '甲乙', who, '甲', then_at, 1);
                          insert into story.told (story_id, person_id) values (h, p);
                          insert into storage.file (file_id, kind, owner_subject, org_path, name, media_type, bytes, sha256, width, height, created_at)
                            values (f, 'request', r, path, 'a', 'image/jpeg', 1, repeat('0', 64), 1, 1, then_at);
                          insert into storage.grant_person (file_id, person_id, org_path) values (f, p, path);
                        end $$"""
                        .formatted(person, tag, PATH, sealed));
    }
}
