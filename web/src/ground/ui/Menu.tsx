import type { LucideIcon } from 'lucide-react'
import { EllipsisVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'

export interface Item {
  id: string
  label: string
  icon?: LucideIcon
  /** Its shortcut, shown at the right. */
  keys?: string
  danger?: boolean
  disabled?: boolean
  run: () => void
}

interface Props {
  /** What the menu is of, for screen readers and the tooltip. */
  label: string
  /** Groups, with a line between them. */
  groups: readonly (readonly Item[])[]
  icon?: LucideIcon
  /** Shown instead of the icon. */
  children?: ReactNode
  /** Whether it is open, where something else opens it too. */
  open?: boolean
  onOpen?: (open: boolean) => void
}

interface Listed {
  label: string
  groups: readonly (readonly Item[])[]
  /** Where the focus goes when it opens by itself. */
  autoFocus?: 'first'
  onClose?: () => void
}

/** What stands in a menu, a line between two groups. */
export function Items({ label, groups, autoFocus, onClose }: Listed) {
  const shown = groups.filter((group) => group.length > 0)
  const items = shown.flat()
  return (
    <AriaMenu
      className="m-menu"
      aria-label={label}
      autoFocus={autoFocus}
      onClose={onClose}
      onAction={(key) => items.find((item) => item.id === key)?.run()}
      disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
    >
      {shown.map((group, index) => [
        index > 0 ? <Separator key={`line-${index}`} className="m-menu-line" /> : null,
        <MenuSection key={`group-${index}`} aria-label={label}>
          {group.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className="m-menu-item"
              data-danger={item.danger || undefined}
            >
              {item.icon ? <item.icon size={20} aria-hidden /> : <span className="m-menu-gap" />}
              <span>{item.label}</span>
              {item.keys ? <kbd>{item.keys}</kbd> : null}
            </MenuItem>
          ))}
        </MenuSection>,
      ])}
    </AriaMenu>
  )
}

/** A menu that opens by click and by keys. */
export function Menu({ label, groups, icon: Icon = EllipsisVertical, children, open, onOpen }: Props) {
  return (
    <MenuTrigger isOpen={open} onOpenChange={onOpen}>
      <Button
        aria-label={label}
        className={children ? 'm-button m-button-plain' : 'm-icon-button m-icon-button-quiet'}
      >
        {children ?? (
          <span data-tip={label} className="m-icon-button-inner">
            <Icon size={20} aria-hidden />
          </span>
        )}
      </Button>
      <Popover className="m-popover" placement="bottom end">
        <Items label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  )
}
