/** What the boxes of the desk's own deeds say. */
export const fieldWords = {
  who: 'Who',
  chooseFirst: 'Go back to the case and choose whose it is',
  dayMissing: 'Enter the day it happened',
  usually: {
    family: 'The family',
    educational: 'Head of the school or setting',
    medical: 'Health professional named by the health body',
    psychological: 'Educational psychologist',
    'social care': 'Social care',
  } as Readonly<Record<string, string>>,
  givenOn: 'The day it came',
  answeredOn: 'The day they answered',
  settings: 'Which settings',
  settingsHint: 'One on each line. You can ask several at once.',
  settingsMissing: 'Enter at least one setting',
  consultedOn: 'The day they are asked',
  despite: 'If advice is still to come: why you do not wait for it',
  despiteHint: 'You may decide without it. It is still asked for, and the plan can be changed by it.',
  ending: 'What happened?',
  endingMissing: 'Choose what happened',
  endings: [
    {
      value: 'died',
      text: 'The child or young person has died',
      hint: 'Put the day on their record too: then nothing is written about them in any case.',
    },
    {
      value: 'cannot be found',
      text: 'The family cannot be found',
      hint: 'Whoever looks for children missing education must know first (Education Act 1996, section 436A).',
    },
    { value: 'something else', text: 'Something else' },
  ],
  told: 'Who has been told',
  toldHint: 'The law lists these (regulation 4(2)).',
  toldMissing: 'Tick who has been told',
  parties: [
    {
      value: 'family',
      text: 'The family, with their right to give views and evidence',
      to: 'Who in the family, and how',
    },
    { value: 'health', text: 'The health body', to: 'Which health body, and whom there' },
    { value: 'social care', text: 'Social care', to: 'Whom in social care' },
    {
      value: 'setting',
      text: 'The head of the school, college or nursery',
      to: 'Which head or leader, and of which setting',
    },
  ],
} as const
