import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { explain } from '../../ground/problem'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { spacesOf } from '../data/sites'
import { admit, endTenancy, refuseTenancy, tenanciesOf, type Tenancy } from '../data/tenancies'
import { isLive } from '../rules/tenancies'
import { Reason } from './Reason'
import { TenancyLine } from './TenancyLine'
import css from './Requests.module.css'

/** Who has or wants a space of the site for months: what waits for an answer stands first. */
export function SiteTenancies({ site }: { site: string }) {
  const query = useQuery(tenanciesOf(site))
  const [over, setOver] = useState(false)
  const [asking, setAsking] = useState<{ act: 'admit' | 'refuse' | 'end'; tenancy: Tenancy } | null>(null)
  const shown = (items: readonly Tenancy[]) => (over ? items : items.filter((one) => isLive(one, today())))
  return (
    <Part
      title={t('spaces.tenancies')}
      aside={
        <Checkbox checked={over} onChange={setOver}>
          {t('spaces.tenancies.over')}
        </Checkbox>
      }
    >
      <Shown
        query={query}
        skeleton={<Skeleton rows={2} />}
        empty={(data) =>
          shown(data.items).length === 0 ? <p className="m-soft">{t('spaces.tenancies.none')}</p> : null
        }
      >
        {(data) => (
          <ul className={css.list} aria-label={t('spaces.tenancies')}>
            {shown(data.items).map((one) => (
              <TenancyLine key={one.id} tenancy={one} who>
                {one.may.includes('admit') ? (
                  <Button kind="primary" onClick={() => setAsking({ act: 'admit', tenancy: one })}>
                    {t(one.renew_until ? 'spaces.tenancy.prolong' : 'spaces.tenancy.admit')}
                  </Button>
                ) : null}
                {one.may.includes('refuse') ? (
                  <Button onClick={() => setAsking({ act: 'refuse', tenancy: one })}>
                    {t('spaces.refuse')}
                  </Button>
                ) : null}
                {one.may.includes('end') ? (
                  <Button kind="quiet" onClick={() => setAsking({ act: 'end', tenancy: one })}>
                    {t('spaces.tenancy.end')}
                  </Button>
                ) : null}
              </TenancyLine>
            ))}
          </ul>
        )}
      </Shown>
      {asking?.act === 'admit' ? <Admit tenancy={asking.tenancy} onClose={() => setAsking(null)} /> : null}
      {asking?.act === 'refuse' ? (
        <Reason
          title={t('spaces.refuse')}
          lead={t('spaces.tenancy.refuse.lead', {
            name: asking.tenancy.space_name,
            person: asking.tenancy.person_fn,
          })}
          act={t('spaces.refuse')}
          onReason={async (reason) => {
            await refuseTenancy(asking.tenancy.id, reason)
            done(t('spaces.tenancy.refused', { person: asking.tenancy.person_fn }))
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking?.act === 'end' ? <End tenancy={asking.tenancy} onClose={() => setAsking(null)} /> : null}
    </Part>
  )
}

interface Props {
  tenancy: Tenancy
  onClose: () => void
}

/** Admits an application, to another space where that is better; or renews. */
function Admit({ tenancy, onClose }: Props) {
  const renews = tenancy.renew_until !== null
  const found = useQuery({ ...spacesOf(tenancy.site), enabled: !renews }).data?.items ?? []
  const [space, setSpace] = useState(tenancy.space)
  const { error, pending, save } = useSaving()
  const go = async () => {
    if (!(await save(() => admit(tenancy.id, renews ? null : space)))) return
    done(
      t(renews ? 'spaces.tenancy.prolonged' : 'spaces.tenancy.admitted', {
        name: found.find((one) => one.id === space)?.name ?? tenancy.space_name,
        person: tenancy.person_fn,
      }),
    )
    onClose()
  }
  return (
    <Dialog
      title={t(renews ? 'spaces.tenancy.prolong' : 'spaces.tenancy.admit')}
      open
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} onClick={() => void go()}>
            {t(renews ? 'spaces.tenancy.prolong' : 'spaces.tenancy.admit')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p>
          {t('spaces.tenancy.admit.lead', {
            person: tenancy.person_fn,
            name: tenancy.space_name,
            since: onDay(tenancy.since),
            until: onDay(tenancy.renew_until ?? tenancy.until),
          })}
        </p>
        {renews ? null : (
          <Select
            label={t('spaces.space')}
            value={space}
            options={found
              .filter((one) => one.lets || one.id === tenancy.space)
              .map((one) => ({ value: one.id, label: one.name }))}
            onChange={setSpace}
          />
        )}
        {error ? (
          <p className="m-error" role="alert">
            {explain(error)}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}

function End({ tenancy, onClose }: Props) {
  const [day, setDay] = useState(today())
  return (
    <Reason
      title={t('spaces.tenancy.end')}
      lead={t('spaces.tenancy.end.other', { name: tenancy.space_name, person: tenancy.person_fn })}
      act={t('spaces.tenancy.end.go')}
      onReason={async (reason) => {
        await endTenancy(tenancy.id, day, reason)
        done(t('spaces.tenancy.end.done', { name: tenancy.space_name, day: onDay(day) }))
      }}
      onClose={onClose}
    >
      <DateField
        label={t('spaces.tenancy.until')}
        value={day}
        min={today()}
        max={tenancy.until}
        onChange={(next) => (next ? setDay(next) : undefined)}
      />
    </Reason>
  )
}
