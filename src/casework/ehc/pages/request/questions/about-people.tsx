import { z } from 'zod'
import {
  asked,
  askedToChoose,
  askedToTick,
  choices,
  optional,
  optionalChoice,
  optionalEmail,
  optionalPhone,
} from '#kit/form'
import { Checkboxes, Input, Radios, Textarea, WarningText } from '#kit/govuk'
import { askers, familyKnowing, needs, ways } from '../../../rules/request/asked.ts'
import { isAnother, isTheirOwn, type RequestQuestion } from './question.ts'
import { words } from './words.ts'

export const who: RequestQuestion = {
  slug: 'who',
  title: () => words.who.title,
  reads: () => z.object({ asker: optionalChoice(askers) }),
  Fields: ({ form }) => (
    <>
      <Radios
        {...askedToChoose(form, 'asker')}
        fieldset={{
          legend: { text: words.who.title, isPageHeading: true, classes: 'govuk-fieldset__legend--l' },
        }}
        hint={{ text: words.who.hint }}
        items={askers.map((asker) => {
          const choice: { text: string; hint?: string } = words.who.choices[asker]
          return {
            value: asker,
            text: choice.text,
            ...(choice.hint !== undefined && { hint: { text: choice.hint } }),
          }
        })}
      />
      <p class="govuk-hint">{words.who.brought}</p>
    </>
  ),
}

export const you: RequestQuestion = {
  slug: 'you',
  title: () => words.you.title,
  reads: () =>
    z.object({
      yourName: optional(words.you.name, 200),
      tie: optional(words.you.tie, 200),
      email: optionalEmail(),
      phone: optionalPhone(),
      postal: optional(words.home.address, 500),
    }),
  Fields: ({ form, asker }) => (
    <>
      <WarningText text={words.you.warning} iconFallbackText="Please note" />
      {!isTheirOwn(asker) && (
        <>
          <Input {...asked(form, 'yourName')} label={{ text: words.you.name }} autocomplete="name" />
          <Input {...asked(form, 'tie')} label={{ text: words.you.tie }} hint={{ text: words.you.tieHint }} />
        </>
      )}
      <Input
        {...asked(form, 'email')}
        label={{ text: words.you.email }}
        hint={{ text: words.you.emailHint }}
        type="email"
        autocomplete="email"
        spellcheck={false}
      />
      <Input
        {...asked(form, 'phone')}
        label={{ text: words.you.phone }}
        type="tel"
        autocomplete="tel"
        classes="govuk-input--width-20"
      />
      <Textarea {...asked(form, 'postal')} label={{ text: words.you.postal }} rows={3} />
    </>
  ),
}

export const family: RequestQuestion = {
  slug: 'family',
  title: () => words.family.title,
  isAsked: isAnother,
  reads: () =>
    z.object({
      parentName: optional(words.family.name, 200),
      parentReach: optional(words.family.reach, 500),
      familyKnows: optionalChoice(familyKnowing),
    }),
  Fields: ({ form }) => (
    <>
      <p class="govuk-hint">{words.family.hint}</p>
      <Input {...asked(form, 'parentName')} label={{ text: words.family.name }} spellcheck={false} />
      <Textarea
        {...asked(form, 'parentReach')}
        label={{ text: words.family.reach }}
        hint={{ text: words.family.reachHint }}
        rows={3}
      />
      <Radios
        {...askedToChoose(form, 'familyKnows')}
        fieldset={{ legend: { text: words.family.knows } }}
        items={familyKnowing.map((value) => ({ value, text: words.family.knowing[value] }))}
      />
    </>
  ),
}

export const talk: RequestQuestion = {
  slug: 'talk',
  title: () => words.talk.title,
  reads: () =>
    z.object({
      ways: choices(ways),
      needs: choices(needs),
      language: optional(words.talk.language, 100),
      needsMore: optional(words.talk.more, 1000),
    }),
  Fields: ({ form }) => (
    <>
      <Checkboxes
        {...askedToTick(form, 'ways')}
        fieldset={{ legend: { text: words.talk.ways } }}
        hint={{ text: words.talk.tick }}
        items={ways.map((value) => ({ value, text: words.talk.choices[value] }))}
      />
      <Checkboxes
        {...askedToTick(form, 'needs')}
        fieldset={{ legend: { text: words.talk.needs } }}
        hint={{ text: words.talk.tick }}
        items={needs.map((value) => ({ value, text: words.talk.need[value] }))}
      />
      <Input
        {...asked(form, 'language')}
        label={{ text: words.talk.language }}
        classes="govuk-input--width-20"
      />
      <Textarea
        {...asked(form, 'needsMore')}
        label={{ text: words.talk.more }}
        hint={{ text: words.talk.moreHint }}
        rows={3}
      />
    </>
  ),
}

export const safe: RequestQuestion = {
  slug: 'safe',
  title: () => words.safe.title,
  reads: () => z.object({ notContact: optional(words.worries.short, 2000) }),
  Fields: ({ form }) => (
    <Textarea
      {...asked(form, 'notContact')}
      label={{ text: words.safe.label }}
      hint={{ text: words.safe.hint }}
    />
  ),
}
