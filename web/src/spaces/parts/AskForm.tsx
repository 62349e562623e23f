import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextArea } from '../../ground/ui/TextArea'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { sheets, spacesOf } from '../data/sites'
import { askFor, DEFECT, HELP } from '../data/support'
import { siteName } from '../rules/saying'

const FORM = 'request'
const MOST = 2000

interface Props {
  /** What was booked; without it only a defect can be told, and where. */
  booking?: { id: string; space: string; space_name: string }
  onClose: () => void
}

/** Asks for help with a booking, or tells of a defect. */
export function AskForm({ booking, onClose }: Props) {
  const sites = useQuery({ ...sheets, enabled: !booking }).data?.items ?? []
  const [site, setSite] = useState('')
  const chosenSite = site || (sites[0]?.site ?? '')
  const spaces = useQuery({ ...spacesOf(chosenSite), enabled: chosenSite !== '' }).data?.items ?? []
  const [space, setSpace] = useState('')
  const where = booking?.space ?? (spaces.some((one) => one.id === space) ? space : (spaces[0]?.id ?? ''))
  const [sort, setSort] = useState<string>(booking ? HELP[0] : DEFECT)
  const [text, setText] = useState('')
  const { error, pending, save } = useSaving()
  const labels = { text: t(sort === DEFECT ? 'spaces.request.defect.text' : 'spaces.request.text') }
  const ready = text.trim() !== '' && where !== ''
  const submit = async () => {
    if (!ready) return
    const about = sort === DEFECT ? null : (booking?.id ?? null)
    if (!(await save(() => askFor(where, { sort, text: text.trim(), booking: about })))) return
    done(t('spaces.request.sent'))
    onClose()
  }
  return (
    <Dialog
      title={booking ? t('spaces.request.of', { name: booking.space_name }) : t('spaces.request.defect')}
      open
      size="small"
      onClose={onClose}
    >
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!ready}>
              {t('spaces.request.go')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        {booking ? (
          <Select
            label={t('spaces.request.sort')}
            value={sort}
            options={[...HELP, DEFECT].map((one) => ({ value: one, label: t(`spaces.request.sort.${one}`) }))}
            onChange={setSort}
          />
        ) : (
          <>
            <Select
              label={t('spaces.find.site')}
              value={chosenSite}
              options={sites.map((one) => ({ value: one.site, label: siteName(one) }))}
              onChange={(next) => {
                setSite(next)
                setSpace('')
              }}
            />
            <Select
              label={t('spaces.space')}
              value={where}
              options={spaces.map((one) => ({
                value: one.id,
                label: `${one.name} (${t(`spaces.kind.${one.kind}`)})`,
              }))}
              onChange={setSpace}
            />
          </>
        )}
        <TextArea
          id={fieldId(FORM, 'text')}
          label={labels.text}
          value={text}
          rows={4}
          maxLength={MOST}
          error={byField(error).text}
          onChange={setText}
          required
        />
      </Form>
    </Dialog>
  )
}
