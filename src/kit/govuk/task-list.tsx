import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Absent, Optional } from './optional.ts'
import { Tag, type TagProps } from './tag.tsx'

export type TaskListProps = {
  items: readonly (TaskListItem | Absent)[]
} & Optional<{ idPrefix: string; classes: string; attributes: Attributes }>

export type TaskListItem = {
  title: Content & Optional<{ classes: string }>
  status: Content & Optional<{ tag: TagProps; classes: string }>
} & Optional<{
  hint: Content
  /** Without an address, the task cannot be started yet. */
  href: string
  classes: string
}>

export const TaskList = (props: TaskListProps) => (
  <ul class={classNames('govuk-task-list', props.classes)} {...attributesOf(props.attributes)}>
    {props.items.map(
      (item, index) => item && <Task {...item} id={`${props.idPrefix || 'task-list'}-${index + 1}`} />,
    )}
  </ul>
)

const Task = ({ id, ...item }: TaskListItem & { id: string }) => (
  <li
    class={classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)}
  >
    <div class="govuk-task-list__name-and-hint">
      {item.href ? (
        <Link
          class={classNames('govuk-link govuk-task-list__link', item.title.classes)}
          href={item.href}
          aria-describedby={classNames(item.hint && `${id}-hint`, `${id}-status`)}
        >
          {contentOf(item.title)}
        </Link>
      ) : (
        <div class={item.title.classes}>{contentOf(item.title)}</div>
      )}
      {item.hint && (
        <div id={`${id}-hint`} class="govuk-task-list__hint">
          {contentOf(item.hint)}
        </div>
      )}
    </div>
    <div class={classNames('govuk-task-list__status', item.status.classes)} id={`${id}-status`}>
      {item.status.tag ? <Tag {...item.status.tag} /> : contentOf(item.status)}
    </div>
  </li>
)
