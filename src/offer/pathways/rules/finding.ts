export type Finding = 'met' | 'not-met' | 'unknown'
