import { ticketField } from '#kit/form'

/** For the small forms that are one button: shows that our page sent it, and for which session. */
export const TicketField = ({ ticket }: { ticket: string }) => (
  <input type="hidden" name={ticketField} value={ticket} />
)
