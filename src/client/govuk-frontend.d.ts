declare module 'govuk-frontend' {
  type Component = { readonly moduleName: string }
  export const Button: Component
  export const CharacterCount: Component
  export const ErrorSummary: Component
  export const ExitThisPage: Component
  export const NotificationBanner: Component
  export const ServiceNavigation: Component
  export const SkipLink: Component
  export function createAll(component: Component): void
}
