-- What help exists, where and for whom. Names are Open Referral UK 3.0's (HSDS 3.0); ages are in months.
-- service and the tables that hang on it are the draft. The public reads published_service and nothing else.

create schema directory;
comment on schema directory is 'What help exists, where and for whom: Open Referral UK names.';

create table directory.organization (
  id uuid constraint organization_pk primary key,
  imported_from text not null,
  name text not null constraint organization_name_filled check (name <> ''),
  description text,
  website text,
  email text
);
comment on table directory.organization is 'Who runs a service.';

create table directory.taxonomy (
  id text constraint taxonomy_pk primary key,
  name text not null,
  description text not null constraint taxonomy_described check (description <> '')
);
comment on table directory.taxonomy is 'Ways of sorting services; each comes from the authority pack.';

create table directory.taxonomy_term (
  taxonomy text not null constraint taxonomy_term_taxonomy references directory.taxonomy (id) on delete cascade,
  id text not null,
  name text not null,
  description text not null constraint taxonomy_term_described check (description <> ''),
  position integer not null,
  constraint taxonomy_term_pk primary key (taxonomy, id)
);
comment on table directory.taxonomy_term is 'One label of a taxonomy. The standard asks for a description of every one.';

create table directory.service (
  id uuid constraint service_pk primary key,
  imported_from text not null,
  import_key text not null,
  organization_id uuid not null constraint service_organization references directory.organization (id),
  slug text not null
    constraint service_slug_unique unique
    constraint service_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null
    constraint service_kind check (kind in ('service', 'group', 'school', 'information', 'event')),
  name text not null constraint service_name_length check (length(name) between 1 and 255),
  alternate_name text,
  summary text,
  description text,
  url text,
  email text,
  status text not null
    constraint service_status check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  alert text,
  interpretation_services text,
  application_process text,
  fees_description text,
  wait_time text,
  wait_weeks numeric constraint service_wait check (wait_weeks >= 0),
  eligibility_description text,
  minimum_age_months integer constraint service_minimum_age check (minimum_age_months >= 0),
  maximum_age_months integer constraint service_maximum_age check (maximum_age_months >= 0),
  referral_needed boolean,
  who_can_refer text[]
    constraint service_who_can_refer check (who_can_refer <@ '{self,parent,school,health,professional}'),
  delivery text[] constraint service_delivery check (delivery <@ '{in person,home visit,online,phone}'),
  assured_date date,
  source text,
  checked_note text,
  sensitive boolean,
  send_questions jsonb,
  last_modified timestamptz not null,
  withdrawn_at timestamptz,
  constraint service_import_unique unique (imported_from, import_key),
  constraint service_ages_in_order check (minimum_age_months <= maximum_age_months)
);
create index service_organization_index on directory.service (organization_id);
comment on table directory.service is 'The draft of a listing: what staff, providers and imports write.';
comment on column directory.service.import_key is 'What the source calls it; with imported_from it gives the id.';
comment on column directory.service.source is 'The public page its facts were read from.';

create table directory.location (
  id uuid constraint location_pk primary key,
  location_type text not null
    constraint location_type_known check (location_type in ('physical', 'postal', 'virtual')),
  name text,
  latitude double precision constraint location_latitude check (latitude between -90 and 90),
  longitude double precision constraint location_longitude check (longitude between -180 and 180),
  point_is text constraint location_point_is check (point_is in ('address', 'postcode', 'district')),
  address_withheld boolean,
  address_1 text,
  city text,
  state_province text,
  postal_code text,
  country text,
  constraint location_point_whole check ((latitude is null) = (longitude is null))
);
comment on table directory.location is 'A place. A withheld address is kept here and never published.';

create table directory.accessibility (
  id uuid constraint accessibility_pk primary key,
  location_id uuid not null
    constraint accessibility_location references directory.location (id) on delete cascade,
  position integer not null,
  description text not null,
  details text
);
create index accessibility_location_index on directory.accessibility (location_id);
comment on table directory.accessibility is 'How easy a place is to get into and use.';

create table directory.service_at_location (
  id uuid constraint service_at_location_pk primary key,
  service_id uuid not null
    constraint service_at_location_service references directory.service (id) on delete cascade,
  location_id uuid not null
    constraint service_at_location_location references directory.location (id) on delete cascade,
  position integer not null
);
create index service_at_location_service_index on directory.service_at_location (service_id);
create index service_at_location_location_index on directory.service_at_location (location_id);
comment on table directory.service_at_location is 'That a service happens at a place.';

create table directory.schedule (
  id uuid constraint schedule_pk primary key,
  service_id uuid constraint schedule_service references directory.service (id) on delete cascade,
  service_at_location_id uuid
    constraint schedule_service_at_location references directory.service_at_location (id) on delete cascade,
  position integer not null,
  valid_from date,
  valid_to date,
  dtstart date,
  freq text constraint schedule_freq check (freq in ('WEEKLY', 'MONTHLY')),
  "interval" integer constraint schedule_interval check ("interval" >= 1),
  byday text,
  opens_at text constraint schedule_opens_at check (opens_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  closes_at text constraint schedule_closes_at check (closes_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  description text,
  term text constraint schedule_term check (term in ('always', 'term time', 'school holidays')),
  constraint schedule_has_one_owner check (num_nonnulls(service_id, service_at_location_id) = 1),
  constraint schedule_dates_in_order check (valid_from <= valid_to)
);
create index schedule_service_index on directory.schedule (service_id);
create index schedule_service_at_location_index on directory.schedule (service_at_location_id);
comment on table directory.schedule is 'When it happens, as RFC 5545 puts it: of the service, or of the service at one place.';

create table directory.phone (
  id uuid constraint phone_pk primary key,
  service_id uuid not null constraint phone_service references directory.service (id) on delete cascade,
  position integer not null,
  number text not null,
  description text,
  takes_texts boolean
);
create index phone_service_index on directory.phone (service_id);
comment on table directory.phone is 'Numbers of an organisation or a team.';

create table directory.contact (
  id uuid constraint contact_pk primary key,
  service_id uuid not null constraint contact_service references directory.service (id) on delete cascade,
  position integer not null,
  name text,
  title text,
  email text
);
create index contact_service_index on directory.contact (service_id);
comment on table directory.contact is 'Whom to ask: a role or a team.';

create table directory.cost_option (
  id uuid constraint cost_option_pk primary key,
  service_id uuid not null constraint cost_option_service references directory.service (id) on delete cascade,
  position integer not null,
  option text,
  amount numeric constraint cost_option_amount check (amount >= 0),
  amount_description text,
  valid_from date,
  valid_to date
);
create index cost_option_service_index on directory.cost_option (service_id);
comment on table directory.cost_option is 'A price and who pays it. An amount of 0 is free.';

create table directory.language (
  id uuid constraint language_pk primary key,
  service_id uuid not null constraint language_service references directory.service (id) on delete cascade,
  position integer not null,
  code text,
  name text not null
);
create index language_service_index on directory.language (service_id);
comment on table directory.language is 'A language spoken or signed at a service.';

create table directory.service_area (
  id uuid constraint service_area_pk primary key,
  service_id uuid not null
    constraint service_area_service references directory.service (id) on delete cascade,
  position integer not null,
  name text not null
);
create index service_area_service_index on directory.service_area (service_id);
comment on table directory.service_area is 'Where a family must live to use a service.';

create table directory.attribute (
  id uuid constraint attribute_pk primary key,
  service_id uuid not null constraint attribute_service references directory.service (id) on delete cascade,
  position integer not null,
  taxonomy text not null,
  term text not null,
  constraint attribute_term foreign key (taxonomy, term) references directory.taxonomy_term (taxonomy, id)
);
create index attribute_service_index on directory.attribute (service_id);
create index attribute_term_index on directory.attribute (taxonomy, term);
comment on table directory.attribute is 'That a term of a taxonomy fits a service.';

-- The draft of every listing as one document, withheld addresses included: never shown to the public.
create view directory.draft_listing as
select
  s.id,
  s.imported_from,
  s.import_key,
  s.withdrawn_at,
  s.organization_id,
  jsonb_strip_nulls(
    to_jsonb(s)
      - '{imported_from,import_key,organization_id,withdrawn_at,last_modified}'::text[]
      || jsonb_build_object(
        'last_modified', to_char(s.last_modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'organization', to_jsonb(o) - 'imported_from',
        'service_at_locations', (
          select jsonb_agg(
            jsonb_build_object(
              'id', sal.id,
              'location', jsonb_build_object(
                'id', l.id,
                'location_type', l.location_type,
                'name', l.name,
                'latitude', l.latitude,
                'longitude', l.longitude,
                'point_is', l.point_is,
                'address_withheld', l.address_withheld,
                'address', nullif(
                  jsonb_strip_nulls(jsonb_build_object(
                    'address_1', l.address_1,
                    'city', l.city,
                    'state_province', l.state_province,
                    'postal_code', l.postal_code,
                    'country', l.country
                  )), '{}'::jsonb),
                'accessibility', (
                  select jsonb_agg(to_jsonb(a) - '{location_id,position}'::text[] order by a.position)
                  from directory.accessibility a where a.location_id = l.id)
              ),
              'schedules', (
                select jsonb_agg(
                  to_jsonb(c) - '{service_id,service_at_location_id,position}'::text[] order by c.position)
                from directory.schedule c where c.service_at_location_id = sal.id)
            ) order by sal.position)
          from directory.service_at_location sal
          join directory.location l on l.id = sal.location_id
          where sal.service_id = s.id),
        'schedules', (
          select jsonb_agg(
            to_jsonb(c) - '{service_id,service_at_location_id,position}'::text[] order by c.position)
          from directory.schedule c where c.service_id = s.id),
        'phones', (
          select jsonb_agg(to_jsonb(p) - '{service_id,position}'::text[] order by p.position)
          from directory.phone p where p.service_id = s.id),
        'contacts', (
          select jsonb_agg(to_jsonb(p) - '{service_id,position}'::text[] order by p.position)
          from directory.contact p where p.service_id = s.id),
        'cost_options', (
          select jsonb_agg(to_jsonb(p) - '{service_id,position}'::text[] order by p.position)
          from directory.cost_option p where p.service_id = s.id),
        'languages', (
          select jsonb_agg(to_jsonb(p) - '{service_id,position}'::text[] order by p.position)
          from directory.language p where p.service_id = s.id),
        'service_areas', (
          select jsonb_agg(to_jsonb(p) - '{service_id,position}'::text[] order by p.position)
          from directory.service_area p where p.service_id = s.id),
        'attributes', (
          select jsonb_agg(to_jsonb(p) - '{service_id,position}'::text[] order by p.position)
          from directory.attribute p where p.service_id = s.id)
      )
  ) as document
from directory.service s
join directory.organization o on o.id = s.organization_id;
comment on view directory.draft_listing is 'Each draft as one document. Holds withheld addresses: for staff only.';

create table directory.published_service (
  service_id uuid not null,
  version integer not null constraint published_service_version check (version >= 1),
  slug text not null,
  document jsonb not null,
  published_at timestamptz not null,
  ended_at timestamptz,
  why_ended text constraint published_service_why_ended check (why_ended in ('replaced', 'withdrawn')),
  organization_id uuid not null generated always as ((document #>> '{organization,id}')::uuid) stored,
  minimum_age_months integer generated always as ((document ->> 'minimum_age_months')::integer) stored,
  maximum_age_months integer generated always as ((document ->> 'maximum_age_months')::integer) stored,
  words tsvector not null generated always as (
    to_tsvector(
      'english',
      (document ->> 'name')
        || ' ' || coalesce(document ->> 'alternate_name', '')
        || ' ' || coalesce(document #>> '{organization,name}', '')
        || ' ' || coalesce(document ->> 'summary', '')
        || ' ' || coalesce(document ->> 'description', '')
    )
  ) stored,
  constraint published_service_pk primary key (service_id, version),
  constraint published_service_end_explained check ((ended_at is null) = (why_ended is null)),
  constraint published_service_is_itself check (document ->> 'id' = service_id::text),
  constraint published_service_withholds check (
    not jsonb_path_exists(
      document,
      '$.service_at_locations[*].location ? (@.address_withheld == true && (exists(@.name) || exists(@.address.address_1) || exists(@.address.postal_code) || (exists(@.latitude) && !(@.point_is == "district"))))'
    )
  )
);
create unique index published_service_current on directory.published_service (service_id) where ended_at is null;
create unique index published_service_slug on directory.published_service (slug) where ended_at is null;
create index published_service_since on directory.published_service (published_at) where ended_at is null;
create index published_service_ended on directory.published_service (ended_at) where why_ended = 'withdrawn';
create index published_service_words on directory.published_service using gin (words) where ended_at is null;
comment on table directory.published_service is
  'Listings as the public sees them: one row a version, never changed but for its end.';
comment on constraint published_service_withholds on directory.published_service is
  'A withheld address cannot be stored here, whatever the program does.';

create view directory.current_service as
select service_id, version, slug, document, published_at, organization_id, minimum_age_months,
  maximum_age_months, words
from directory.published_service
where ended_at is null;
comment on view directory.current_service is 'What is public now. Pages, search and the feed read this.';

create view directory.current_service_at_location as
select
  (place.document ->> 'id')::uuid as id,
  s.service_id,
  place.document,
  s.document as service,
  s.published_at,
  s.organization_id,
  s.minimum_age_months,
  s.maximum_age_months,
  s.words,
  (place.document #>> '{location,latitude}')::double precision as latitude,
  (place.document #>> '{location,longitude}')::double precision as longitude
from directory.current_service s
cross join lateral jsonb_array_elements(s.document -> 'service_at_locations') as place (document);
comment on view directory.current_service_at_location is 'Each public service at each of its places.';

create function directory.keep_snapshot() returns trigger language plpgsql as $$
begin
  if new.document is distinct from old.document or new.slug <> old.slug or new.published_at <> old.published_at
    or old.ended_at is not null then
    raise exception 'A published version is never changed: publish the next one.';
  end if;
  return new;
end $$;

create trigger published_service_kept before update on directory.published_service
for each row execute function directory.keep_snapshot();

-- A hint for search and caches, which also poll. A bulk import says so and notifies once, with '*'.
create function directory.tell_published() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('directory.in_bulk', true), '') <> 'yes' then
    perform pg_notify('directory_published', new.service_id::text);
  end if;
  return null;
end $$;

create trigger published_service_told after insert or update on directory.published_service
for each row execute function directory.tell_published();

create table directory.loaded_file (
  source text constraint loaded_file_pk primary key,
  fingerprint text not null,
  loaded_at timestamptz not null
);
comment on table directory.loaded_file is 'The last file loaded from a source, so that an unchanged one is not read again.';

create table directory.postcode (
  postcode text constraint postcode_pk primary key
    constraint postcode_shape check (postcode ~ '^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$'),
  latitude double precision not null,
  longitude double precision not null
);
comment on table directory.postcode is 'Centre of each postcode (ONS Postcode Directory), no space. Empty until one is imported.';

create table directory.search_gap (
  day date not null,
  words text not null,
  facets text not null,
  count integer not null constraint search_gap_count check (count >= 1),
  constraint search_gap_pk primary key (day, words, facets)
);
comment on table directory.search_gap is
  'Searches that found nothing, counted by day. Only words the directory knows: nothing anyone typed of themselves.';
