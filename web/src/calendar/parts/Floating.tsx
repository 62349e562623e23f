import { X } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Dialog } from '../../ground/ui/Dialog'
import { IconButton } from '../../ground/ui/IconButton'
import { t } from '../../ground/words'
import { useNarrow } from './narrow'
import css from './Floating.module.css'

interface Props {
  title: string
  /** Drawn as the heading; without it the title is for who hears it. */
  heading?: ReactNode
  anchor: HTMLElement
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
}

/** A card beside what it is about; on phones a sheet from below. Escape closes it and goes back there. */
export function Floating({ title, heading, anchor, onClose, children, foot }: Props) {
  const narrow = useNarrow()
  const trigger = useMemo(() => ({ current: anchor }), [anchor])
  if (narrow)
    return (
      <Dialog title={title} open onClose={onClose} foot={foot}>
        {children}
      </Dialog>
    )
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      placement="right top"
      offset={8}
      className={css.card}
    >
      <AriaDialog aria-label={title} className={css.inside}>
        <header className={css.head}>
          <div className={css.heading}>{heading ?? <h2>{title}</h2>}</div>
          <IconButton icon={X} label={t('ground.close')} onClick={onClose} />
        </header>
        <div className={css.body}>{children}</div>
        {foot ? <footer className={css.foot}>{foot}</footer> : null}
      </AriaDialog>
    </Popover>
  )
}
