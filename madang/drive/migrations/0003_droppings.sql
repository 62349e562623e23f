-- What macOS and Windows leave in folders they mount is there for them, and in no list that people read.

alter table drive.entry add column dropping boolean not null generated always as (
  kind = 'file' and (starts_with(name, '._') or lower(name) in ('.ds_store', 'desktop.ini', 'thumbs.db'))
) stored;
