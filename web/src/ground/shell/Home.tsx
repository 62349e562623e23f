import { Link } from '@tanstack/react-router'
import { Megaphone } from 'lucide-react'
import { lazy, Suspense, useMemo } from 'react'
import { onDay, today } from '../dates'
import { slices } from '../house'
import type { HomeSection } from '../manifest'
import { nameOf, useMe, useSession } from '../session'
import { Empty, Skeleton } from '../ui/states'
import { t } from '../words'
import { Page } from './Page'

function Section({ section }: { section: HomeSection }) {
  const Inside = useMemo(() => lazy(section.load), [section])
  return (
    <section className="m-home-section" aria-labelledby={`home-${section.id}`}>
      <div className="m-home-section-head">
        <h2 id={`home-${section.id}`}>{t(section.word)}</h2>
        {section.to ? (
          <Link to={section.to}>
            {t('ground.home.all')}
            <span className="m-hidden"> {t(section.word)}</span>
          </Link>
        ) : null}
      </div>
      <Suspense fallback={<Skeleton rows={3} />}>
        <Inside />
      </Suspense>
    </section>
  )
}

/** Today: what the slices bring, under one heading. */
export default function Home() {
  const me = useMe()
  const notice = useSession()?.institution.notice
  const sections = useMemo(
    () =>
      slices()
        .flatMap((slice) => slice.home ?? [])
        .sort((one, other) => one.order - other.order),
    [],
  )
  return (
    <Page title={t('ground.home')} bare>
      <header className="m-home-head">
        <p className="m-soft m-num">{onDay(today())}</p>
        <h1>{t('ground.home.greeting', { name: nameOf(me) })}</h1>
      </header>
      {notice ? (
        <p className="m-home-notice">
          <Megaphone size={20} aria-hidden />
          <span>
            <span className="m-hidden">{t('ground.home.notice')}: </span>
            {notice}
          </span>
        </p>
      ) : null}
      {sections.length > 0 ? (
        <div className="m-home-grid">
          {[false, true].map((beside) => (
            <div key={String(beside)}>
              {sections
                .filter((section) => Boolean(section.beside) === beside)
                .map((section) => (
                  <Section key={section.id} section={section} />
                ))}
            </div>
          ))}
        </div>
      ) : (
        <Empty>{t('ground.home.empty')}</Empty>
      )}
    </Page>
  )
}
