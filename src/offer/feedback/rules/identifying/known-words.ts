/** Words that are written with a capital in the middle of a sentence and are nobody's name. In small letters. */
export const knownCapitals: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter eid ramadan diwali hanukkah halloween spring summer autumn winter term half
i i'm i'd i'll i've ok english maths science british britain england wales scotland ireland uk europe european london polish arabic
urdu punjabi bengali romanian somali ukrainian welsh french spanish german chinese asian black white african caribbean muslim christian
jewish sikh hindu catholic church bsl makaton signalong braille american
send sen senco sendco sendiass ehc ehcp ehcps ehcna salt slt ot ots ep eps gp gps nhs cahms camhs asd adhd pda ipsea sossen dla pip
pathway pathways local offer portage dimensions keys support plan plans special educational needs disability disabilities early years
team teams service services council school schools nursery college academy primary secondary infant junior reception year key stage
teacher head health visitor visitors nurse social worker care education department family hub hubs centre child development children
children's parent parents carer carers forum tribunal ombudsman ofsted cqc code practice act law equality annual review reviews transport
short breaks break personal budget budgets direct payments leisure library libraries bereavement shared lives complex communication
psychology psychologist educational speech language therapy occupational physio physiotherapy autism autistic down down's syndrome
tourette's asperger's cerebral palsy epilepsy dyslexia dyspraxia adhd's sensory deaf blind wheelchair hearing vision mental
facebook instagram snapchat tiktok twitter whatsapp youtube google iphone ipad android microsoft teams zoom internet wifi email word pdf
app covid thanks thank dear yours sincerely regards hello hi yes no please why what when where who how the a an it this that these those
there they we you he she my our your his her and but or if so because as at in on of for from to with not nobody everyone some any all one
two three more most very also then now here after before while since until could would should can cannot is are was were will has have had do
does did been be being am let it's there's that's we've we're don't can't mum mom dad mam nan nana gran grandma grandad grandpa auntie aunt
uncle city town county guide trust hospital clinic street road north south east west bus post office board panel group club sure start
beavers cubs brownies guides scouts rainbows god lord prime minister government parliament department dfe mp mps hq
gypsy roma traveller travellers hall park museum market pool council's stay
staff help advice respite play food money time access website page pages form forms phone letter letters list map search menu email
respite homework lunch everybody nobody somebody anyone nothing other another each both most many few much same such only just even still
again perhaps maybe sometimes people person families family young adult lack lots plenty what's who's here's where's number numbers
coventry northmere warwickshire birmingham solihull midlands`.split(/\s+/),
)

/** Words after "my son", "called" and the like that are not what he is called. */
export const notNames: ReadonlySet<string> = new Set(
  `is was has had have will would can cannot could should may might must does did do gets got goes went needs needed wants wanted loves
likes hates waits waited lives lived struggles attends started starts left who whose which that and or but with without at in on to for
from of by as after before when while because since until if so the a an this his her my our their your its again also always never only
just really very now then still too not no yes there here it he she they we you i been being be are were am comes came says said told
turned turns feels felt sleeps eats cries missed lost found finished moved waiting going having getting about out up off back over under
in-patient friend's today tomorrow yesterday school college nursery autistic deaf blind disabled nonverbal non-verbal ill poorly happy sad
excluded upset safe both each every more less adhd asd ehcp send sen like than or son daughter child two three four five six seven eight nine ten
out-of-school twice once recently finally currently aged age sat spent tried keeps kept works worked plays played hears doesn't isn't wasn't can't
couldn't didn't hasn't hadn't won't wouldn't something nothing everything back names stupid lazy naughty difficult slow rude`.split(
    /\s+/,
  ),
)
