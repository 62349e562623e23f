import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Archive, FileUp, LayoutTemplate, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { useParam } from '../../ground/place'
import { StarButton } from '../../ground/things/StarButton'
import { useThing } from '../../ground/things/useThing'
import { Button } from '../../ground/ui/Button'
import { Switch } from '../../ground/ui/Checkbox'
import { List } from '../../ground/ui/List'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { create } from '../data/changes'
import { SPACE, spaceName, treeOf, type Leaf, type Space } from '../data/spaces'
import { Frame } from '../parts/Frame'
import { Sign } from '../parts/signs'
import { StateTag } from '../parts/StateTag'
import { families, rows } from '../rules/tree'
import css from './Home.module.css'

const Exchanges = lazy(() => import('../parts/Exchanges'))
const ArchiveDialog = lazy(() => import('../parts/ArchiveDialog'))
const ImportDialog = lazy(() => import('../parts/ImportDialog'))
const Templates = lazy(() => import('../parts/Templates'))

async function change(space: Space, body: { name?: string; logs_reading?: boolean }) {
  try {
    await ok(
      api.PATCH('/api/wiki/spaces/{space}', {
        params: { path: { space: space.id } },
        headers: { 'if-match': `"${space.revision}"` },
        body,
      }),
    )
  } catch (error) {
    wrong(error)
  }
  await cache.invalidateQueries({ queryKey: [SPACE] })
}

function Inside({ space, leaves }: { space: Space; leaves: readonly Leaf[] }) {
  const navigate = useNavigate()
  const [asked, setAsked] = useState<'template' | 'import' | 'archive' | null>(null)
  const close = () => setAsked(null)
  const common = useThing(space.ref)
  const edits = space.may.includes('wiki.edit')
  const manages = space.may.includes('wiki.manage')
  const make = async () => {
    const made = await create({ space: space.id })
    if (made) void navigate({ to: `/wiki/${made.id}`, search: { fresh: 'title' } })
  }
  const everything = rows(leaves, new Set(families(leaves).keys()))
  const name = spaceName(space)
  return (
    <div className={css.home}>
      <ThingHeader
        path={[{ title: t('wiki.menu'), to: '/wiki' }]}
        title={name}
        onTitle={
          manages && space.sort !== 'personal' ? (next) => void change(space, { name: next }) : undefined
        }
        state={<Tag>{t(`wiki.sort.${space.sort}`)}</Tag>}
        actions={
          <>
            <StarButton of={space.ref} />
            {edits ? (
              <>
                <Button icon={LayoutTemplate} onClick={() => setAsked('template')}>
                  {t('wiki.new.template')}
                </Button>
                <Button kind="primary" icon={Plus} onClick={() => void make()}>
                  {t('wiki.new')}
                </Button>
              </>
            ) : null}
          </>
        }
        acts={common.acts}
        more={[
          ...common.more,
          ...(edits
            ? [{ id: 'import', label: t('wiki.import'), icon: FileUp, run: () => setAsked('import') }]
            : []),
          { id: 'archive', label: t('wiki.archive.whole'), icon: Archive, run: () => setAsked('archive') },
        ]}
      />
      <Suspense>
        <Exchanges space={space.id} />
      </Suspense>
      {leaves.length === 0 ? (
        <Empty
          action={
            edits ? (
              <Button kind="primary" icon={Plus} onClick={() => void make()}>
                {t('wiki.new')}
              </Button>
            ) : undefined
          }
        >
          {t('wiki.space.empty')}
        </Empty>
      ) : (
        <div className={css.tree}>
          <List
            label={t('wiki.space.pages', { name })}
            items={everything}
            keyOf={(row) => row.leaf.id}
            height={44}
          >
            {({ leaf, depth }) => (
              <div className={css.line} style={{ paddingInlineStart: `${depth * 2}rem` }}>
                <Sign icon={leaf.icon} />
                <Link to={`/wiki/${leaf.id}`} className="m-cut">
                  {leaf.title}
                </Link>
                <StateTag state={leaf.state} />
              </div>
            )}
          </List>
        </div>
      )}
      {manages ? (
        <Switch
          checked={space.logs_reading}
          hint={t('wiki.readers.space.hint')}
          onChange={(on) => void change(space, { logs_reading: on })}
        >
          {t('wiki.readers.space')}
        </Switch>
      ) : null}
      <Suspense>
        {asked === 'template' ? <Templates space={space.id} onClose={close} /> : null}
        {asked === 'import' ? <ImportDialog into={{ space: space.id }} title={name} onClose={close} /> : null}
        {asked === 'archive' ? (
          <ArchiveDialog what={{ space: space.id }} title={name} onClose={close} />
        ) : null}
      </Suspense>
      {common.windows}
    </div>
  )
}

/** One space: all its pages, and how to begin one. */
export default function SpacePage() {
  const id = useParam('space')
  const found = useQuery(treeOf(id))
  const space = found.data?.space
  return (
    <Frame title={space ? spaceName(space) : undefined} space={id} wide>
      <Shown query={found} of={`${SPACE}:${id}`} skeleton={<Skeleton rows={6} />}>
        {({ items, space: one }) => (one ? <Inside space={one} leaves={items} /> : null)}
      </Shown>
    </Frame>
  )
}
