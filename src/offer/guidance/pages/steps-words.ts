export const words = {
  who: 'Who acts',
  gets: 'What you get',
  when: 'By when',
  late: 'If it does not happen',
  letter: 'A letter you can copy',
  law: 'The law',
}
