-- What takes an article down on its topic is a record without a value.
alter table outbox alter column value drop not null;
