/** Every prop may be left out or be undefined, so that a component can hand on what it was not given. */
export type Optional<Props> = { [Name in keyof Props]?: Props[Name] | undefined }

/** What a list may hold where an entry depends on something: `isOpen && { text: 'Open' }`. */
export type Absent = null | undefined | false | ''
