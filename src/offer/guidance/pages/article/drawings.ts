import type { Pictogram } from '../../articles/pictograms.ts'

/**
 * Our own pictures for Easy Read, on a square of 64. Two layers each: a soft shape, then lines 3 thick. Each is told
 * by the sentence beside it, so none needs a name of its own.
 */
export const drawings: Readonly<Record<Pictogram, { soft?: string; lines: string }>> = {
  ask: {
    soft: 'M8 10h48v34H34L22 56V44H8z',
    lines: 'M8 10h48v34H34L22 56V44H8zM26 22a6 6 0 1 1 8 6c-2 1-2 2-2 4M32 37v.5',
  },
  baby: {
    soft: 'M32 8a14 14 0 1 0 .1 0z',
    lines: 'M32 8a14 14 0 1 0 .1 0zM27 21v1M37 21v1M28 28q4 4 8 0M32 8q5 2 2 6M16 58q0-20 16-20t16 20z',
  },
  book: {
    soft: 'M8 14q14-4 24 4v36q-10-8-24-4z',
    lines: 'M32 18q10-8 24-4v36q-14-4-24 4zM32 18Q22 10 8 14v36q14-4 24 4z',
  },
  bus: {
    soft: 'M6 14h52v32H6z',
    lines:
      'M6 14h52v32H6zM6 30h52M19 14v16M32 14v16M45 14v16M12 48a5 5 0 1 0 10 0a5 5 0 1 0-10 0M42 48a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  },
  calendar: {
    soft: 'M8 12h48v14H8z',
    lines: 'M8 12h48v44H8zM8 26h48M20 6v12M44 6v12M18 36h4M30 36h4M42 36h4M18 46h4M30 46h4',
  },
  child: {
    soft: 'M32 10a10 10 0 1 0 .1 0z',
    lines: 'M32 10a10 10 0 1 0 .1 0zM20 34h24l4 16H16zM25 50v10M39 50v10M20 36 10 46M44 36l10 10',
  },
  choose: {
    soft: 'M6 20h22v22H6z',
    lines: 'M6 20h22v22H6zM36 20h22v22H36zM11 31l5 5 8-10M32 50v8M28 54l4 4 4-4',
  },
  clock: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM32 16v16l10 8',
  },
  college: {
    soft: 'M32 12 4 26l28 14 28-14z',
    lines: 'M32 12 4 26l28 14 28-14zM16 32v14q16 12 32 0V32M60 26v18',
  },
  computer: {
    soft: 'M8 12h48v30H8z',
    lines: 'M8 12h48v30H8zM24 54h16M32 42v12M16 54h32',
  },
  cross: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM22 40q10-9 20 0M24 24v2M40 24v2M20 19l8 3M44 19l-8 3',
  },
  doctor: {
    soft: 'M14 58q0-22 18-22t18 22z',
    lines: 'M32 8a11 11 0 1 0 .1 0zM14 58q0-22 18-22t18 22zM24 38v8a5 5 0 0 0 10 0M40 46v8M36 50h8',
  },
  ear: {
    lines: 'M20 28a14 14 0 1 1 26 8c-4 5-8 8-9 13a7 7 0 0 1-13 1M27 29a6 6 0 1 1 11 3c-2 3-6 4-6 9',
  },
  eye: {
    soft: 'M4 32q28-34 56 0-28 34-56 0z',
    lines: 'M4 32q28-34 56 0-28 34-56 0zM32 23a9 9 0 1 0 .1 0zM32 30v3',
  },
  family: {
    soft: 'M4 56q0-22 15-22t13 14q0-14 13-14t15 22z',
    lines:
      'M19 12a8 8 0 1 0 .1 0zM45 12a8 8 0 1 0 .1 0zM32 32a6 6 0 1 0 .1 0zM4 56q0-22 15-22M60 56q0-22-15-22M22 58q0-12 10-12t10 12',
  },
  form: {
    soft: 'M14 6h36v52H14z',
    lines: 'M14 6h36v52H14zM20 16h6v6h-6zM20 30h6v6h-6zM20 44h6v6h-6zM32 19h12M32 33h12M32 47h12',
  },
  happy: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM24 24v3M40 24v3M20 37q12 14 24 0',
  },
  health: {
    soft: 'M32 56Q6 38 8 22q4-12 15-10 7 2 9 9 2-7 9-9 11-2 15 10 2 16-24 34z',
    lines: 'M32 56Q6 38 8 22q4-12 15-10 7 2 9 9 2-7 9-9 11-2 15 10 2 16-24 34zM14 34h10l4-8 6 14 4-6h12',
  },
  help: {
    soft: 'M4 40h12v18H4z',
    lines:
      'M4 40h12v18H4zM16 44q8-6 14 0h10q4 4-2 6H28M38 48l14-8q6 0 4 5L38 56H16M34 30Q22 22 24 14q4-6 10-1 6-5 10 1 2 8-10 16z',
  },
  home: {
    soft: 'M12 30h40v28H12z',
    lines: 'M4 32 32 8l28 24M12 28v30h40V28M26 58V42h12v16',
  },
  job: {
    soft: 'M6 20h52v34H6z',
    lines: 'M6 20h52v34H6zM22 20v-8h20v8M6 34h52M28 31h8v7h-8z',
  },
  law: {
    lines: 'M32 8v46M18 56h28M10 18h44M10 18 4 36h14l-6-18M54 18l-8 18h14zM4 36q7 8 14 0M46 36q7 8 14 0',
  },
  letter: {
    soft: 'M6 14h52v36H6z',
    lines: 'M6 14h52v36H6zM6 16l26 20 26-20',
  },
  list: {
    lines: 'M8 14h6v6H8zM8 29h6v6H8zM8 44h6v6H8zM22 17h34M22 32h34M22 47h24',
  },
  look: {
    soft: 'M27 8a18 18 0 1 0 .1 0z',
    lines: 'M27 8a18 18 0 1 0 .1 0zM40 40l16 16',
  },
  meeting: {
    soft: 'M8 38h48v8H8z',
    lines:
      'M8 38h48v8H8zM16 46v12M48 46v12M16 14a6 6 0 1 0 .1 0zM32 10a6 6 0 1 0 .1 0zM48 14a6 6 0 1 0 .1 0zM8 38q0-10 8-10t8 10M24 34q0-10 8-10t8 10M40 38q0-10 8-10t8 10',
  },
  money: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM40 22q-3-5-8-4-6 2-5 9l2 9q0 6-5 9h17M23 32h12',
  },
  no: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM23 23l18 18M41 23 23 41',
  },
  paper: {
    soft: 'M14 6h26l10 10v42H14z',
    lines: 'M14 6h26l10 10v42H14zM40 6v10h10M22 28h20M22 37h20M22 46h14',
  },
  person: {
    soft: 'M12 58q0-24 20-24t20 24z',
    lines: 'M32 8a11 11 0 1 0 .1 0zM12 58q0-24 20-24t20 24z',
  },
  phone: {
    soft: 'M18 6h28v52H18z',
    lines: 'M18 6h28v52H18zM18 14h28M18 46h28M32 51v1',
  },
  plan: {
    soft: 'M12 10h40v48H12z',
    lines: 'M12 10h40v48H12zM24 6h16v9H24zM20 26l4 4 6-8M20 42l4 4 6-8M36 27h10M36 43h10',
  },
  play: {
    soft: 'M6 38h20v20H6z',
    lines: 'M6 38h20v20H6zM38 38h20v20H38zM22 14h20v20H22zM13 48h6M48 44v8M28 24h8',
  },
  read: {
    soft: 'M6 34q14-4 26 4v22q-12-8-26-4z',
    lines: 'M32 38q12-8 26-4v22q-14-4-26 4zM32 38Q20 30 6 34v22q14-4 26 4zM32 6a10 10 0 1 0 .1 0z',
  },
  sad: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM24 25v3M40 25v3M22 44q10-10 20 0',
  },
  safe: {
    soft: 'M32 6 54 14v18q0 18-22 27Q10 50 10 32V14z',
    lines: 'M32 6 54 14v18q0 18-22 27Q10 50 10 32V14zM22 32l7 7 13-15',
  },
  school: {
    soft: 'M6 32h52v26H6z',
    lines: 'M6 32h52v26H6zM18 32l14-14 14 14M32 18V6h10v6H32M27 58V46h10v12M13 40h6M45 40h6M13 49h6M45 49h6',
  },
  star: {
    soft: 'M32 6l8 18 19 2-14 13 4 19-17-10-17 10 4-19L5 26l19-2z',
    lines: 'M32 6l8 18 19 2-14 13 4 19-17-10-17 10 4-19L5 26l19-2z',
  },
  steps: {
    soft: 'M6 46h16V34h16V22h20v36H6z',
    lines: 'M6 58V46h16V34h16V22h20v36zM10 32 30 12M30 12H20M30 12v10',
  },
  stop: {
    soft: 'M22 6h20l16 16v20L42 58H22L6 42V22z',
    lines: 'M22 6h20l16 16v20L42 58H22L6 42V22zM20 32h24',
  },
  talk: {
    soft: 'M4 8h36v24H22l-8 8v-8H4z',
    lines: 'M4 8h36v24H22l-8 8v-8H4zM48 22h12v24h-8v8l-10-8H26v-6M13 17h18M13 24h12',
  },
  teacher: {
    soft: 'M24 6h36v28H24z',
    lines: 'M24 6h36v28H32M24 6v6M14 18a8 8 0 1 0 .1 0zM4 58V46q0-8 10-8t10 6l12-14M24 44v14M40 14l6 6 8-8',
  },
  think: {
    soft: 'M20 34a12 12 0 0 1 0-22 14 14 0 0 1 26-2 12 12 0 0 1 0 24z',
    lines:
      'M20 34a12 12 0 0 1 0-22 14 14 0 0 1 26-2 12 12 0 0 1 0 24zM18 40a4 4 0 1 0 .1 0zM10 52a3 3 0 1 0 .1 0z',
  },
  together: {
    soft: 'M4 56q0-18 14-18t14 18q0-18 14-18t14 18z',
    lines: 'M18 16a9 9 0 1 0 .1 0zM46 16a9 9 0 1 0 .1 0zM4 56q0-18 14-18t14 18zM32 56q0-18 14-18t14 18z',
  },
  wait: {
    soft: 'M18 8h28q0 14-14 24Q18 22 18 8z',
    lines: 'M14 8h36M14 56h36M18 8q0 14 14 24Q18 42 18 56M46 8q0 14-14 24 14 10 14 24M24 52h16',
  },
  wheelchair: {
    lines: 'M26 8a5 5 0 1 0 .1 0zM26 18v18h16l8 16h6M26 26h14M20 30a14 14 0 1 0 20 18',
  },
  write: {
    soft: 'M8 10h34v48H8z',
    lines: 'M42 26v32H8V10h34M16 22h14M16 32h10M28 46l3-9 22-24 6 6-22 24z',
  },
  yes: {
    soft: 'M32 8a24 24 0 1 0 .1 0z',
    lines: 'M32 8a24 24 0 1 0 .1 0zM20 33l9 9 16-20',
  },
}
