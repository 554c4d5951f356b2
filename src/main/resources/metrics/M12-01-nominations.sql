-- 荣誉推荐 | Nominations for honours
-- unit: 人次 | nominations
-- formula: 县级审定推荐的人选，按提名那天算。后来没有评上的也算推荐。 | Candidates whose nomination the county has checked and sent on, on the day they were nominated. Those not chosen later still count.
-- once: 一份通知里一个人算一次。 | Each person once for each notice.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 荣誉推荐登记 | Nominations
-- period: year
-- measure: count
-- wording: exact
-- cells: people
-- cut: honour = honour, classes[] = impact.quota.
-- door: /desk/honours/nominations/
select n.nomination_id::text as id, n.nominated_at as at, n.org_path as path, p.town, t.title as about, '' as number,
  t.honour_type as honour,
  array(select k.quota_class from recognition.nomination_class k where k.nomination = n.nomination_id) as classes
from recognition.nomination n
join recognition.notice t on t.notice_id = n.notice_id
join roster.person p on p.person_id = n.person_id
where n.checked_by is not null
