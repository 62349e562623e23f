import { useRef } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { Items, type Item } from '../../ground/ui/Menu'
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
  const room = shown.flat().length * ROW + shown.length * LINE
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
        <Items label={label} groups={groups} autoFocus="first" onClose={onClose} />
      </Popover>
    </>
  )
}
