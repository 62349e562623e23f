import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { t } from '../../ground/words'
import type { Scope } from '../data/model'
import { useAsked, type Asked } from './asking'

function Window({ asked }: { asked: Asked }) {
  const [scope, setScope] = useState<Scope>('this')
  return (
    <Dialog
      title={t(`calendar.series.${asked.act}`, { title: asked.title })}
      size="small"
      open
      onClose={() => asked.answer(null)}
      foot={
        <>
          <Button kind={asked.act === 'trash' ? 'danger' : 'primary'} onClick={() => asked.answer(scope)}>
            {t(`calendar.series.${asked.act}.${scope}`)}
          </Button>
          <Button kind="quiet" onClick={() => asked.answer(null)}>
            {t('ground.cancel')}
          </Button>
        </>
      }
    >
      <RadioGroup<Scope>
        label={t('calendar.series.which')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'this', label: t('calendar.series.this'), hint: t('calendar.series.this.hint') },
          {
            value: 'following',
            label: t('calendar.series.following'),
            hint: t('calendar.series.following.hint'),
          },
          { value: 'all', label: t('calendar.series.all'), hint: t('calendar.series.all.hint') },
        ]}
      />
    </Dialog>
  )
}

/** Asks whether this one, this and those after it, or all of a series are meant; its button names the act. */
export function AskScope() {
  const asked = useAsked()
  return asked ? <Window asked={asked} key={asked.title + asked.act} /> : null
}
