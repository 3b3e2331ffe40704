-- A translation is a document of its own that belongs to one version of another: the two leave together.
alter table documents.document
  add column translates uuid constraint translation_of_a_document references documents.document (id),
  add column translates_number integer,
  add column language text,
  add constraint translation_names_its_version check (
    (translates is null) = (translates_number is null) and (translates is null) = (language is null)
  ),
  add constraint translation_of_another check (translates <> id);
create index translation_of_document on documents.document (translates) where translates is not null;
comment on column documents.document.translates is 'The English it is a translation of; which version of it is in translates_number.';
