import type { VNode } from 'preact'
import { type Answers, CarriedAnswers, FormFrame } from '#kit/form'
import { Button } from '#kit/govuk'
import { sureWords } from './words.ts'

type SureViewProps = { path: keyof typeof sureWords.title; answers: Answers; ticket: string }

export const SureView = ({ path, answers, ticket }: SureViewProps): VNode => (
  <>
    <h1 class="govuk-heading-l">{sureWords.title[path]}</h1>
    <p class="govuk-body">{sureWords.lead}</p>
    <FormFrame form={{ ticket, answers, errors: [] }} action={path}>
      <CarriedAnswers answers={answers} />
      <Button>{sureWords.button}</Button>
    </FormFrame>
  </>
)
