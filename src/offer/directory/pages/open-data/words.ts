export const words = {
  title: 'Open data',
  description: 'Every listing as open data: Open Referral UK 3.0, CSV and a feed of changes.',
  lead: 'Everything on this site that is public can be read by other programs too, free and without asking.',
  demo: 'This is a demonstration, so please do not pass these facts on as if they were checked.',
  programs: 'For programs',
  files: 'As files',
  feed: 'Open Referral UK 3.0 feed',
  feedText:
    'All services, places, organisations and terms, in the standard that councils and charities share.',
  openApi: 'What the feed can be asked (OpenAPI)',
  full: 'Everything in one go, one listing a line (NDJSON)',
  since: 'Only what changed since a moment',
  atom: 'Feed of changes (Atom)',
  csv: 'All listings as a spreadsheet (CSV)',
  template: 'Empty spreadsheet to fill in (CSV)',
  columns: 'Columns of the spreadsheet',
  column: 'Column',
  meaning: 'What it holds',
  addresses: 'Home addresses and refuges',
  addressesText:
    'Where an address is withheld, it is withheld here too: only the town is given, and the point is the middle of the postcode district.',
}
