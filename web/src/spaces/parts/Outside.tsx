import { LinkIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Mark } from '../../ground/Mark'
import { Problem } from '../../ground/problem'
import { institution } from '../../ground/title'
import { Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import css from './Outside.module.css'

/** The frame of a page for people without an account. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <div className={css.page} data-scroll>
      <header className={css.head}>
        <Mark size={28} />
        <span className="m-soft">{institution()}</span>
      </header>
      <main id="main" className={css.main}>
        {children}
      </main>
    </div>
  )
}

/** An address that leads nowhere, or no longer. */
export function Dead({ error, retry }: { error: unknown; retry: () => void }) {
  if (!(error instanceof Problem) || !error.outOfReach) return <Wrong error={error} retry={retry} />
  return (
    <div className="m-state">
      <LinkIcon size={32} aria-hidden />
      <h1 className="m-state-title">{t('spaces.outside.dead')}</h1>
      <p>{t('spaces.outside.dead.hint')}</p>
    </div>
  )
}
