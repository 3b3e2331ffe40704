/** Text as its sentences. A list's lines are sentences too; a title such as “Dr” ends none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?]["”’)]?)(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|e\.g|i\.e|approx|vs)\.)\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
