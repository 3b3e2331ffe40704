export const words = {
  skip: 'Skip to main content',
  menu: 'Menu',
  leave: 'Leave this page quickly',
  failed: 'Error: ',
  support: 'About this site',
  runBy: (owner: string) => `${owner}. Built with Waymark, free and open software.`,
}
