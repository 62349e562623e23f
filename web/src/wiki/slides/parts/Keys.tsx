import { Dialog } from '../../../ground/ui/Dialog'
import { t } from '../../../ground/words'

/** What the keys do while presenting. */
export default function Keys({ onClose }: { onClose: () => void }) {
  const keys: [string, string][] = [
    ['→ ↓ Space PageDown', t('present.next')],
    ['← ↑ PageUp', t('present.previous')],
    ['Home', t('present.first')],
    ['End', t('present.last')],
    [t('present.help.number'), t('present.help.jump')],
    ['O', t('present.overview')],
    ['B', t('present.black')],
    ['F', t('present.full')],
    ['S', t('present.speaker')],
    ['?', t('present.help')],
    ['Esc', t('present.exit')],
  ]
  return (
    <Dialog title={t('present.help')} open onClose={onClose}>
      <dl className="m-keys">
        {keys.flatMap(([stroke, word]) => [
          <dt key={`${stroke}-word`}>{word}</dt>,
          <dd key={stroke}>
            <kbd>{stroke}</kbd>
          </dd>,
        ])}
      </dl>
    </Dialog>
  )
}
