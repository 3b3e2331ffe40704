// Names of a council that does not exist, and of nobody in it.
export const places = [
  'Gullhaven',
  'Saltrigg',
  'Fennerby',
  'Oxmarsh',
  'Little Thrum',
  'Corbeck',
  'Northmere',
  'St Aldwin’s',
  'Tarn End',
  'Whinmoor Hill',
  'Kettle Row',
  'Ebbing Quay',
  'Drumlow',
  'Pennock Vale',
] as const

export const providers = [
  'Lantern Trust',
  'Harbour Families',
  'Tern and Tide',
  'Wherry Centre',
  'Blue Kite Children’s Charity',
  'Northmere Council',
  'Northmere Community Health NHS Trust',
  'Skylark Club',
  'Cobble Lane Partnership',
  'Heron House',
  'Open Door Northmere',
  'Parents Together',
  'Stargazer Play',
  'Marram Sports',
] as const

export const streets = [
  'Ropewalk Lane',
  'Curlew Street',
  'Old Ferry Road',
  'Lampblack Yard',
  'Saltpan Way',
  'Thistledown Close',
  'Mackerel Row',
  'Beacon Rise',
  'Plover Avenue',
  'Net Loft Court',
] as const

export const buildings = [
  'Community Centre',
  'Family Hub',
  'Library',
  'Leisure Centre',
  'Church Hall',
  'Health Centre',
  'Town Hall',
] as const

export const languages = [
  { code: 'bfi', name: 'British Sign Language' },
  { code: 'pl', name: 'Polish' },
  { code: 'ur', name: 'Urdu' },
  { code: 'pa', name: 'Punjabi' },
  { code: 'ro', name: 'Romanian' },
  { code: 'ar', name: 'Arabic' },
  { code: 'uk', name: 'Ukrainian' },
] as const
