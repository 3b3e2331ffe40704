import { SummaryList } from '#kit/govuk'
import type { Held } from '../../store/workforce.ts'
import { Days } from './view.tsx'

/** Who holds which role in a place, since when and until when; each leads to the person. */
export const HeldList = ({ held, today }: { held: readonly Held[]; today: string }) => (
  <SummaryList
    rows={held.map((one) => ({
      key: {
        html: (
          <a class="govuk-link" href={`/admin/people/${one.personId}`}>
            {one.name}
          </a>
        ),
      },
      value: {
        html: (
          <>
            {one.role}
            <br />
            <Days {...one} today={today} />
          </>
        ),
      },
    }))}
  />
)
