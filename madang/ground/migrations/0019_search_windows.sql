-- Rows of the search index now hold the stretches of time they lie in, and initial consonants in fours: made anew.
truncate ground.searchable;
update ground.reader set position = 0 where name = 'index';
