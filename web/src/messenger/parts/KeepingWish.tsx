import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextArea } from '../../ground/ui/TextArea'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { findTargets, hold, takeOut, type Target } from '../data/keeping'
import css from './Keeping.module.css'

const FORM = 'keeping'
const LONGEST = 500

/** Of which room or person, and why. */
export default function KeepingWish({ act, onClose }: { act: 'hold' | 'export'; onClose: () => void }) {
  const [of, setOf] = useState<Target>('room')
  const [target, setTarget] = useState<Choice | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { error, pending, save } = useSaving()
  const holds = act === 'hold'
  const errors = {
    target: tried && !target ? t('messenger.keeping.target.needed') : undefined,
    reason: tried && reason.trim().length < 2 ? t('messenger.keeping.reason.needed') : undefined,
  }
  const submit = async () => {
    setTried(true)
    if (!target || reason.trim().length < 2) return
    const wish = { of, id: target.id, reason: reason.trim() }
    if (await save(() => (holds ? hold(wish) : takeOut(wish)))) {
      done(t(holds ? 'messenger.keeping.held' : 'messenger.keeping.exporting'))
      onClose()
    }
  }
  return (
    <Dialog title={t(holds ? 'messenger.keeping.hold' : 'messenger.keeping.export')} open onClose={onClose}>
      <Form
        name={FORM}
        labels={{ target: t(`messenger.keeping.of.${of}`), reason: t('messenger.keeping.reason') }}
        error={error}
        errors={errors}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending}>
              {t(holds ? 'messenger.keeping.hold.go' : 'messenger.keeping.export.go')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <p className={css.lead}>
          {t(holds ? 'messenger.keeping.hold.lead' : 'messenger.keeping.export.lead')}
        </p>
        <RadioGroup<Target>
          label={t('messenger.keeping.of')}
          joined
          value={of}
          options={[
            { value: 'room', label: t('messenger.keeping.of.room') },
            { value: 'person', label: t('messenger.keeping.of.person') },
          ]}
          onChange={(next) => {
            setOf(next)
            setTarget(null)
          }}
        />
        <ComboBox
          key={of}
          label={t(`messenger.keeping.of.${of}`)}
          hint={t(`messenger.keeping.of.${of}.hint`)}
          required
          error={errors.target}
          value={target}
          onChange={setTarget}
          search={(text, signal) => findTargets(of, text, signal)}
        />
        <TextArea
          id={fieldId(FORM, 'reason')}
          label={t('messenger.keeping.reason')}
          hint={t('messenger.keeping.reason.hint')}
          required
          error={errors.reason}
          value={reason}
          onChange={setReason}
          maxLength={LONGEST}
          rows={3}
        />
      </Form>
    </Dialog>
  )
}
