-- The same colleague for the same days is one arrangement, however often a form is sent.
create unique index cover_once on cases.cover (away_id, cover_id, from_on, to_on);
