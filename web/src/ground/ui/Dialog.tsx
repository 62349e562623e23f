import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { t } from '../words'
import { IconButton } from './IconButton'
import { offerPlace } from './toastPlaces'

interface Props {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot; the act first, its words say what will happen. */
  foot?: ReactNode
  /** `alert` for what cannot be undone: read out at once, not closed by a click beside it. */
  role?: 'dialog' | 'alertdialog'
  size?: 'small' | 'medium' | 'large'
}

function Window({
  title,
  open,
  onClose,
  children,
  foot,
  role = 'dialog',
  className,
}: Props & { className: string }) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      isDismissable={role === 'dialog'}
      className="m-veil"
    >
      <Modal className={className}>
        <AriaDialog role={role} className="m-dialog">
          <header className="m-dialog-head">
            <Heading slot="title" level={2} tabIndex={-1} ref={first}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('ground.close')} onClick={onClose} />
          </header>
          <div className="m-dialog-body">{children}</div>
          <div className="m-dialog-toasts" role="status" aria-live="polite" ref={offerPlace} />
          {foot ? <footer className="m-dialog-foot">{foot}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Where nothing inside takes the focus itself, the heading has it: a ring around the whole window says nothing. */
function first(heading: HTMLHeadingElement | null): void {
  requestAnimationFrame(() => {
    if (heading && document.activeElement === heading.closest('.m-dialog')) heading.focus()
  })
}

/** A window over the screen; focus stays inside and goes back where it came from. */
export const Dialog = ({ size = 'medium', ...props }: Props) => (
  <Window {...props} className={`m-modal m-modal-${size}`} />
)

/** On phones a sheet from below, on wide screens a panel at the side. */
export const Sheet = (props: Omit<Props, 'size'>) => <Window {...props} className="m-modal m-sheet" />
