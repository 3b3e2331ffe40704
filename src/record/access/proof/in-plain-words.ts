/**
 * Who may do what, written a second time and the other way round: by act, for people to read and dispute. Nothing
 * here is taken from the tables of the program; a test holds the two to each other.
 *
 * Each line: act: who (how they stand to the child, …); who (…). A star asks for a second factor in the last ten
 * minutes, a plus for a second person.
 *
 *   mine       the case is allocated to them          team      their team holds the case
 *   consulted  their setting is asked whether it could take the child
 *   named-in   the child’s plan names their setting   health     theirs is the health body of the child’s plan
 *   roll       the child is on roll with them         named     they are named as working with the child
 *   advice     they were asked for advice             waiting   their service was asked and has not accepted
 *   helping    their service works with the child     panel     the case is before their panel
 *   council    the child is in their council          glass     they broke the glass for this child
 *   desk       it is about no child
 *   parent, partly (a parent kept from some of it), relative, supporter, stands-in (representative), self, young (under age)
 */
export const inPlainWords = `
see child: family (parent, partly, supporter, stands-in); young person (self); SENCO (roll, advice); teacher (roll); nursery (roll); practitioner (helping, named, advice); lead (waiting, helping, glass); adviser (advice); coordinator (mine, team, glass); manager (team, council, glass); panel (panel); support (team); privacy (council)
see contact details: family (parent, stands-in); young person (self); SENCO (roll); nursery (roll); practitioner (helping, named); lead (helping, glass); coordinator (mine, team, glass); manager (team, glass); support (team)
see withheld address: young person (self); coordinator (mine, glass); manager (team, glass)
see timeline: family (parent, partly, supporter, stands-in); young person (self); SENCO (roll); nursery (roll); practitioner (helping, named); lead (helping, glass); adviser (named); coordinator (mine, team, glass); manager (team, glass); support (team)
see request pack: family (parent, partly, supporter, stands-in); young person (self); SENCO (roll, advice); teacher (advice); nursery (roll); practitioner (waiting, helping, advice); lead (waiting, helping); adviser (advice); coordinator (mine, team); manager (team); panel (panel); support (team)
see ordinary text: family (parent, partly, supporter, stands-in); young person (self); SENCO (roll, advice); teacher (roll); nursery (roll); practitioner (helping, named, advice); lead (helping, glass); adviser (advice, named); coordinator (mine, team, glass); manager (team, glass); panel (panel)
see health text: family (parent, partly, supporter, stands-in); young person (self); SENCO (roll, advice); nursery (roll); practitioner (helping, named); lead (helping); adviser (advice, named); coordinator (mine, team, glass); manager (team, glass); panel (panel)
see safeguarding text: lead (helping); coordinator (mine, glass); manager (team, glass)
see panel text: coordinator (mine, team); manager (team); panel (panel)
see text kept from a parent: family (parent, stands-in); young person (self); coordinator (mine, glass); manager (team, glass)
see notes: practitioner (helping); lead (helping); coordinator (mine, team, glass); manager (team, glass)
see own views: young person (self, young); coordinator (mine); manager (team)
see plan copy: SENCO (named-in); nursery (named-in); adviser (health)
see who looked: family (parent, stands-in); young person (self); privacy (council)
see trail: privacy (council)
add note: practitioner (helping, named); lead (helping); coordinator (mine, team); manager (team); support (team)
add own views: family (parent, partly, supporter, stands-in, relative); young person (self, young)
record what came: coordinator (mine, team); manager (team); support (team)
upload: family (parent, partly, supporter, stands-in); young person (self); SENCO (roll, advice); teacher (roll); nursery (roll); practitioner (helping, named, advice); lead (helping); adviser (advice, named); coordinator (mine, team); manager (team); support (team)
answer advice: SENCO (advice); teacher (advice); nursery (advice); practitioner (advice); adviser (advice)
answer consultation: SENCO (consulted); nursery (consulted)
message the team: family (parent, partly, supporter, stands-in, relative); young person (self); SENCO (roll); nursery (roll); adviser (advice)
message the family: practitioner (helping); lead (helping); coordinator (mine, team); manager (team); support (team)
send letter: coordinator (mine); manager (team); support (team)
correct details: coordinator (mine); manager (team)
correct contact details: family (parent, stands-in); young person (self); SENCO (roll); coordinator (mine); manager (team); support (team)
record relationships: coordinator (mine); manager (team)
record restrictions: coordinator (mine); manager (team)
record agreement: SENCO (roll); nursery (roll); practitioner (helping); lead (helping); coordinator (mine); manager (team)
give agreement: family (parent, partly, stands-in); young person (self)
invite family: coordinator (mine, team); manager (team); support (team)
mark who may see: coordinator (mine); manager (team)
open case: family (parent, partly, stands-in); young person (self); SENCO (roll); nursery (roll); coordinator (council); manager (council); support (council)
take up case: lead (waiting); coordinator (team); manager (team)
assign case: lead (waiting, helping); manager (team, council)
cover case: lead (helping); coordinator (team); manager (team)
decide: lead (waiting, helping); manager (team)
record panel view: panel (panel)
close case: lead (helping); coordinator (mine); manager (team)
release bundle: coordinator (mine); manager (team)
release flagged bundle+: coordinator (mine); manager (team)
agree release: manager (team)
export child*: privacy (council)
merge records*: manager (team)
keep from who looked*: manager (team); privacy (council)
hold from destruction: privacy (council)
destroy record*+: privacy (council)
break the glass: lead (council); coordinator (council); manager (council)
find child: coordinator (desk); manager (desk); support (desk); privacy (desk)
create child: SENCO (desk); nursery (desk); lead (desk); coordinator (desk); manager (desk); support (desk)
see own tray: SENCO (desk); teacher (desk); nursery (desk); practitioner (desk); lead (desk); adviser (desk); coordinator (desk); manager (desk); panel (desk); support (desk); editor (desk); privacy (desk)
see team tray: SENCO (desk); practitioner (desk); lead (desk); coordinator (desk); manager (desk); support (desk); editor (desk)
see numbers: lead (desk); manager (desk); privacy (desk)
arrange panel: coordinator (desk); manager (desk); support (desk)
moderate feedback: editor (desk)
edit listings: editor (desk)
publish listings: editor (desk)
manage people*: administrator (desk)
manage teams*: administrator (desk)
manage invitations: support (desk); administrator (desk)
manage own team: lead (desk); manager (desk)
manage own setting: SENCO (desk); nursery (desk)
see settings: administrator (desk)
change settings*: administrator (desk)
set retention*: privacy (desk)
search trail: privacy (desk)
see unusual access: privacy (desk)
review broken glass: privacy (desk)
see sent messages: manager (desk); support (desk); privacy (desk)
export many*+: privacy (desk)
see health of system: administrator (desk)
`
