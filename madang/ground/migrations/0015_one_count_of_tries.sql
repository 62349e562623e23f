-- Every try is counted in ground.attempt; what was counted here is over within the hour.
drop table ground.knock;
