create table directory.saved_list (
  code text constraint saved_list_pk primary key
    constraint saved_list_code_reads_aloud check (code ~ '^[0-9CFHJKMNPRTVWXY]{8}$'),
  listing_ids uuid[] not null
    constraint saved_list_holds_some check (cardinality(listing_ids) between 1 and 60),
  ids_digest text not null
    constraint saved_list_once unique
    constraint saved_list_digest_shape check (ids_digest ~ '^[0-9a-f]{64}$'),
  created_on date not null,
  last_opened_on date not null,
  constraint saved_list_opened_after_made check (last_opened_on >= created_on)
);
create index saved_list_last_opened on directory.saved_list (last_opened_on);
comment on table directory.saved_list is
  'Lists of listings that somebody wished to share by a code. Nothing says whose they are. Forgotten when not opened for a year.';
comment on column directory.saved_list.listing_ids is
  'In the order they were saved. No foreign key: listings come and go with imports, and a list says how many went.';
comment on column directory.saved_list.ids_digest is
  'SHA-256 of the ids, sorted: the same listings always have the same code, and a double click makes one row.';
