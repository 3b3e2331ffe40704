/** Why somebody looked or did something, as it is told to the family. A key, never free words. */
export const whys = {
  'working on your case': 'They were working on your request or plan.',
  'supporting at setting': 'They support your child at nursery, school or college.',
  'giving a service': 'They work for a service that is helping, or was asked to help.',
  'asked about a place': 'They work at a school or college that was asked whether it could give a place.',
  'sent the plan':
    'The law says that the plan is sent to them: it names their school, nursery or college, or they see to the health help in it.',
  'giving advice': 'They were asked for advice.',
  'at a panel': 'They sit on the panel that looks at the request.',
  'managing the team': 'They manage the people who do the work.',
  'office work': 'They were doing office work, such as sending letters.',
  'checking who looked': 'They were checking that records are used properly.',
  'putting records right': 'They were putting the record right.',
  'your own record': 'It is your own record, or your child’s.',
  'an emergency': 'They said it was an emergency. Somebody else checks each time this is used.',
  'keeping to the law': 'The law says it must be done: for example, old records are destroyed.',
  'not known': 'They did not get in, so we do not know why.',
} as const satisfies Record<string, string>

/** The same, to whoever checks and is not of the family. */
export const whysToOfficers: Readonly<Record<keyof typeof whys, string>> = {
  ...whys,
  'working on your case': 'They were working on a request or plan.',
  'supporting at setting': 'They support the child at nursery, school or college.',
  'your own record': 'It is their own account, or their child’s record.',
}

export type Why = keyof typeof whys
