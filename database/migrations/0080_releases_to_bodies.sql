-- The gate's record also holds what goes to a body: a setting, the health body, another council. What goes is a paper
-- this council made and looked through; it is no document that was received, so it is named here and kept where it was made.

alter table documents.release
  add column made_paper text constraint release_made_paper_filled check (made_paper <> ''),
  add column made_labels text[],
  add column asked_as text,
  add column agreed_as text,
  add constraint release_made_paper_whole check ((made_paper is null) = (made_labels is null)),
  add constraint release_made_paper_says_who check (made_paper is null or asked_as is not null);
comment on column documents.release.made_paper is 'What a body is sent; null where documents go to people.';
comment on column documents.release.made_labels is 'Whom that paper is kept for: who may not read each of these does not see that it went.';

create table documents.release_body (
  release_id uuid constraint release_body_pk primary key
    constraint release_body_of references documents.release (id),
  kind text not null constraint release_body_kind check (kind in ('setting', 'health body', 'council')),
  name text not null constraint release_body_name_filled check (name <> ''),
  organisation_id uuid,
  reach text,
  channel text constraint release_body_channel check (channel in ('online', 'code', 'post')),
  handled_at text not null constraint release_body_handled_at_is_here check (handled_at like '/%')
);
comment on table documents.release_body is 'To which body a paper goes, and how it went: nobody of a body is a person of the record.';
comment on column documents.release_body.organisation_id is 'Of the record; null for one that is not on it.';
comment on column documents.release_body.reach is 'Where it goes, where somebody asked about that.';
comment on column documents.release_body.channel is 'Null until it has gone.';
comment on column documents.release_body.handled_at is 'The page where it is looked at, agreed to and sent.';
