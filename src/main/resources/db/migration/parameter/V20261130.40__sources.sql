-- Where the defaults come from that are not our own; and the article on written agreements is the province's.
update parameter.definition d set source = s.source
from (values
  ('hours.daily.review2', '广东“i志愿”的时长审核'),
  ('hours.daily.review3', '广东“i志愿”的时长审核'),
  ('hours.pairs.per.day', '广东“i志愿”的签到规则'),
  ('star.thresholds', '民政部 2012 年志愿服务记录办法的时数，各地沿用'),
  ('agreement.required.days', '浙江省志愿服务条例第二十一条第三项'),
  ('mentor.max.apprentices', '厦门市总工会名师带徒的做法'),
  ('mentor.term.min.months', '厦门市总工会名师带徒的做法'),
  ('mentor.term.max.months', '厦门市总工会名师带徒的做法'),
  ('mentor.reward.yuan', '浙江工人日报 2020-12-10 所载做法'),
  ('apprenticeship.subsidy.min.yuan', '企业新型学徒制：原则上每人每年不低于 5000 元'),
  ('studio.review.months', '各地劳模创新工作室管理办法的通行做法'),
  ('studio.reconfirmation.months', '各地劳模创新工作室管理办法的通行做法'),
  ('notice.workdays', '各地公示的通行做法'),
  ('skill.archive.paper.years', '技能等级认定档案的通行做法'),
  ('skill.archive.electronic.years', '技能等级认定档案的通行做法'),
  ('ui.elder.font.px', '工业和信息化部 2021 年适老化通用设计规范'),
  ('ui.elder.target.px', '工业和信息化部 2021 年适老化通用设计规范'),
  ('ui.elder.contrast', '工业和信息化部 2021 年适老化通用设计规范')) as s (key, source)
where d.key = s.key;
