-- 荣誉获评 | Honours decided
-- unit: 人次 | honours
-- formula: 经公示、有决定文件的人选，按决定那天算。 | Candidates whose honour was decided after the notice, on the day of the decision.
-- once: 一份通知里一个人算一次。 | Each person once for each notice.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 荣誉决定文件 | Decisions on honours
-- period: year
-- measure: count
-- wording: exact
-- cells: people
-- cut: honour = honour, classes[] = impact.quota.
-- door: /desk/honours/nominations/
select n.nomination_id::text as id, (n.decided_on + time '12:00') at time zone 'Asia/Shanghai' as at, n.org_path as path, p.town,
  t.title as about, '' as number,
  t.honour_type as honour,
  array(select k.quota_class from recognition.nomination_class k where k.nomination = n.nomination_id) as classes
from recognition.nomination n
join recognition.notice t on t.notice_id = n.notice_id
join roster.person p on p.person_id = n.person_id
where n.state in ('AWARDED', 'DELIVERED')
