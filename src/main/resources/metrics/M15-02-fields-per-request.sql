-- 一件求助要填几格 | Fields for a request
-- unit: 格 | fields
-- formula: 提出求助时由人填写、不是空着的格数，取平均：一句话、地方、村、称呼、电话、什么时候方便、想请谁、替谁填。 | Fields that somebody filled in to make a request; the mean: words, place, village, name, phone, when, whom, for whom.
-- once: 一件求助算一次。 | Each request once.
-- owner: 总工会办公室 | Office of the federation
-- source: 平台自己的记录 | What the platform itself wrote down
-- period: quarter
-- measure: mean
-- wording: exact
-- cells: open
-- door: /desk/requests/
select r.request_id::text as id, r.submitted_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  3 + (r.place <> '')::int + (r.phone is not null)::int + (r.wish_words <> '' or r.wish_from is not null)::int
    + (r.named_expert is not null)::int + (r.body_id is not null)::int as amount
from request.help_request r
