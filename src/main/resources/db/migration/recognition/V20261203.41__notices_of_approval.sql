-- Opinions, postings and objections of nominations move to where all offices keep theirs.
insert into approval.opinion (opinion_id, matter_kind, matter_id, org_path, round, step, verdict, words, given_by, given_by_name, given_role, at)
select o.opinion_id, 'nomination', o.nomination_id, n.org_path, 1, o.department, case when o.agrees then 'FOR' else 'AGAINST' end, o.reason,
  o.keyed_by, o.keyed_by_name, 'CITY_STAFF', o.at
from recognition.opinion o join recognition.nomination n using (nomination_id);

insert into approval.posting (posting_id, matter_kind, matter_id, board, board_title, lead, name, unit, words, org_path, desk_path, from_day,
  until_day, posted_by, posted_by_name, posted_at, ended_at, ended_how)
select n.nomination_id, 'nomination', n.nomination_id, n.notice_id, t.title, h.name, n.nominee_name, n.unit_name, n.merits, n.org_path,
  coalesce(a.scope, n.org_path), n.posted_from, n.posted_until, n.checked_by, coalesce(s.actor_name, ''), coalesce(s.at, n.nominated_at),
  case when n.state <> 'POSTED' then coalesce((select max(l.at) from recognition.step l where l.nomination_id = n.nomination_id), n.nominated_at) end,
  case when n.state in ('AWARDED', 'DELIVERED') then 'DECIDED' when n.state <> 'POSTED' then 'WITHDRAWN' end
from recognition.nomination n
join recognition.notice t using (notice_id)
join catalog.honour_type h on h.code = t.honour_type
left join identity.account a on a.account_id = n.checked_by
left join lateral (select x.actor_name, x.at from recognition.step x where x.nomination_id = n.nomination_id and x.act = 'posted'
                   order by x.step_id desc limit 1) s on true
where n.posted_from is not null;

-- Older ones were promised an answer before the decision, without a day.
insert into approval.objection (objection_id, posting_id, body, name, phone_sealed, filed_at, due_on, answer, answered_by, answered_by_name, answered_at)
select objection_id, nomination_id, body, name, phone_sealed, filed_at, (filed_at at time zone 'Asia/Shanghai')::date + 14, answer, answered_by,
  answered_by_name, answered_at
from recognition.objection;

drop view recognition.posting;
drop table recognition.objection;
drop table recognition.opinion;
drop function recognition.objection_stays(), recognition.on_view(uuid, date), recognition.objection_of(uuid), recognition.filed_since(timestamptz);

alter table recognition.nomination drop constraint decided_is_documented, drop column posted_from, drop column posted_until,
  add constraint decided_is_documented check (state not in ('AWARDED', 'DELIVERED')
    or (document_no is not null and decided_on is not null and title is not null and decided_by is not null));

-- No decision without a notice, or while an objection waits for its answer, whoever asks.
create or replace function recognition.decides_last() returns trigger language plpgsql as $$ begin
  if new.state = 'AWARDED' and old.state <> 'AWARDED' then
    if not approval.was_posted('nomination', new.nomination_id) then
      raise exception 'nomination % was never posted', new.nomination_id using errcode = 'integrity_constraint_violation';
    end if;
    if approval.unanswered('nomination', new.nomination_id) then
      raise exception 'nomination % has an unanswered objection', new.nomination_id using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;

-- What was set for postings of nominations is set for all notices.
alter table parameter.proposal disable trigger proposal_stays;
alter table parameter.setting disable trigger setting_stays;
update parameter.proposal set key = 'notice.workdays' where key = 'recognition.posting.workdays';
update parameter.setting set key = 'notice.workdays' where key = 'recognition.posting.workdays';
update parameter.proposal set key = 'notice.objections.day' where key = 'recognition.objections.day';
update parameter.setting set key = 'notice.objections.day' where key = 'recognition.objections.day';
alter table parameter.proposal enable trigger proposal_stays;
alter table parameter.setting enable trigger setting_stays;
delete from parameter.definition where key in ('recognition.posting.workdays', 'recognition.objections.day');
