import { useQuery } from '@tanstack/react-query'
import { cache } from '../cache'
import { Switch } from '../ui/Checkbox'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Shown } from '../ui/states'
import { wrong } from '../ui/toasts'
import { t } from '../words'
import { choose, preferences, type Choices } from './data'

const NEVER = 'never'
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** When the digest goes out, and whether one follows what one makes. */
export default function Preferences({ onClose }: { onClose: () => void }) {
  const chosen = useQuery(preferences)
  const save = (next: Choices) => {
    const before = chosen.data
    cache.setQueryData(preferences.queryKey, next)
    choose(next).catch((error: unknown) => {
      cache.setQueryData(preferences.queryKey, before)
      wrong(error)
    })
  }
  return (
    <Dialog title={t('inbox.preferences')} open onClose={onClose} size="small">
      <Shown query={chosen}>
        {(data) => {
          const now: Choices = { digest_hour: data.digest_hour ?? null, follow_own: data.follow_own }
          return (
            <div className="m-stack">
              <Select
                label={t('inbox.digest')}
                hint={t('inbox.digest.hint')}
                value={now.digest_hour === null ? NEVER : String(now.digest_hour)}
                options={[
                  { value: NEVER, label: t('inbox.digest.never') },
                  ...HOURS.map((hour) => ({ value: String(hour), label: t('inbox.digest.at', { hour }) })),
                ]}
                onChange={(hour) => save({ ...now, digest_hour: hour === NEVER ? null : Number(hour) })}
              />
              <Switch
                checked={now.follow_own}
                hint={t('inbox.follow-own.hint')}
                onChange={(on) => save({ ...now, follow_own: on })}
              >
                {t('inbox.follow-own')}
              </Switch>
            </div>
          )
        }}
      </Shown>
    </Dialog>
  )
}
