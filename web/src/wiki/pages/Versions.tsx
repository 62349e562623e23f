import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { AlignJustify, Columns2, FileText, History, Pencil, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useParam, useQueryPart } from '../../ground/place'
import { Panes } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Switch } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { List } from '../../ground/ui/List'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { When } from '../../ground/ui/When'
import { atTime } from '../../ground/dates'
import { t } from '../../ground/words'
import { nameNow, nameVersion, restoreVersion } from '../data/changes'
import { asDoc, comparison, documentOf, pageOf, versionOf, versionsOf, type Version } from '../data/pages'
import { PAGE, spaceName } from '../data/spaces'
import { Difference } from '../parts/Difference'
import { PrintGuard } from '../parts/usePrinting'
import { Segments } from '../parts/Segments'
import { authorOf, passages } from '../rules/authors'
import { DocView } from '../view/DocView'
import type { DocNode } from '../view/model'
import css from './Versions.module.css'

const CAUSES = {
  automatic: 'wiki.version.automatic',
  named: 'wiki.version.named',
  restored: 'wiki.version.restored-cause',
  imported: 'wiki.version.imported',
} as const

const LOOKS = ['inline', 'side', 'text'] as const
type Look = (typeof LOOKS)[number]

/** What the page says now, where a version may be chosen. */
const NOW = 'now'

const titleOf = (one: Version): string => one.name || atTime(one.at)

/** A version as a side of a comparison; a name given by hand says by itself what it is. */
const sideOf = (one: Version): string => one.name || t('wiki.versions.old', { name: atTime(one.at) })

function NameDialog({
  page,
  version,
  onClose,
}: {
  page: string
  version: Version | null
  onClose: () => void
}) {
  const [name, setName] = useState(version?.name ?? '')
  const [pending, setPending] = useState(false)
  const save = async () => {
    setPending(true)
    const kept = version ? await nameVersion(page, version.id, name) : await nameNow(page, name)
    setPending(false)
    if (kept) onClose()
  }
  return (
    <Dialog
      title={version ? t('wiki.version.name') : t('wiki.version.name-now')}
      size="small"
      open
      onClose={onClose}
      foot={
        <Button kind="primary" pending={pending} onClick={() => void save()}>
          {t('wiki.version.save')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t('wiki.version.label')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
        />
      </form>
    </Dialog>
  )
}

/** What a version said, and who wrote which part of it. */
function Text({ page, version }: { page: string; version: string }) {
  const found = useQuery(versionOf(page, version))
  return (
    <Shown query={found} skeleton={<Skeleton rows={8} shape="text" />}>
      {({ document, authors, people }) => (
        <div className={css.passages}>
          {passages(asDoc(document), authors).map(({ wrote, blocks }, index) => (
            <section key={index} className={css.passage}>
              <div className={css.passageText}>
                <DocView doc={{ type: 'doc', content: [...blocks] }} anchors={false} />
              </div>
              <p className={`m-soft m-caption ${css.author}`}>
                {wrote ? (
                  <>
                    <span className="m-block">{people.find((one) => one.id === wrote.by)?.name}</span>
                    <When at={wrote.at} />
                  </>
                ) : null}
              </p>
            </section>
          ))}
        </div>
      )}
    </Shown>
  )
}

interface Sides {
  /** The earlier version. */
  from: Version
  /** The later one; null for what the page says now. */
  to: Version | null
}

function Compared({ page, from, to, side }: Sides & { page: string; side: boolean }) {
  const found = useQuery(comparison(page, from.id, to?.id ?? null))
  const version = useQuery({ ...versionOf(page, to?.id ?? ''), enabled: to !== null })
  const now = useQuery({ ...documentOf(page), enabled: to === null })
  const later = to ? version.data : now.data
  const by = (block: DocNode) => {
    const wrote = later && authorOf(block, later.authors)
    return wrote ? later.people.find((one) => one.id === wrote.by)?.name : undefined
  }
  return (
    <Shown query={found} skeleton={<Skeleton rows={8} shape="text" />}>
      {({ lines }) => (
        <Difference
          lines={lines.map((line) => ({ ...line, pieces: line.pieces ?? [] }))}
          side={side}
          names={[sideOf(from), to ? sideOf(to) : t('wiki.versions.now')]}
          by={by}
        />
      )}
    </Shown>
  )
}

/** Earlier versions of a page: looked at, compared, named, restored. */
export default function Versions() {
  const navigate = useNavigate()
  const id = useParam('page')
  const [chosen, setChosen] = useQueryPart('version')
  const [to, setTo] = useQueryPart('to')
  const [lookPart, setLook] = useQueryPart('look')
  const [named, setNamed] = useState(false)
  const [naming, setNaming] = useState<Version | null | undefined>()
  const page = useQuery(pageOf(id))
  const found = useInfiniteQuery(versionsOf(id, named))
  const items = found.data?.pages.flatMap((one) => one.items) ?? []
  const look: Look = LOOKS.find((one) => one === lookPart) ?? 'inline'
  const version = items.find((one) => one.id === chosen) ?? (chosen ? undefined : items[0])
  const at = items.findIndex((one) => one.id === version?.id)
  const before = at >= 0 ? items[at + 1] : undefined
  const other = items.findIndex((one) => one.id === to && one.id !== version?.id)
  // Without a choice a version is held against the one before it: what was done in it.
  const sides: Sides | null = !version
    ? null
    : other >= 0 && items[other]
      ? other > at
        ? { from: items[other], to: version }
        : { from: version, to: items[other] }
      : to === NOW
        ? { from: version, to: null }
        : before
          ? { from: before, to: version }
          : null
  const edits = page.data?.page.may.includes('wiki.edit') ?? false
  const title = page.data?.page.title ?? ''
  const list = (
    <div className={css.list}>
      <Switch checked={named} onChange={setNamed}>
        {t('wiki.versions.only-named')}
      </Switch>
      <Shown
        query={found}
        empty={() => items.length === 0 && <p className="m-soft">{t('wiki.versions.none')}</p>}
        skeleton={<Skeleton rows={6} />}
      >
        {() => (
          <>
            <List label={t('wiki.versions')} items={items} keyOf={(one) => one.id} height={64}>
              {(one) => (
                <button
                  type="button"
                  className={`m-list-row ${css.version}`}
                  aria-current={one.id === version?.id ? 'page' : undefined}
                  onClick={() => setChosen(one.id)}
                >
                  <span className="m-cut m-block">{titleOf(one)}</span>
                  <span className="m-soft m-caption m-cut m-block">
                    {[
                      one.name ? atTime(one.at) : t(CAUSES[one.cause]),
                      one.people.map((who) => who.name).join(', '),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
              )}
            </List>
            {found.hasNextPage ? (
              <Button
                kind="quiet"
                pending={found.isFetchingNextPage}
                onClick={() => void found.fetchNextPage()}
              >
                {t('wiki.more')}
              </Button>
            ) : null}
          </>
        )}
      </Shown>
    </div>
  )
  const body = version ? (
    <article className={css.page}>
      {page.data ? <PrintGuard page={page.data.page} /> : null}
      <ThingHeader
        path={[
          ...(page.data?.space
            ? [{ title: spaceName(page.data.space), to: `/wiki/spaces/${page.data.space.id}` }]
            : []),
          { title, to: `/wiki/${id}` },
        ]}
        title={titleOf(version)}
        state={<Tag>{t(version.name ? 'wiki.version.named' : CAUSES[version.cause])}</Tag>}
        actions={
          edits ? (
            <>
              <Button icon={Pencil} onClick={() => setNaming(version)}>
                {t('wiki.version.name')}
              </Button>
              <Button
                kind="primary"
                icon={RotateCcw}
                onClick={() =>
                  void restoreVersion(id, version.id).then((kept) =>
                    kept ? navigate({ to: `/wiki/${id}` }) : undefined,
                  )
                }
              >
                {t('wiki.version.restore')}
              </Button>
            </>
          ) : null
        }
      />
      <div className={css.tools}>
        <Segments
          label={t('wiki.face')}
          value={look}
          options={[
            { value: 'inline', label: t('wiki.versions.inline'), icon: AlignJustify },
            { value: 'side', label: t('wiki.versions.side'), icon: Columns2 },
            { value: 'text', label: t('wiki.versions.text'), icon: FileText },
          ]}
          onChange={setLook}
        />
        {look === 'text' ? null : (
          <Select
            label={t('wiki.versions.with')}
            hideLabel
            value={other >= 0 || to === NOW ? to : ''}
            options={[
              { value: '', label: t('wiki.versions.before') },
              { value: NOW, label: t('wiki.versions.now') },
              ...items
                .filter((one) => one.id !== version.id)
                .map((one) => ({ value: one.id, label: titleOf(one) })),
            ]}
            onChange={setTo}
          />
        )}
      </div>
      {look === 'text' ? (
        <Text page={id} version={version.id} />
      ) : sides ? (
        <Compared page={id} {...sides} side={look === 'side'} />
      ) : (
        <p className="m-soft">{t('wiki.versions.first')}</p>
      )}
    </article>
  ) : (
    <Empty>{t('wiki.versions.none')}</Empty>
  )
  return (
    <Panes
      title={t('wiki.versions')}
      tools={
        <span className="m-row m-push">
          {edits ? (
            <Button kind="quiet" icon={History} onClick={() => setNaming(null)}>
              {t('wiki.version.name-now')}
            </Button>
          ) : null}
        </span>
      }
      list={
        <>
          <Link to={`/wiki/${id}`} className="m-list-row">
            <FileText size={20} aria-hidden />
            <span className="m-cut">{title || t('wiki.versions.back')}</span>
          </Link>
          {list}
          {naming === undefined ? null : (
            <NameDialog page={id} version={naming} onClose={() => setNaming(undefined)} />
          )}
        </>
      }
      wide={look === 'side'}
      thingTitle={title}
      onBack={() => void navigate({ to: `/wiki/${id}` })}
      thing={
        chosen ? (
          <Shown query={page} of={`${PAGE}:${id}`}>
            {() => body}
          </Shown>
        ) : undefined
      }
      nothing={
        <Shown query={page} of={`${PAGE}:${id}`}>
          {() => body}
        </Shown>
      }
    />
  )
}
