import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { t } from '../words'
import Viewer from './Viewer'
import css from './viewer.module.css'

interface Props {
  /** The files one can turn through, with their names. */
  files: readonly { id: string; name: string }[]
  /** Id of the one in sight. */
  at: string
  onMove: (id: string) => void
  onClose: () => void
}

/** Files over the whole screen, one at a time. */
export default function ViewerDialog({ files, at, onMove, onClose }: Props) {
  const index = files.findIndex((file) => file.id === at)
  const file = files[index]
  const before = files[index - 1]
  const after = files[index + 1]
  return (
    <ModalOverlay isOpen onOpenChange={(open) => (open ? undefined : onClose())} className="m-veil">
      <Modal className={css.modal}>
        <Dialog className={css.window} aria-label={t('convert.title', { name: file?.name ?? '' })}>
          <Viewer
            key={at}
            file={at}
            onClose={onClose}
            onPrevious={before ? () => onMove(before.id) : undefined}
            onNext={after ? () => onMove(after.id) : undefined}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
