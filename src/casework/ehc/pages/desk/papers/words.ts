export const words = {
  title: 'Papers',
  until: 'These came with the request. They go to the child’s papers once you say which child it is.',
  open: (title: string) => `Save “${title}” on this device`,
  sent: (as: string, day: string) => `${as}, ${day}`,
  checking: 'Being checked for viruses',
  infected: 'It has a virus. Nobody can open it.',
} as const
