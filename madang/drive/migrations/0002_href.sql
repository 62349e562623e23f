-- WebDAV lists large folders as text that is put together here: each name as one segment of a URL stands ready.

create function drive.segment(name text) returns text language sql immutable strict parallel safe as $$
  select case when name ~ '^[A-Za-z0-9._~!$()*+,;=:@-]*$' then name else (
    select string_agg(
      case when sign ~ '[A-Za-z0-9._~!$()*+,;=:@-]' then sign
      else regexp_replace(upper(encode(convert_to(sign, 'UTF8'), 'hex')), '(..)', '%\1', 'g') end, '' order by place)
    from regexp_split_to_table(name, '') with ordinality as signs (sign, place)) end
$$;

alter table drive.entry add column href text generated always as (drive.segment(name)) stored;
