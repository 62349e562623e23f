-- Pages to be looked at again, of one space; and the named ones among the versions of a page.
create index page_space_review on wiki.page (space, review_on, id) where trashed_at is null and review_on is not null;
create index version_named on wiki.version (page, id desc) where name <> '';
