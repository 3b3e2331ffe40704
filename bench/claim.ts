export type Claim = {
  goal: string
  ours: string
  /** A named peer, or the floor: the least any program could do. */
  peer: string
  ratio?: string
  pass: boolean
}

/** One line a claim: what we aimed at, what we got, against whom, and whether it was met. */
export const printClaim = ({ goal, ours, peer, ratio = '', pass }: Claim): boolean => {
  process.stdout.write(`${[goal, ours, peer, ratio, pass ? 'PASS' : 'FAIL'].join(' | ')}\n`)
  return pass
}
