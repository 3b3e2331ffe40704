-- Lists about children begin with who asks: their relations are found by party, as the published view names it.

create index relationship_party on people.relationship ((relative_id::text));
create index representative_party on people.representative ((person_id::text));
create index involvement_party on people.involvement ((coalesce(person_id, team_id)::text));
create index enrolment_party on people.enrolment ((organisation_id::text));
create index person_party on people.person ((id::text));
