import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Building2, Map as MapIcon } from 'lucide-react'
import { useMemo } from 'react'
import { matches } from '../../ground/initials'
import { useParam, useQueryPart } from '../../ground/place'
import { Panes } from '../../ground/shell/Page'
import { IconButton } from '../../ground/ui/IconButton'
import { List } from '../../ground/ui/List'
import { Empty, Shown } from '../../ground/ui/states'
import { Select } from '../../ground/ui/Select'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { sheets, type Sheet } from '../data/sites'
import { MapSketch, stateWords } from '../parts/MapSketch'
import { useNarrow } from '../parts/narrow'
import { SheetView } from '../parts/SheetView'
import { SpacesPages } from '../parts/SpacesPages'
import { useLive } from '../parts/useLive'
import { siteName } from '../rules/saying'
import css from './Sites.module.css'

/** Sites as list and sketch, and the sheet of the one that is open. */
export default function Sites() {
  const id = useParam('site')
  const navigate = useNavigate()
  const narrow = useNarrow()
  const [asked, ask] = useQueryPart('q')
  const [kind, setKind] = useQueryPart('kind')
  const [now, setNow] = useQueryPart('now')
  const [map, setMap] = useQueryPart('map')
  const query = useQuery(sheets)
  useLive()
  const all = useMemo(() => query.data?.items ?? [], [query.data])
  const kinds = useMemo(() => [...new Set(all.map((one) => one.site_kind).filter(Boolean))], [all])
  const found = useMemo(() => {
    const order = new Map(kinds.map((one, at) => [one, at]))
    return all
      .filter(
        (one) =>
          (!kind || one.site_kind === kind) &&
          (!now || (one.open_now && one.free_seats + one.free_rooms > 0)) &&
          [one.name, one.name_en, one.address].some((text) => matches(text, asked)),
      )
      .sort((a, b) => (order.get(a.site_kind) ?? 99) - (order.get(b.site_kind) ?? 99))
  }, [all, kinds, kind, now, asked])
  const sketch = (
    <div className={css.sketch}>
      <h2>{t('spaces.map')}</h2>
      <MapSketch sites={found} />
    </div>
  )
  const shown = id ? <SheetView key={id} site={id} /> : map && narrow ? sketch : undefined
  const open = all.find((one) => one.site === id)
  return (
    <SpacesPages>
      <Panes
        title={t('spaces.sites')}
        tools={
          narrow ? (
            <IconButton icon={MapIcon} label={t('spaces.map.open')} onClick={() => setMap('1')} />
          ) : null
        }
        list={
          <Shown
            query={query}
            empty={(data) => (data.items.length === 0 ? <Empty>{t('spaces.sites.none')}</Empty> : null)}
          >
            {() => (
              <>
                <div className={css.filters}>
                  <TextField
                    label={t('spaces.sites.search')}
                    hideLabel
                    placeholder={t('spaces.sites.search')}
                    type="search"
                    value={asked}
                    onChange={ask}
                  />
                  <div className={css.row}>
                    <Select
                      label={t('spaces.sites.kind')}
                      hideLabel
                      value={kind}
                      options={[
                        { value: '', label: t('spaces.sites.kind.all') },
                        ...kinds.map((one) => ({ value: one, label: one })),
                      ]}
                      onChange={setKind}
                    />
                    <Select
                      label={t('spaces.sites.now')}
                      hideLabel
                      value={now}
                      options={[
                        { value: '', label: t('spaces.sites.now.all') },
                        { value: '1', label: t('spaces.sites.now.free') },
                      ]}
                      onChange={setNow}
                    />
                  </div>
                </div>
                {found.length === 0 ? (
                  <p className="m-soft" role="status">
                    {t('spaces.sites.nothing')}
                  </p>
                ) : (
                  <List<Sheet>
                    label={t('spaces.sites')}
                    items={found}
                    keyOf={(one) => one.site}
                    groupOf={(one) => one.site_kind || t('spaces.site.other')}
                    height={60}
                  >
                    {(one) => (
                      <Link
                        to={`/spaces/sites/${one.site}`}
                        search={(before: Record<string, unknown>) => ({ ...before, map: undefined })}
                        className={`m-list-row ${css.site}`}
                        aria-current={one.site === id ? 'page' : undefined}
                      >
                        <Building2 size={20} aria-hidden />
                        <span className={css.words}>
                          <span className="m-cut">{siteName(one)}</span>
                          <span className="m-cut m-soft m-caption">{stateWords(one)}</span>
                        </span>
                        {one.closed_until ? <Tag tone="warning">{t('spaces.site.closure')}</Tag> : null}
                      </Link>
                    )}
                  </List>
                )}
              </>
            )}
          </Shown>
        }
        thing={shown}
        thingTitle={open ? siteName(open) : t('spaces.map')}
        onBack={() => void navigate({ to: '/spaces' })}
        nothing={all.some((one) => one.east != null) ? sketch : <Empty>{t('spaces.site.choose')}</Empty>}
        wide
      />
    </SpacesPages>
  )
}
