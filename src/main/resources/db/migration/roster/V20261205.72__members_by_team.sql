create index team_member_team on roster.team_member (team_id);
