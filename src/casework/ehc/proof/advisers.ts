/** Whom the council of these tests asks again and again. */
export const asking = [
  {
    kind: 'medical',
    name: 'Northmere paediatrics',
    email: 'paediatrics@health.example',
    words: ['walk', 'tire'],
  },
  {
    kind: 'medical',
    name: 'Northmere speech therapy',
    email: 'speech@health.example',
    words: ['speech', 'word'],
  },
  { kind: 'psychological', name: 'Northmere psychology', email: 'psychology@north.example' },
  { kind: 'social care', name: 'Northmere social care', email: 'care@north.example' },
  { kind: 'adult life', name: 'Northmere next steps', email: 'next@north.example' },
] as const
