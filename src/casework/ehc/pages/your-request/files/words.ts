export const words = {
  title: 'Send us a letter, report or photo',
  lead: 'It is put with your request. None are needed, and nothing waits for one.',
  sent: 'Thank you. Your file is with your request.',
  once: 'Once it is sent you cannot take it back here. Ring us if you sent the wrong one.',
  back: 'Back to your request',
  closed:
    'This request is not open any more, so nothing can be added. Ring us if there is something we should know.',
  said: 'Sent us a file. It is with the papers.',
} as const
