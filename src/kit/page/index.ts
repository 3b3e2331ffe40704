export { Page, type PageProps } from './page.tsx'
export { pageDrawer, type PageVisit } from './page-drawer.tsx'
export { type Site, siteSchema } from './site.ts'
export { brandStyles } from './brand-styles.ts'
export { paletteStyles } from './palettes.ts'
export {
  type Display,
  displayChoices,
  displayClasses,
  displayCookie,
  displayOf,
  holdsOnlyDisplay,
  printDisplay,
  readDisplay,
} from './display.ts'
export { WayBack } from './way-back.tsx'
export { contrast } from './contrast.ts'
export { Whose } from './whose.tsx'
