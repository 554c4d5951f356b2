-- Live sessions and what they sold: who stood before the camera, when, what was paid and what was given back, with the proof.
create sequence workshop.live_serial;

create table workshop.live (
  session_id uuid primary key,
  number text not null unique,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  keyed_by_name text not null, keyed_at timestamptz not null
);
comment on table workshop.live is '@appendonly';
create index live_workshop on workshop.live (workshop_id);

-- What is said of a session. A correction is a new entry with its reason; the latest holds.
create table workshop.live_entry (
  entry_id uuid primary key,
  session_id uuid not null references workshop.live,
  platform text not null check (platform in ('DOUYIN', 'TAOBAO', 'KUAISHOU', 'WEIXIN', 'PINDUODUO', 'OTHER')),
  room text not null check (char_length(room) between 1 and 60),
  host_name text not null check (char_length(host_name) between 1 and 50),
  host_born date,
  host_adult boolean not null,
  started_at timestamptz not null, ended_at timestamptz not null,
  products text not null check (char_length(products) between 1 and 200),
  test boolean not null,
  titled boolean not null,                                            -- a person's title is named in the sales talk
  consent text not null default '' check (char_length(consent) <= 60), -- his separate consent, by its number (广告法 Art. 9, 38)
  because text not null default '' check (char_length(because) <= 300),
  by_name text not null, at timestamptz not null,
  constraint no_minor_before_the_camera check (host_adult and (host_born is null
    or host_born + interval '18 years' <= started_at at time zone 'Asia/Shanghai')),
  constraint a_title_is_agreed check (not titled or consent <> ''),
  constraint starts_before_it_ends check (started_at < ended_at and ended_at <= started_at + interval '24 hours')
);
comment on table workshop.live_entry is '@appendonly';
create index live_entry_session on workshop.live_entry (session_id, at);

-- The proof: a platform's export, or a signed statement. Kept as it came, at least three years (电子商务法 Art. 31).
create table workshop.bill (
  bill_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  kind text not null check (kind in ('EXPORT', 'STATEMENT')),
  file_name text not null check (char_length(file_name) between 1 and 120),
  media_type text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null check (length(content) > 0),
  signer text not null default '' check (char_length(signer) <= 50),
  by_name text not null, at timestamptz not null,
  constraint a_statement_is_signed check (kind <> 'STATEMENT' or signer <> ''),
  unique (workshop_id, sha256)
);
comment on table workshop.bill is '@appendonly';

create table workshop.sale (
  sale_id uuid primary key,
  root_id uuid not null,                                              -- the first word on this order
  session_id uuid not null references workshop.live,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  bill_id uuid not null references workshop.bill,
  platform text not null,
  order_no text not null check (char_length(order_no) between 4 and 60),
  goods text not null check (goods in ('LED', 'OWN')),                -- 带动: of farmers and the village; 自有商品: of the company itself
  orders int not null check (orders between 1 and 1000000),
  gmv_fen bigint not null check (gmv_fen between 0 and 100000000000),
  paid_fen bigint not null check (paid_fen between 0 and 100000000000),
  corrects uuid unique references workshop.sale,
  because text not null default '' check (char_length(because) <= 300),
  by_name text not null, at timestamptz not null,
  constraint paid_is_part_of_gmv check (paid_fen <= gmv_fen),
  constraint a_correction_is_explained check ((corrects is null) = (because = '')),
  constraint the_first_is_its_own_root check (corrects is not null or root_id = sale_id)
);
comment on table workshop.sale is '@appendonly';
create unique index one_order_one_session on workshop.sale (platform, order_no) where corrects is null;
create index sale_session on workshop.sale (session_id);
create index sale_root on workshop.sale (root_id);

create table workshop.refund (
  refund_id uuid primary key,
  root_id uuid not null references workshop.sale,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  bill_id uuid not null references workshop.bill,
  platform text not null,
  refund_no text not null check (char_length(refund_no) between 4 and 60),
  amount_fen bigint not null check (amount_fen between 1 and 100000000000),
  refunded_on date not null,
  by_name text not null, at timestamptz not null,
  unique (platform, refund_no)
);
comment on table workshop.refund is '@appendonly';
create index refund_root on workshop.refund (root_id);

create function workshop.refuse_unproved() returns trigger language plpgsql as $$ begin
  if not exists (select 1 from workshop.bill b join workshop.live l on l.workshop_id = b.workshop_id
      where b.bill_id = new.bill_id and l.session_id = new.session_id and l.workshop_id = new.workshop_id) then
    raise exception 'a sale without evidence of its own workshop' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger sale_is_proved before insert on workshop.sale for each row execute function workshop.refuse_unproved();

create function workshop.refuse_more_than_paid() returns trigger language plpgsql as $$ begin
  if (select coalesce(sum(r.amount_fen), 0) from workshop.refund r where r.root_id = new.root_id) > (select s.paid_fen
      from workshop.sale s where s.root_id = new.root_id
        and not exists (select 1 from workshop.sale c where c.corrects = s.sale_id)) then
    raise exception 'more is given back than was paid' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger refund_is_of_what_was_paid after insert on workshop.refund for each row execute function workshop.refuse_more_than_paid();

do $$ declare t text; begin
  foreach t in array array['live', 'bill', 'sale', 'refund'] loop
    execute format('alter table workshop.%I enable row level security', t);
    execute format('create policy %I on workshop.%I using (touyan.in_scope(org_path))', t || '_all', t);
  end loop;
  foreach t in array array['live', 'live_entry', 'bill', 'sale', 'refund'] loop
    execute format('create trigger %I before update or delete on workshop.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;
alter table workshop.live_entry enable row level security;
create policy live_entry_all on workshop.live_entry using (exists (select 1 from workshop.live l where l.session_id = live_entry.session_id));

create function workshop.setting(name text) returns numeric stable language sql security definer set search_path = workshop as
$$ select coalesce((select s.value from parameter.setting s where s.key = name
      and s.valid_from <= (now() at time zone 'Asia/Shanghai')::date order by s.valid_from desc, s.at desc limit 1),
    (select d.default_value from parameter.definition d where d.key = name))::numeric $$;

-- The latest word on each session and each order, for whoever may see the rows below.
create view workshop.session_now with (security_invoker) as
select distinct on (e.session_id) e.session_id, l.number, l.workshop_id, l.org_path, w.town, w.name as workshop, e.platform, e.room, e.host_name,
  e.started_at, e.ended_at, e.products, e.test, e.titled, e.entry_id
from workshop.live_entry e join workshop.live l on l.session_id = e.session_id join workshop.workshop w on w.workshop_id = l.workshop_id
order by e.session_id, e.at desc, e.entry_id desc;

create view workshop.sale_now with (security_invoker) as
select s.sale_id, s.root_id, s.session_id, s.workshop_id, s.org_path, s.bill_id, s.platform, s.order_no, s.goods, s.orders, s.gmv_fen,
  s.paid_fen, n.number, n.town, n.workshop, n.started_at, n.test
from workshop.sale s join workshop.session_now n on n.session_id = s.session_id
where not exists (select 1 from workshop.sale c where c.corrects = s.sale_id);

-- 直播场次: at least so many minutes, or at least one order; test streams never count.
create view workshop.counted_session with (security_invoker) as
select n.* from workshop.session_now n
where not n.test and (n.ended_at - n.started_at >= make_interval(mins => workshop.setting('live.min.minutes')::int)
  or exists (select 1 from workshop.sale_now s where s.session_id = n.session_id and s.paid_fen > 0));

-- 线上销售额: paid less refunded, recognised so many days after the stream.
create view workshop.settled_sale with (security_invoker) as
select s.*, (s.started_at at time zone 'Asia/Shanghai')::date + workshop.setting('live.settle.days')::int as settles_on
from workshop.sale_now s where not s.test;

-- The same for the figures of a period: on the moment it is recognised, less all that was given back.
create view workshop.net_sale with (security_invoker) as
select s.sale_id, s.number, s.org_path, s.town, s.settles_on::timestamp at time zone 'Asia/Shanghai' as settled_at,
  s.paid_fen - coalesce((select sum(r.amount_fen) from workshop.refund r where r.root_id = s.root_id), 0) as net_fen
from workshop.settled_sale s;
