-- Somebody without an e-mail address signs in with a name we give them: it is in their letter, and it is no secret.
alter table sign_in.account
  add column sign_in_name text constraint sign_in_name_shape check (sign_in_name ~ '^[2-9C-Y]{8}$');
create unique index account_sign_in_name on sign_in.account (sign_in_name);
comment on column sign_in.account.sign_in_name is 'What they type where others type their e-mail address. Null for those who have one.';
