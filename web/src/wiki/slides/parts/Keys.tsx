import { Dialog } from '../../../ground/ui/Dialog'
import { t } from '../../../ground/words'

/** What the keys do while presenting. */
export default function Keys({ onClose }: { onClose: () => void }) {
  const keys: [string, string][] = [
    ['→ ↓ Space PageDown', t('wiki.present.next')],
    ['← ↑ PageUp', t('wiki.present.previous')],
    ['Home', t('wiki.present.first')],
    ['End', t('wiki.present.last')],
    [t('wiki.present.help.number'), t('wiki.present.help.jump')],
    ['O', t('wiki.present.overview')],
    ['B', t('wiki.present.black')],
    ['F', t('wiki.present.full')],
    ['S', t('wiki.present.speaker')],
    ['?', t('wiki.present.help')],
    ['Esc', t('wiki.present.exit')],
  ]
  return (
    <Dialog title={t('wiki.present.help')} open onClose={onClose}>
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
