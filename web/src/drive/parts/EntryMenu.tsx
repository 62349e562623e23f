import { useRef } from 'react'
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import type { Item } from '../../ground/ui/Menu'
import { t } from '../../ground/words'
import type { Spot } from './One'

interface Props {
  label: string
  spot: Spot
  groups: readonly (readonly Item[])[]
  onClose: () => void
}

/** Pixels an item takes at most, and the line between two groups with the rim. */
const ROW = matchMedia('(max-width: 767px)').matches ? 48 : 40
const LINE = 16

/** The menu of what is selected, where it was asked for. */
export function EntryMenu({ label, spot, groups, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const shown = groups.filter((group) => group.length > 0)
  const items = shown.flat()
  const room = items.length * ROW + shown.length * LINE
  const top = Math.max(8, Math.min(spot.y, innerHeight - room))
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        style={{
          position: 'fixed',
          insetInlineStart: spot.x,
          insetBlockStart: top,
          inlineSize: 1,
          blockSize: 1,
        }}
      />
      <Popover
        className="m-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => (open ? undefined : onClose())}
        placement="bottom start"
        offset={2}
      >
        <AriaMenu
          className="m-menu"
          aria-label={label}
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => items.find((item) => item.id === key)?.run()}
          disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
        >
          {shown.map((group, index) => [
            index > 0 ? <Separator key={`line-${index}`} className="m-menu-line" /> : null,
            <MenuSection key={`group-${index}`} aria-label={t('drive.acts')}>
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
      </Popover>
    </>
  )
}
