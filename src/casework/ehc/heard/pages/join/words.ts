export const words = {
  title: 'Join it to another case of the same child',
  back: 'Back to the case',
  lead: 'Two requests for one child are one case. Both days are kept, and the clock runs from the earlier. This one ends, and whoever sent it is shown the other.',
  choose: 'Which case goes on?',
  received: (day: string, who: string) => `Received ${day}, from ${who}`,
  who: {
    parent: 'a parent',
    'young person': 'the young person',
    setting: 'a school or college',
    'brought to attention': 'somebody who knows the child',
    'health body': 'the health body',
    'the council': 'the council itself',
  },
  none: 'No other open case is like this one, or none that is yours to change.',
  missing: 'Choose the case that goes on',
  button: 'Join the two',
  changed: 'Somebody did something on one of the two since you opened the page. Look at both first',
} as const
