import type { InventedSetting } from '../actions/keep-invented-settings.ts'

/** Invented like everybody in them: no school has such a number. */
export const inventedSettings: readonly InventedSetting[] = [
  {
    name: 'Larkfield Primary School',
    kind: 'primary school',
    phase: 'primary',
    urn: '990001',
    dfe: '990/2001',
  },
  { name: 'Acorn Bank Nursery', kind: 'nursery', phase: 'early years', urn: '990002', dfe: '990/1002' },
  { name: 'Greystone Academy', kind: 'secondary school', phase: 'secondary', urn: '990003', dfe: '990/4003' },
  {
    name: 'Hollin Bank School',
    kind: 'special school',
    phase: 'all-through',
    urn: '990004',
    dfe: '990/7004',
  },
  { name: 'Kingsmere College', kind: 'college', phase: 'after 16', urn: '990005', dfe: '990/8005' },
  {
    name: 'Riverside Alternative Provision',
    kind: 'alternative provision',
    phase: 'secondary',
    urn: '990006',
    dfe: '990/1106',
  },
  { name: 'Fernhill Infant School', kind: 'primary school', phase: 'infant', urn: '990007', dfe: '990/2007' },
]
