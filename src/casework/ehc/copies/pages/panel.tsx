import { dayInWords, parseDay } from '#kit/day'
import { SummaryList } from '#kit/govuk'
import type { PlanCopy } from '../store/copies.ts'
import { words } from './words.ts'

const said = words.desk

type Props = {
  readonly reference: string
  readonly copies: readonly PlanCopy[]
  readonly maySend: boolean
  readonly today: string
}

/** To which organisations the plan went, how, and until when; with the way to send one by hand. */
export const CopiesPanel = ({ reference, copies, maySend, today }: Props) =>
  copies.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">{said.heading}</h3>
      <SummaryList
        rows={copies.map((copy) => ({
          key: { text: copy.who },
          value: {
            html: (
              <>
                {said.to[copy.recipient]}
                <br />
                {standing(copy, today)}
              </>
            ),
          },
          ...(maySend &&
            isToSend(copy, today) && {
              actions: {
                items: [
                  {
                    href: `/desk/${reference}/copies/${copy.id}`,
                    text: copy.sent_how === null ? said.send : said.again,
                    visuallyHiddenText: copy.who,
                  },
                ],
              },
            }),
        }))}
      />
    </>
  )

const isToSend = ({ to_on: to }: PlanCopy, today: string): boolean => to === null || to >= today

const standing = (
  { from_on: from, to_on: to, sent_how: how, sent_on: on }: PlanCopy,
  today: string,
): string => {
  if (to !== null && to < from) return said.never
  if (to !== null && to < today) return said.ended(inWords(to))
  return how === null || on === null ? said.notYet : said.how[how](inWords(on))
}

const inWords = (day: string): string => dayInWords(parseDay(day)!)
