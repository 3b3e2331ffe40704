export const words = {
  skip: 'Skip to main content',
  menu: 'Menu',
  display: 'Display settings',
  signIn: 'Sign in',
  leave: 'Leave this page quickly',
  failed: 'Error: ',
  /** For a page that says nothing of itself to search engines. */
  describe: (title: string, site: string) => `${title}. A page of the ${site}.`,
  support: 'About this site',
  runBy: (owner: string) => `${owner}. Built with Waymark, free and open software.`,
}
