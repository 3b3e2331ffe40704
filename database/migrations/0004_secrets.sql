create schema kit;

create table kit.secret (
  name text not null constraint secret_name_key primary key,
  value text not null constraint secret_is_long check (length(value) >= 32)
);

comment on table kit.secret is
  'Secrets this installation made for itself, such as the one that signs forms. Every web process reads the same.';
