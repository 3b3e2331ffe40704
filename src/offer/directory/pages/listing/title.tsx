import type { ComponentChildren, VNode } from 'preact'

/** 2 on a listing's own page; 4 when it is opened among results. */
export const Title = ({ level, children }: { level: 2 | 4; children: ComponentChildren }): VNode =>
  level === 2 ? <h2 class="govuk-heading-m">{children}</h2> : <h4 class="govuk-heading-s">{children}</h4>
