import { keysText, useOfferedActs } from '../acts'
import { Dialog } from '../ui/Dialog'
import { t } from '../words'

/** What the keys do here. */
export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const acts = useOfferedActs().filter((act) => act.keys)
  return (
    <Dialog title={t('ground.shortcuts')} open onClose={onClose}>
      <dl className="m-keys">
        {acts.flatMap((act) => [
          <dt key={`${act.id}-name`}>{act.label}</dt>,
          <dd key={`${act.id}-keys`}>
            <kbd>{keysText(act.keys ?? '')}</kbd>
          </dd>,
        ])}
      </dl>
      <p className="m-hint">{t('ground.shortcuts.hint')}</p>
    </Dialog>
  )
}
