-- Documents: what was received, as which file, who may see it, and what left the house.

create schema documents;
comment on schema documents is 'Files about a child: received, checked, kept, let go. The bytes lie on a shelf, by their hash.';

create table documents.document (
  id uuid constraint document_pk primary key default gen_random_uuid(),
  authority text not null constraint document_authority_filled check (authority <> ''),
  child_id uuid not null,
  case_id uuid,
  title text not null constraint document_title_filled check (title <> ''),
  labels text[] not null constraint document_labels_known check (
    cardinality(labels) >= 1
    and labels <@ array['ordinary', 'health', 'safeguarding', 'panel', 'kept from a parent', 'address withheld']
  ),
  retention text not null constraint document_retention_filled check (retention <> ''),
  added_on date not null,
  last_version integer not null constraint document_has_a_version check (last_version >= 1)
);
create index document_of_child on documents.document (child_id, added_on);
create index document_of_case on documents.document (case_id) where case_id is not null;
comment on column documents.document.labels is 'Who it is kept for, as src/record/access names it. Each must be allowed.';
comment on column documents.document.retention is 'The class that says how long it is kept; the rule itself is the council''s.';

create table documents.version (
  document_id uuid not null constraint version_of_a_document references documents.document (id) deferrable initially deferred,
  number integer not null constraint version_counts_from_one check (number >= 1),
  sha256 text not null constraint version_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  received_sha256 text not null constraint version_received_sha256_shape check (received_sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null constraint version_is_not_empty check (bytes > 0),
  kind text not null constraint version_kind check (kind in ('pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg', 'text')),
  given_name text not null,
  state text not null constraint version_state check (state in ('clean', 'quarantined', 'infected')),
  scanned_at timestamptz,
  notes text[] not null default '{}',
  body text not null,
  unread text[] not null default '{}',
  received_at timestamptz not null default now(),
  received_by uuid not null,
  received_as text not null,
  received_teams uuid[] not null default '{}',
  sending text not null,
  constraint version_pk primary key (document_id, number),
  constraint sent_once unique (sending)
);
create index version_of_file on documents.version (sha256);
create index version_waiting on documents.version (received_at) where state = 'quarantined';
comment on table documents.version is 'One file as it was received. Only what the scanner says of it ever changes.';
comment on column documents.version.sha256 is 'The file on the shelf: what came, less what it told of its maker.';
comment on column documents.version.received_sha256 is 'What came, to the byte: shows whether somebody sent the same thing.';
comment on column documents.version.given_name is 'What its sender called it. Shown as text; never a path, never sent as a file name.';
comment on column documents.version.body is 'Its words, for the check before anything leaves.';
comment on column documents.version.unread is 'What the check cannot read, so that a person must look.';
comment on column documents.version.sending is 'The form it came by: one sending, one version.';

create table documents.fingerprint (
  mark bigint not null,
  child_id uuid not null,
  document_id uuid not null constraint fingerprint_of_a_document references documents.document (id),
  constraint fingerprint_pk primary key (mark, child_id, document_id)
);
create index fingerprint_of_document on documents.fingerprint (document_id);
comment on table documents.fingerprint is 'Runs of six words, hashed: a paragraph of one child''s is known again in another''s papers.';

create table documents.confirmed_address (
  person_id uuid not null,
  address_sha256 text not null,
  confirmed_on date not null,
  confirmed_by uuid not null,
  constraint confirmed_address_pk primary key (person_id, address_sha256)
);
comment on table documents.confirmed_address is 'Somebody asked whether this is still right, and it was. An address that changes has another hash.';

create table documents.release (
  id uuid constraint release_pk primary key default gen_random_uuid(),
  authority text not null,
  child_id uuid not null,
  case_id uuid,
  purpose text not null constraint release_purpose_filled check (purpose <> ''),
  flagged boolean not null,
  findings jsonb not null constraint release_findings_are_a_list check (jsonb_typeof(findings) = 'array'),
  state text not null constraint release_state check (state in ('to look at', 'to agree', 'ready', 'released', 'refused')),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  looked_reason text,
  agreed_by uuid,
  agreed_reason text,
  released_at timestamptz,
  sending text not null constraint release_asked_once unique,
  constraint released_has_a_moment check ((state = 'released') = (released_at is not null)),
  constraint nobody_agrees_with_themselves check (agreed_by is distinct from asked_by),
  constraint flagged_leaves_with_two check (state <> 'released' or not flagged or agreed_by is not null)
);
create index release_of_child on documents.release (child_id, asked_at);
comment on column documents.release.findings is 'What the check found, where and why. No words of the papers but the ones found.';

create table documents.release_document (
  release_id uuid not null constraint release_document_of references documents.release (id),
  document_id uuid not null,
  number integer not null,
  constraint release_document_pk primary key (release_id, document_id, number),
  constraint release_document_is foreign key (document_id, number) references documents.version (document_id, number)
);

create table documents.release_recipient (
  release_id uuid not null constraint release_recipient_of references documents.release (id),
  person_id uuid not null,
  channel text not null constraint release_channel check (channel in ('online', 'letter')),
  address_id uuid,
  constraint release_recipient_pk primary key (release_id, person_id),
  constraint letters_have_an_address check ((channel = 'letter') = (address_id is not null))
);
comment on table documents.release_recipient is 'People of the record, and for a letter an address of the record. Nothing here is typed.';

-- One spelling of a name or an address line: small, no accents, apostrophes, hyphens, dots, commas or spaces.
-- Dear, and not to be opened up by the planner: the indexes below hold what it gives.
create function documents.key(said text) returns text language plpgsql immutable strict parallel safe cost 2000 as $$
begin
  return regexp_replace(lower(normalize(said, nfkd)), '[\u0300-\u036f\s''’‘`´.,/()-]', '', 'g');
end
$$;
create function documents.keys(said text[]) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(documents.key(line)), '{}') from unnest(said) as line
$$;
create index person_family_key on people.person (documents.key(family_name));
create index address_postcode on people.address (postcode);
create index address_line_keys on people.address using gin (documents.keys(lines));

-- What people lets this room read: who a child is, and where they live or lived.
create view documents.known_child as
  select id, given_name, family_name, known_as, documents.key(family_name) as family_key,
         documents.key(given_name) as given_key, documents.key(known_as) as known_key, born_on, upn, nhs_number
    from people.person where born_on is not null;
create view documents.known_person as
  select id, given_name, family_name, known_as, born_on from people.person;
create view documents.known_address as
  select id, person_id, lines, documents.keys(lines) as line_keys, postcode, confidential, from_on, to_on
    from people.address;
-- Everybody a child's papers may well name: family, the family's other children, and those who work with them.
create view documents.tied_person as
  select child_id, relative_id as person_id from people.relationship
  union select relative_id, child_id from people.relationship
  union select mine.child_id, other.child_id
    from people.relationship mine join people.relationship other on other.relative_id = mine.relative_id
   where other.child_id <> mine.child_id
  union select child_id, person_id from people.involvement where person_id is not null;
create view documents.restriction as
  select child_id, relative_id as person_id, restriction, from_on, to_on
    from people.relationship where restriction is not null;
comment on view documents.restriction is 'Who must not be told, must not be written to, or is kept from some of it.';
