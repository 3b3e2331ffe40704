-- A new version of a document says why it came: whoever reads both must not have to guess.
alter table documents.version add column why text;
alter table documents.version add constraint new_version_says_why
  check (number = 1 or why <> '') not valid;
comment on column documents.version.why is 'Why a new version came, in the words of whoever sent it; null for a first one.';
