export const words = {
  council: 'The council’s team',
  email: 'E-mail:',
  post: 'Write to:',
}
