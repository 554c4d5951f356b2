-- What no clause may ask of an apprentice: a "不" somewhere in the sentence denies nothing, only one that speaks of the fee or the
-- penalty itself; training may be paid by the employer. As org.touyan.people.mentoring.domain.Unlawful; texts kept before stay.
create or replace function mentoring.forbids(clauses jsonb, penalty_allowed boolean) returns boolean immutable language sql as
$$ select exists (
     select 1 from jsonb_each_text(clauses) c, regexp_split_to_table(c.value, '[。；;，,\n]') piece,
       lateral (select regexp_replace(piece, '(不(得|许|准|能|可|应|再|会|需|必|用)?|禁止|严禁|杜绝)(以任何(名义|形式|方式))?(向[^须必否应]{1,8})?(收|交|缴|设|约定|要求|承担|支付|付|扣|索|另|存在|规定|预)[^须必否应但却并交缴付扣罚赔者]{0,12}(押金|保证金|抵押|质押|扣押|扣留|拜师费|拜师礼|带徒费|入门费|学费|培训费|收费|罚款|罚金|违约金)(([、和或及与]|或者|以及)[^须必否应但却交缴付扣罚赔]{0,8}(押金|保证金|抵押|质押|扣押|扣留|拜师费|拜师礼|带徒费|入门费|学费|培训费|收费|罚款|罚金|违约金))*(?!的)|(无(须|需)?(交纳?|缴纳?|支付|承担|付)?|没有|免(收|交|缴|除)?)(任何|全部|一切)?(押金|保证金|抵押|质押|扣押|扣留|拜师费|拜师礼|带徒费|入门费|学费|培训费|收费|罚款|罚金|违约金)(([、和或及与]|或者|以及)[^须必否应但却交缴付扣罚赔]{0,8}(押金|保证金|抵押|质押|扣押|扣留|拜师费|拜师礼|带徒费|入门费|学费|培训费|收费|罚款|罚金|违约金))*(?!的)|(不(得|许|准|能|可|应|再|会|需|必|用)?|禁止|严禁|杜绝)(以任何(名义|形式|方式))?向(徒弟|学徒)(收|索)|(培训费|学费)用?(全部|全额|均|都|一律)?由[^徒]{0,10}(单位|企业|公司|厂|工会|政府|财政)(全额|全部)?(承担|支付|负担|出|报销|拨)|(?<![向给还偿付])(单位|企业|公司|工会|政府|财政)(为(徒弟|学徒))?[^徒向]{0,6}(承担|支付|负担|报销|拨)[^徒]{0,6}(培训费|学费)', '', 'g') as asked) a
     where (not penalty_allowed and asked ~ '违约金|(赔偿|赔付|返还|退还|退赔)[^不]{0,12}(培训费|培养费)')
       or regexp_replace(asked, '违约金|(赔偿|赔付|返还|退还|退赔)[^不]{0,12}(培训费|培养费)', '', 'g') ~ '押金|保证金|抵押|质押|扣押|扣留|拜师费|拜师礼|带徒费|入门费|学费|培训费|收费|罚款|罚金|向(徒弟|学徒)(收|索)|(徒弟|学徒)[^不免]{0,10}(交|缴)[^不]{0,8}[0-9一二三四五六七八九十百千万两]+元') $$;
