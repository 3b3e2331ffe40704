/** `put back` is done at `…/put-back`. */
export const commandPath = (command: string): string => command.replace(/ /g, '-')
