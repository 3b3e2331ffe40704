/** Words that join a phrase together. "Education, health and care plan" is the phrase "education health care plan". */
export const connectors: ReadonlySet<string> = new Set(
  'a an and the of for in to with at on by from or his her their him them'.split(' '),
)

/** Words that say nothing about what is looked for. Never indexed. */
export const stopWords: ReadonlySet<string> = new Set([
  ...connectors,
  ...`i im ive id ill me my mine myself we were weve our ours us you youre youve your yours he hes him his she shes her hers
  it its they theyre them their theirs this that thats these those there theres here who whos whom whose what whats which
  when where wheres why how hows is isnt am are arent was wasnt be been being do does doesnt did didnt done doing dont have havent has
  hasnt had having can cant cannot could couldnt will wont would wouldnt shall should shouldnt may might must mustnt
  not no nor so as if but because than then too very really quite just only also even still yet ever never always already
  again now today soon about around into onto over under up down off out through during between after before since until
  while some any every each all both few more most other another such own same much many lot lots bit
  get gets getting got gotten go goes going gone went come comes coming came let lets make makes making made
  keep keeps keeping kept seem seems want wants wanted wanting like likes know knows think thinks thinking thought tell told
  say says said saying see seen look looks looking looked find finds finding found try tries trying tried take takes taking
  took give gives giving gave put puts use uses using used ask asks asking asked happen happens happening happened
  please thanks thank hi hello ok okay actually maybe anything something anyone someone everyone nothing nobody thing things
  way ways well etc per via whether without within however anymore near nearby near local locally`.split(
    /\s+/u,
  ),
])

/** Words that help to rank but need not be there: half the listings hold them, and sentences are full of them. */
export const weakWords: ReadonlySet<string> = new Set(
  `child children childs childrens kid kids son sons daughter daughters different class classroom grandson granddaughter grandchild grandchildren nephew niece boy boys girl girls toddler baby babies teenager teen lad lads lass lasses disability
  young youngster person people family families parent parents mum mums dad dads mother father carer carers year years old
  yr yrs month months age aged ages week weeks day days time times help helps helping helped support supports supporting
  supported need needs needing needed service services good best better bad worse little big new first start starting free
  worried worry worrying struggle struggles struggling difficult difficulty difficulties problem problems issue issues
  trouble hard able unable special additional extra information info advice available kind kinds sort place places
  somewhere wont constantly suddenly apply applies applying applied application arrange contact qualify
    entitled allowed offer offers offered join attend right properly ready ring phone call text
    email number one two three four five six seven eight nine ten eleven twelve`.split(/\s+/u),
)
