export const words = {
  assessTitle: 'You can ask for an EHC needs assessment today',
  assess: [
    'This is the first step to an education, health and care plan (EHC plan). A parent can ask. So can a young person who has left school, up to the age of 25.',
    'You can ask the council whatever this page says. You need no form, no proof and nobody’s leave. You need not try a service first.',
  ],
  dates: 'If you ask today: the dates that follow by law',
  letter: 'A letter you can copy',
  steps: 'What happens, step by step',
  independentTitle: 'Free advice that is not the council’s',
  independent: 'They listen, explain your rights, and can help you with letters and meetings. It is private.',
}
