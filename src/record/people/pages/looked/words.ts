export const words = { title: 'Who has looked', back: 'Back to the record' } as const
