/**
 * Why the program cannot start, as one plain sentence for the person who typed the command.
 * Thrown anywhere before listening; main.ts catches it once, prints the sentence and exits with 1.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}
