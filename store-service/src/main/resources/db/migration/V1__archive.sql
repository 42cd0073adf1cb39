-- The archive. Keys are the natural ones, every time comes from an event, and nothing here says
-- when this database did something: the same events give the same rows.
-- Keys compare and sort by bytes (collation C), whatever the database's own collation is.

create table publications (
    code        text collate "C" primary key,
    name        text,
    home_region text,
    language    text,
    time_zone   text,
    described   timestamptz not null
);
comment on table publications is 'What ingest-service last said of each publication.';

create table pages (
    publication     text collate "C" not null,
    date            date not null,
    page            text collate "C" not null,
    -- The version that stands: what a newer one must come after, in this order.
    received        timestamptz not null,
    pipeline_number integer not null,
    pipeline_digest text collate "C" not null,
    source_digest   text collate "C" not null,
    -- What it says. All four are null when the page is withdrawn.
    provenance      json,
    furniture       json,
    ledger          json,
    quality         json,
    revision        integer not null check (revision > 0),
    digest          text collate "C" not null,
    article_order   integer[] not null,
    primary key (publication, date, page),
    check ((provenance is null) = (pipeline_number = 0)),
    check ((provenance is null) = (furniture is null)
        and (provenance is null) = (ledger is null)
        and (provenance is null) = (quality is null))
);
comment on table pages is 'One row a page: the version that stands, and what it says of the page as a whole.';
create index pages_newest on pages (received);

create table articles (
    publication text collate "C" not null,
    date        date not null,
    page        text collate "C" not null,
    n           integer not null check (n > 0),
    revision    integer not null check (revision > 0),
    digest      text collate "C" not null,
    withdrawn   boolean not null,
    -- What it says. Null when it is withdrawn: the last content is then its revision before this one.
    headline    text,
    byline      text,
    genre       text,
    length      integer,
    text        text,
    content     json,
    -- For sorting pages as people do: A2 before A10 before B1.
    section     text collate "C" not null generated always as (rtrim(page, '0123456789')) stored,
    sheet       integer not null generated always as (ltrim(page, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')::integer) stored,
    primary key (publication, date, page, n),
    foreign key (publication, date, page) references pages,
    check (withdrawn = (content is null) and withdrawn = (text is null) and withdrawn = (length is null))
) partition by range (date);
comment on table articles is 'One row for every article number ever given: its newest revision.';
create index articles_newest on articles (date desc, publication, section, sheet, n) where not withdrawn;

create table article_revisions (
    publication text collate "C" not null,
    date        date not null,
    page        text collate "C" not null,
    n           integer not null,
    revision    integer not null check (revision > 0),
    received    timestamptz not null,
    -- Either content with where it came from, or the cause of a withdrawal.
    content     json,
    provenance  json,
    cause       text,
    primary key (publication, date, page, n, revision),
    foreign key (publication, date, page, n) references articles,
    check ((content is null) = (provenance is null) and (content is null) = (cause is not null))
) partition by range (date);
comment on table article_revisions is 'Revisions that will not change any more: content that another followed, and withdrawals.';

create table mentions (
    publication text collate "C" not null,
    date        date not null,
    page        text collate "C" not null,
    n           integer not null,
    kind        text collate "C" not null,
    name        text collate "C" not null,
    code        text collate "C",
    title       text,
    count       integer not null check (count > 0),
    first       integer not null,
    primary key (publication, date, page, n, kind, name),
    foreign key (publication, date, page, n) references articles
) partition by range (date);
comment on table mentions is 'Who and what the articles that stand name: a row for each name in an article.';
create index mentions_by_name on mentions (kind, name, date);

do $$
declare
    parent text;
begin
    foreach parent in array array['articles', 'article_revisions', 'mentions'] loop
        execute format('create table %I partition of %I default', parent || '_other', parent);
        for year in 2000..2035 loop
            execute format(
                'create table %I partition of %I for values from (%L) to (%L)',
                parent || '_' || year, parent, year || '-01-01', (year + 1) || '-01-01');
        end loop;
    end loop;
end
$$;

create table outbox (
    id      bigint generated always as identity primary key,
    key     text not null,
    headers json not null,
    value   text not null
);
comment on table outbox is 'Changes on their way to banmian.article-changes; empty at rest.';

-- What the archive holds, in one row a table: equal rows are equal tables. Every table that Flyway
-- did not make for itself is in it. With content_only, what names the standing version of a page is
-- left out: a page that is uploaded again as it was moves that, and nothing else.
create function archive_checksums(content_only boolean default false)
    returns table (table_name text, row_count bigint, checksum numeric)
    language plpgsql stable
    set timezone = 'UTC'
as $$
declare
    row_text text;
begin
    for table_name in
        select relname from pg_class
        where relnamespace = current_schema()::regnamespace
          and relkind in ('r', 'p') and not relispartition
          and relname <> 'flyway_schema_history'
        order by relname
    loop
        row_text := case
            when content_only and table_name = 'pages' then
                'row(publication, date, page, furniture, ledger, quality, revision, digest, article_order)::text'
            else 't::text'
        end;
        execute format(
            'select count(*), coalesce(sum(hashtextextended(%s, 0)::numeric), 0) from %I t',
            row_text, table_name) into row_count, checksum;
        return next;
    end loop;
end
$$;
