/** The source of what editors write themselves. No file and no feed may use it, so no import takes these away. */
export const editorsSource = 'editors'
