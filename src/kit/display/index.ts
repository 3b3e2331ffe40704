export { displayPage } from './page.tsx'
