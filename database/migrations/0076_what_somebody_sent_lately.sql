-- How much one account sent in a day is asked before each file, so that nobody fills the disk.
create index version_by_sender on documents.version (received_by, received_at) include (bytes)
  where received_by is not null;
