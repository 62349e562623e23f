-- What was made of a blob so that a browser can show it and the search can read it; made again when lost.

-- `why` says why there is none (encrypted, broken, too-large, too-long, no-tool, none); '' when there is one. The text
-- lies in ground.blob_text, every other form is a blob itself.
create table ground.made (
  source bytea not null references ground.blob on delete cascade,
  form text not null,
  blob bytea references ground.blob,
  why text not null default '',
  at timestamptz not null,
  primary key (source, form),
  check (blob is null or why = '')
);
create index made_blob on ground.made (blob) where blob is not null;
create index made_without_tool on ground.made (source) where why = 'no-tool';
