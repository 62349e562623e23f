import type { ReactNode } from 'react'
import { onDay, today } from '../../ground/dates'
import { Tag, type Tone } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Tenancy } from '../data/tenancies'
import { phaseOf, type Phase } from '../rules/tenancies'
import css from './Requests.module.css'

const TONES: Readonly<Record<Phase, Tone>> = {
  applied: 'info',
  coming: 'accent',
  running: 'success',
  refused: 'plain',
  withdrawn: 'plain',
  ended: 'plain',
}

interface Props {
  tenancy: Tenancy
  /** Who has it: for those who run the site, and where it was applied for on behalf of somebody. */
  who: boolean
  children: ReactNode
}

/** A tenancy: which space, from when until when, how it stands, and what may be done. */
export function TenancyLine({ tenancy, who, children }: Props) {
  const phase = phaseOf(tenancy, today())
  return (
    <li>
      <div className={css.what}>
        <strong>
          {[tenancy.space_name, who ? tenancy.person_fn : ''].filter(Boolean).join(', ')}{' '}
          <Tag tone={TONES[phase]}>{t(`spaces.tenancy.phase.${phase}`)}</Tag>
        </strong>
        <span className="m-num">
          {onDay(tenancy.since)} {'\u2013'} {onDay(tenancy.until)}
        </span>
        <span className="m-soft">
          {[tenancy.site_name, tenancy.storey, who ? tenancy.person_unit : '']
            .filter(Boolean)
            .join(' \u00B7 ')}
        </span>
        <span className={css.text}>{tenancy.purpose}</span>
        {tenancy.renew_until ? (
          <span className="m-soft">
            {t('spaces.tenancy.renewing', { until: onDay(tenancy.renew_until) })}
          </span>
        ) : null}
        {tenancy.reason ? (
          <span className="m-soft">{`${t('spaces.status.reason')}: ${tenancy.reason}`}</span>
        ) : null}
      </div>
      <div className={css.acts}>{children}</div>
    </li>
  )
}
