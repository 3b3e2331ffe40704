/** What the invented council of Northmere is made of. */
export const placeStarts =
  'ald ash bar beck brad brin cald cole crow dun east ell fen frith gad gran hart hath holm ing kel kirk lang led mal mar mel nor oak pen quen rad red row sal scar sel stan stoke thorn tor wal west whit win wood wy'.split(
    ' ',
  )
export const placeMiddles = ['', '', '', 'a', 'e', 'en', 'er', 'ing', 'le', 'ston', 'wick', 'by']
export const placeEndings =
  'ford ton ham ley wick bury field combe mere gate worth dale stead cote thorpe bridge well moor hurst by'.split(
    ' ',
  )
export const streetEndings = ['Road', 'Street', 'Lane', 'Avenue', 'Close', 'Way', 'Drive', 'Hill']
export const providerAdjectives = [
  'Bright',
  'Open Door',
  'Rainbow',
  'Stepping Stones',
  'Sunflower',
  'Acorn',
  'Compass',
  'Lighthouse',
  'Bluebell',
  'Springboard',
  'Kite',
  'Harbour',
]
export const providerNouns = [
  'Trust',
  'Community Group',
  'Primary School',
  'Academy',
  'Charity',
  'Association',
  'Family Centre',
  'Parents Together',
  'NHS Trust',
  'Council',
  'Sports Club',
  'Nursery',
  'Arts',
  'College',
  'Foundation',
]
export const kinds = [
  'service',
  'service',
  'service',
  'group',
  'group',
  'event',
  'event',
  'information',
  'school',
]
export const needs = [
  'communication-and-interaction',
  'cognition-and-learning',
  'social-emotional-mental-health',
  'sensory-and-physical',
]
export const ways = ['in person', 'in person', 'in person', 'in person', 'online', 'phone', 'home visit']
export const languages = [
  'BSL',
  'Makaton',
  'Polish',
  'Urdu',
  'Punjabi',
  'Arabic',
  'Romanian',
  'Gujarati',
  'Somali',
  'Ukrainian',
]
export const access = [
  'step-free',
  'accessible toilet',
  'changing place',
  'hoist',
  'hearing loop',
  'quiet room',
  'parking',
  'large print',
]
export const referrals = ['self', 'professional', 'school', 'GP']
export const costs = ['free', 'free', 'paid', 'some help with cost']
export const waits = ['none', 'under 4 weeks', '4 to 12 weeks', 'over 12 weeks']
export const endings = [
  'Group',
  'Club',
  'Service',
  'Team',
  'Sessions',
  'Project',
  'Drop-in',
  'Workshop',
  'Day',
  'Programme',
  'Network',
  'Centre',
]
export const openings = [
  'Friendly help with',
  'Weekly',
  'Free',
  'Small-group',
  'Specialist',
  'Relaxed',
  'One-to-one',
  'Holiday',
  'After-school',
  'Everyday help with',
  'Advice about',
  'Termly',
]
export const conditions = [
  'autism',
  'ADHD',
  'dyslexia',
  'a hearing loss',
  'a vision impairment',
  'cerebral palsy',
  'Down’s syndrome',
  'anxiety',
  'epilepsy',
  'a learning disability',
  'developmental delay',
  'selective mutism',
  'dyspraxia',
  'sensory needs',
  'behaviour that challenges',
  'complex medical needs',
]

export const ageSpans: readonly (readonly [number, number])[] = [
  [0, 36],
  [0, 60],
  [24, 60],
  [36, 132],
  [48, 192],
  [60, 132],
  [60, 216],
  [96, 168],
  [132, 192],
  [132, 300],
  [168, 300],
  [192, 300],
  [216, 300],
  [0, 300],
]

type Topic = {
  readonly name: string
  readonly category: string
  readonly aim: string
  readonly keywords: readonly string[]
}

const topic = (name: string, category: string, aim: string, keywords: string): Topic => ({
  name,
  category,
  aim,
  keywords: keywords.split(' '),
})

export const topics: readonly Topic[] = [
  topic(
    'Portage',
    'Early years',
    'play teaching at home for babies and toddlers',
    'portage home-visiting toddlers preschool',
  ),
  topic(
    'Speech and Language Therapy',
    'Health',
    'talking, understanding and swallowing',
    'SALT SLT stammer speech language',
  ),
  topic(
    'Occupational Therapy',
    'Health',
    'dressing, writing and everyday skills',
    'OT handwriting dressing equipment',
  ),
  topic('Physiotherapy', 'Health', 'moving, walking and muscle strength', 'physio walking muscles orthotics'),
  topic('Autism Support', 'Advice and support', 'life with autism', 'ASD autistic Asperger spectrum'),
  topic('ADHD', 'Advice and support', 'attention and hyperactivity', 'ADHD ADD focus impulsive'),
  topic(
    'Short Breaks',
    'Short breaks',
    'days out that give families a rest',
    'respite overnight weekend holiday',
  ),
  topic('Youth', 'Things to do', 'evenings out for teenagers', 'teenagers evening friends music'),
  topic('Swimming', 'Things to do', 'swimming lessons in warm water', 'swim pool hydrotherapy lessons'),
  topic('Football', 'Things to do', 'disability football', 'sport soccer coaching pitch'),
  topic('Dance and Drama', 'Things to do', 'inclusive dance and drama', 'dance theatre stage acting'),
  topic('Sensory Play', 'Early years', 'sensory play', 'sensory lights messy bubbles'),
  topic(
    'Stay and Play',
    'Early years',
    'play for under fives and their grown-ups',
    'toddler playgroup nursery crawlers',
  ),
  topic('Parent Carer', 'Advice and support', 'meeting other parents', 'parents carers coffee forum'),
  topic(
    'Young Carers',
    'Advice and support',
    'young people who look after someone',
    'carers caring siblings breaks',
  ),
  topic(
    'SENDIASS',
    'Advice and support',
    'impartial advice about rights',
    'advice mediation tribunal appeal',
  ),
  topic('EHC Plan', 'EHC plans', 'assessments and plans', 'EHCP assessment review panel'),
  topic(
    'Educational Psychology',
    'Education',
    'learning and behaviour in school',
    'psychologist learning observation consultation',
  ),
  topic('Mental Health', 'Health', 'worry, low mood and sleep', 'CAMHS anxiety counselling wellbeing'),
  topic('Hearing', 'Health', 'hearing tests and hearing aids', 'deaf audiology loop signing'),
  topic('Vision', 'Health', 'low vision and getting about', 'blind braille mobility optician'),
  topic(
    'Travel Training',
    'Money and travel',
    'learning to use the bus alone',
    'bus travel independence taxi',
  ),
  topic('School Transport', 'Money and travel', 'getting to school', 'taxi minibus transport passenger'),
  topic('Benefits Advice', 'Money and travel', 'claims and forms', 'DLA PIP benefits grants'),
  topic('Supported Internship', 'Preparing for adulthood', 'a first job', 'work job interns employer'),
  topic(
    'Independent Living',
    'Preparing for adulthood',
    'cooking, shopping and money',
    'cooking flat tenancy budgeting',
  ),
  topic('Special School', 'Education', 'small classes with therapy on site', 'school class pupils therapy'),
  topic(
    'Nursery',
    'Early years',
    'funded hours for two, three and four-year-olds',
    'nursery childcare funded preschool',
  ),
  topic('Scouts', 'Things to do', 'camping and badges', 'scouts cubs camping outdoors'),
  topic('Horse Riding', 'Things to do', 'riding and stable care', 'horses riding pony stables'),
]

export const sentences: readonly string[] = [
  'We offer {topic} every week in term time.',
  'Sessions are held in {place}, a short walk from {street}.',
  'Children with {need} are welcome, and so are their brothers and sisters.',
  'Our staff have trained in supporting children with {need}.',
  'You can come along without booking, but ring first if you are new.',
  'A parent or carer stays for the first visit so that everybody can settle in.',
  'There is a quiet space, and visitors can bring ear defenders and a favourite toy.',
  'Families tell us that the group has helped them to make friends in {place}.',
  'A health visitor, teacher or doctor can fill in the referral form with you.',
  'The hall on {street} has level access, wide doors and an accessible toilet.',
  'Buses from {place} stop outside, and there are four marked parking bays.',
  'We write a short plan together and look at it again after twelve weeks.',
  'Young people choose the activities, from baking and gardening to films and games.',
  'A worker can visit at home or in nursery to watch how your child plays and learns.',
  'Schools in {place} and around can ask us for advice about {need}.',
  'There may be a wait in the autumn, because many pupils move class then.',
  'The café opens at ten, and volunteers serve toast and fruit.',
  'Evening sessions finish at eight; lifts home to {place} can sometimes be arranged.',
  'We help with forms, letters and meetings, and never tell you what to decide.',
  'Money towards the cost may come from a direct payment or a local charity.',
  'Equipment can be borrowed from the library on {street} for up to six weeks.',
  'Therapists work through play, music, pictures and signs.',
  'If your child finds crowds hard, ask about the smaller Saturday morning group.',
  'Coaches adapt each exercise, and nobody is left on the side.',
  'The team supports the move from nursery to Reception and from Year 6 to secondary school.',
  'We can meet online for parents who work or who live beyond {place}.',
  'Interpreters can be booked for appointments with a week of notice.',
  'Support with {need} includes small steps, clear routines and plenty of praise.',
  'Half-term trips have visited the farm near {place} and the seaside.',
  'Please tell us about allergies, medicines and anything that causes upset.',
]
