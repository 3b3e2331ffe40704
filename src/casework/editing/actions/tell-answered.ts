import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { writeMessage } from '#messages'
import type { EditingRoom } from '../desks.tsx'

/** Tells whoever left an address that there is an answer, and where; nothing of what it says. */
export const tellAnswered = (
  room: Pick<EditingRoom, 'siteTitle' | 'baseUrl' | 'forgetAfterMonths'>,
  tx: Database,
  { reference, email, on }: { readonly reference: string; readonly email: string; readonly on: Day },
): Promise<void> =>
  writeMessage(tx, {
    key: `feedback answered ${reference} ${on.toString()}`,
    channel: 'email',
    address: email,
    template: 'feedback answered',
    blanks: {
      site: room.siteTitle,
      reference,
      link: `${room.baseUrl}/follow?reference=${reference}`,
    },
    forgetOn: on.add({ months: room.forgetAfterMonths }).toString(),
  })
