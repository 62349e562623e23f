import { ChevronLeft, PanelRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { lazy, Suspense } from 'react'
import { inSheet, pointsAtSide } from './side'
import { useTitle } from '../title'
import { IconButton } from '../ui/IconButton'
import { t } from '../words'

const Sheet = lazy(() => import('../ui/Dialog').then((module) => ({ default: module.Sheet })))

interface PageProps {
  /** In the tab and as the heading; an empty one draws no heading. */
  title: string
  /** At most two buttons beside the heading. */
  actions?: ReactNode
  /** Reading width of 760 px. */
  reading?: boolean
  /** Draws no heading of its own: the content has one. */
  bare?: boolean
  children: ReactNode
}

/** A page without a list: heading and body. */
export function Page({ title, actions, reading, bare, children }: PageProps) {
  useTitle(title)
  return (
    <main className="m-page" id="main" tabIndex={-1} data-scroll>
      <div className="m-page-inner" data-reading={reading || undefined}>
        {bare || !title ? null : (
          <header className="m-page-head">
            <h1>{title}</h1>
            {actions}
          </header>
        )}
        {children}
      </div>
    </main>
  )
}

interface PanesProps {
  /** Heading of the list and title of the page while no thing is open. */
  title: string
  /** Filter, add: icon buttons beside the heading of the list. */
  tools?: ReactNode
  list?: ReactNode
  /** The open thing; absent, phones show the list. */
  thing?: ReactNode
  /** Title of the open thing, for the tab. */
  thingTitle?: string
  /** Comments, history, links; a sheet where there is no room. */
  side?: ReactNode
  /** Whether the sheet of the side is open, where the screen itself opens it. */
  sideOpen?: boolean
  onSideOpen?: (open: boolean) => void
  /** Goes back to the list on phones. */
  onBack?: () => void
  /** What stands in the thing's place on wide screens while none is open. */
  nothing?: ReactNode
  /** No reading width: tables, boards, plans. */
  wide?: boolean
}

/** List, thing and side. On phones the list and the thing are two pages and the side is a sheet. */
export function Panes({
  title,
  tools,
  list,
  thing,
  thingTitle,
  side,
  sideOpen,
  onSideOpen,
  onBack,
  nothing,
  wide,
}: PanesProps) {
  const [ownOpen, setOwnOpen] = useState(pointsAtSide)
  const open = (sideOpen ?? ownOpen) && inSheet()
  const setOpen = onSideOpen ?? setOwnOpen
  useTitle(thing ? (thingTitle ?? title) : title)
  const Heading = thing ? 'h2' : 'h1'
  // The landmark is the pane that phones show.
  const ListPane = thing ? 'section' : 'main'
  const ThingPane = thing || !list ? 'main' : 'section'
  return (
    <div
      className="m-panes"
      data-showing={thing || !list ? 'thing' : 'list'}
      data-side={thing && side ? '' : undefined}
      data-no-list={list ? undefined : ''}
    >
      {list ? (
        <ListPane className="m-list-pane" aria-label={title} id={thing ? undefined : 'main'} tabIndex={-1}>
          <header className="m-list-head">
            <Heading>{title}</Heading>
            {tools}
          </header>
          <div className="m-list-body" data-scroll>
            {list}
          </div>
        </ListPane>
      ) : null}
      <ThingPane
        className="m-thing"
        aria-label={thing || !list ? undefined : title}
        id={thing || !list ? 'main' : undefined}
        tabIndex={-1}
        data-scroll
      >
        <div className="m-thing-inner" data-wide={wide || undefined}>
          {thing ? (
            <div className="m-row">
              {onBack && list ? (
                <IconButton icon={ChevronLeft} label={t('ground.back')} className="m-back" onClick={onBack} />
              ) : null}
              {side ? (
                <IconButton
                  icon={PanelRight}
                  label={t('ground.side')}
                  className="m-side-open m-push"
                  onClick={() => setOpen(true)}
                />
              ) : null}
            </div>
          ) : null}
          {thing ?? nothing}
        </div>
      </ThingPane>
      {thing && side ? (
        <>
          <aside className="m-side" aria-label={t('ground.side')} data-scroll>
            {side}
          </aside>
          {open ? (
            <Suspense>
              <Sheet title={t('ground.side')} open onClose={() => setOpen(false)}>
                {side}
              </Sheet>
            </Suspense>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
