-- How a publication is set: the last two settings that ingest-service says of it. Rows of before
-- have neither until their description is read again, or followed by another.
alter table publications
    add column columns integer,
    add column reading_direction text;
