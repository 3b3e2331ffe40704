/** Two tellings of one fact, side by side. */
export const Pair = (props: {
  readonly fact: string
  readonly before: { readonly label: string; readonly text: string }
  readonly after: { readonly label: string; readonly text: string }
  readonly isChange?: boolean
}) => {
  const { fact, before, after, isChange = false } = props
  return (
    <div class="wm-pair">
      <h3 class="govuk-heading-s">{fact}</h3>
      <dl class="wm-pair__two">
        <div>
          <dt>{before.label}</dt>
          <dd class="wm-lines">{isChange ? <del>{before.text}</del> : before.text}</dd>
        </div>
        <div>
          <dt>{after.label}</dt>
          <dd class="wm-lines">{isChange ? <ins>{after.text}</ins> : after.text}</dd>
        </div>
      </dl>
    </div>
  )
}
