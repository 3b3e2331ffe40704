import { toEpochDay } from '#kit/day'
import type { Due } from './process-table.ts'

export type OpenTask = { readonly duty: string; readonly dueOn: string }

/** What to write down so that the tasks on file are the duties owed: new ones begun, met or lapsed ones ended. */
export const reconcile = (open: readonly OpenTask[], owed: readonly Due[]) => {
  const isOwed = (task: OpenTask) =>
    owed.some(({ duty, on }) => duty === task.duty && on.toString() === task.dueOn)
  const isOpen = ({ duty, on }: Due) =>
    open.some((task) => task.duty === duty && task.dueOn === on.toString())
  return {
    begin: owed
      .filter((due) => !isOpen(due))
      .toSorted((one, other) => toEpochDay(one.on) - toEpochDay(other.on)),
    end: open.filter((task) => !isOwed(task)),
  }
}
