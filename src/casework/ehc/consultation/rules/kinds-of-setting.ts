/** What sort of place it is, which decides whether the family's request for it binds (section 38(3)). */
export const kindsOfSetting = [
  {
    kind: 'mainstream school',
    text: 'Mainstream school: maintained or academy',
    binds: true,
    mainstream: true,
  },
  { kind: 'maintained nursery school', text: 'Maintained nursery school', binds: true, mainstream: true },
  { kind: 'special school', text: 'Special school: maintained or academy', binds: true, mainstream: false },
  {
    kind: 'alternative provision academy',
    text: 'Alternative provision academy',
    binds: true,
    mainstream: false,
  },
  { kind: 'college', text: 'Further education or sixth form college', binds: true, mainstream: true },
  {
    kind: 'non-maintained special school',
    text: 'Non-maintained special school',
    binds: true,
    mainstream: false,
  },
  {
    kind: 'section 41',
    text: 'Independent special school or specialist college on the section 41 list',
    binds: true,
    mainstream: false,
  },
  { kind: 'independent', text: 'Wholly independent school', binds: false, mainstream: false },
  {
    kind: 'early years',
    text: 'Nursery or early years provider that is not a school',
    binds: false,
    mainstream: true,
  },
  {
    kind: 'elsewhere',
    text: 'Help that is not in a school or college (section 61)',
    binds: false,
    mainstream: false,
  },
] as const

export type KindOfSetting = (typeof kindsOfSetting)[number]['kind']

export const kindNamed = (kind: KindOfSetting) => kindsOfSetting.find((one) => one.kind === kind)!
