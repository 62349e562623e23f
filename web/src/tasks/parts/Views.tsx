import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import {
  Bookmark,
  CalendarDays,
  ChartGantt,
  Columns3,
  Download,
  Filter as FilterIcon,
  List as ListIcon,
  ListChecks,
  SquareKanban,
  Upload,
  type LucideIcon,
} from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useActs } from '../../ground/acts'
import { Button } from '../../ground/ui/Button'
import { Menu } from '../../ground/ui/Menu'
import { Empty, Skeleton, Wrong } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { ProjectView } from '../data/projects'
import { rowsOf, tasksOf } from '../data/tasks'
import { today } from '../../ground/dates'
import { addDays, monthWeeks } from '../../ground/isoDays'
import { askedOf, conditions, filterOf, searchOf, SORTS, START, type Asked, type View } from '../rules/filter'
import type { Heading } from '../rules/groups'
import { Board } from './Board'
import { BulkBar } from './BulkBar'
import { useStates } from './edits'
import { ChipSelect, priorityWord } from './marks'
import { Month } from './Month'
import { More } from './More'
import { Plan } from './Plan'
import { QuickAdd } from './QuickAdd'
import { Rows, COLUMNS, FIRST_COLUMNS, type Column } from './Rows'
import { rememberList } from './lastList'
import { Words } from './Words'
import css from './Views.module.css'

const FilterSheet = lazy(() => import('./FilterSheet'))
const SavedFilters = lazy(() => import('./SavedFilters'))
const ChooseColumns = lazy(() => import('../../ground/ui/ChooseColumns'))
const ImportDialog = lazy(() => import('./ImportDialog'))
const ExportDialog = lazy(() => import('./ExportDialog'))

const ICONS: Record<View, LucideIcon> = {
  list: ListIcon,
  board: SquareKanban,
  calendar: CalendarDays,
  plan: ChartGantt,
}
const KEYS: Record<View, string> = { list: 'v l', board: 'v b', calendar: 'v c', plan: 'v p' }

function keptColumns(name: string): Column[] {
  try {
    const kept = JSON.parse(localStorage.getItem(`madang.columns.${name}`) ?? 'null') as string[] | null
    return kept ? COLUMNS.filter((one) => kept.includes(one)) : [...FIRST_COLUMNS]
  } catch {
    return [...FIRST_COLUMNS]
  }
}

interface Props {
  /** Where the address stays: `/tasks/all`, `/tasks/projects/<id>`. */
  at: string
  title: string
  project?: ProjectView
  views: readonly View[]
}

/** Tasks of one question as list, board, calendar and plan. The address holds the question. */
export function Views({ at, title, project, views }: Props) {
  const navigate = useNavigate()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const read = askedOf(search)
  const question = JSON.stringify(views.includes(read.view) ? read : { ...read, view: 'list' })
  const asked = useMemo(() => JSON.parse(question) as Asked, [question])
  const place = project ? 'project' : 'all'
  const day = typeof search.day === 'string' ? search.day : today()
  const [columns, setColumns] = useState(() => keptColumns(`tasks.${place}`))
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null)
  const [open, setOpen] = useState<'filter' | 'saved' | 'columns' | 'import' | 'export' | null>(null)

  const set = (change: Partial<Asked>, more: Record<string, string> = {}) =>
    void navigate({
      to: at,
      search: { ...searchOf({ ...asked, ...change }), ...more },
      replace: true,
    })
  const filter = useMemo(() => {
    const base = filterOf(asked, project?.project.id)
    if (asked.view !== 'calendar') return base
    const weeks = monthWeeks(day)
    return {
      ...base,
      due_after: addDays(weeks[0]?.[0] ?? day, -1),
      due_before: addDays(weeks.at(-1)?.[6] ?? day, 1),
    }
  }, [asked, project?.project.id, day])
  const found = useInfiniteQuery({ ...tasksOf(filter, asked.group), placeholderData: keepPreviousData })
  const rows = useMemo(() => rowsOf(found.data), [found.data])
  const total = found.data?.pages[0]?.groups.reduce((sum, group) => sum + group.tasks, 0) ?? rows.length
  const projects = useMemo(() => rows.map((row) => row.project.id), [rows])
  const states = useStates(project ? [project.project.id] : projects)
  useEffect(
    () => rememberList({ to: at, search: searchOf(asked), title, filter }),
    [at, asked, title, filter],
  )

  const mayAdd = project?.project.may.includes('tasks.add') === true && !project.project.archived_at
  const mayEditRows = rows.some((row) => row.may.includes('tasks.edit'))
  const headings: Heading[] =
    asked.group === 'milestone'
      ? (project?.milestones ?? [])
          .filter((one) => !one.closed_at)
          .map((one) => ({ key: one.id, name: one.name }))
      : asked.group === 'assignee'
        ? []
        : (project?.states ?? []).map((one) => ({ key: one.id, name: one.name, category: one.category }))
  const preset = (heading: Heading) =>
    heading.key === ''
      ? {}
      : asked.group === 'milestone'
        ? { milestone: heading.key }
        : asked.group === 'assignee'
          ? { assignees: [heading.key] }
          : { state: heading.key }
  const add = (heading: Heading) =>
    project && mayAdd ? <QuickAdd project={project.project.id} preset={preset(heading)} /> : null

  useActs([
    ...views.map((view) => ({
      id: `tasks.view.${view}`,
      label: t(`tasks.view.${view}`),
      icon: ICONS[view],
      keys: KEYS[view],
      run: () => set({ view }),
    })),
    {
      id: 'tasks.filter',
      label: t('tasks.filter'),
      icon: FilterIcon,
      keys: 'f',
      run: () => setOpen('filter'),
    },
    {
      id: 'tasks.select',
      label: t('tasks.select'),
      icon: ListChecks,
      keys: 'shift+x',
      disabled: asked.view !== 'list' || !mayEditRows,
      run: () => setSelected(selected ? null : new Set()),
    },
    { id: 'tasks.saved', label: t('tasks.saved'), icon: Bookmark, run: () => setOpen('saved') },
    ...(project
      ? [
          {
            id: 'tasks.export',
            label: t('tasks.export'),
            icon: Download,
            run: () => setOpen('export'),
          },
          {
            id: 'tasks.import',
            label: t('tasks.import'),
            icon: Upload,
            disabled: !mayAdd,
            run: () => setOpen('import'),
          },
        ]
      : []),
  ])

  const nameOf = (id: string): string =>
    id === 'me'
      ? t('tasks.me')
      : id === 'none'
        ? t('tasks.nobody')
        : (project?.members.find((one) => one.party === id)?.fn ??
          rows.flatMap((row) => row.assignees).find((one) => one.id === id)?.fn ??
          id.slice(0, 8))
  const statusName = (id: string): string =>
    id === 'open' || id === 'doing' || id === 'done' || id === 'todo' || id === 'all'
      ? t(`tasks.category.${id}`)
      : (project?.states.find((one) => one.id === id)?.name ?? id.slice(0, 8))
  const without = (name: 'status' | 'assignee' | 'tag' | 'milestone', id: string) =>
    set({ [name]: asked[name].filter((one) => one !== id) })
  const chips = [
    ...asked.status.map((id) => ({ name: statusName(id), off: () => without('status', id) })),
    ...asked.assignee.map((id) => ({ name: nameOf(id), off: () => without('assignee', id) })),
    ...asked.milestone.map((id) => ({
      name: project?.milestones.find((one) => one.id === id)?.name ?? t('tasks.no-milestone'),
      off: () => without('milestone', id),
    })),
    ...asked.tag.map((id) => ({
      name: project?.tags.find((one) => one.id === id)?.name ?? '#',
      off: () => without('tag', id),
    })),
    ...asked.priority.map((one) => ({
      name: priorityWord(one),
      off: () => set({ priority: asked.priority.filter((other) => other !== one) }),
    })),
    ...(asked.from || asked.until
      ? [{ name: `${asked.from} ~ ${asked.until}`, off: () => set({ from: '', until: '' }) }]
      : []),
    ...(asked.overdue ? [{ name: t('tasks.filter.overdue'), off: () => set({ overdue: false }) }] : []),
    ...(asked.blocked ? [{ name: t('tasks.filter.blocked'), off: () => set({ blocked: false }) }] : []),
  ]
  const chosen = rows.filter((row) => selected?.has(row.id))
  const grouped = asked.group !== 'none'

  const view = () => {
    if (found.error && !found.data) return <Wrong error={found.error} retry={() => void found.refetch()} />
    if (!found.data) return <Skeleton rows={8} shape={asked.view === 'board' ? 'card' : 'row'} />
    if (asked.view === 'board') {
      return (
        <Board
          rows={rows}
          group={asked.group === 'none' ? 'state' : asked.group}
          headings={headings}
          states={project?.states ?? []}
          add={mayAdd ? add : undefined}
        />
      )
    }
    if (asked.view === 'calendar')
      return <Month key={day.slice(0, 7)} rows={rows} day={day} onDay={(next) => set({}, { day: next })} />
    if (rows.length === 0 && !mayAdd) {
      return (
        <Empty
          action={
            conditions(asked) > 0 ? (
              <Button onClick={() => set({ ...START, view: asked.view })}>{t('tasks.filter.clear')}</Button>
            ) : undefined
          }
        >
          {conditions(asked) > 0 ? t('tasks.none.filtered') : t('tasks.none.readable')}
        </Empty>
      )
    }
    if (asked.view === 'plan') {
      return rows.length > 0 ? (
        <Plan
          rows={rows}
          milestones={project?.milestones ?? []}
          onOpen={(task) => void navigate({ to: `/tasks/${task}` })}
        />
      ) : (
        <Empty>{t('tasks.none')}</Empty>
      )
    }
    return (
      <>
        {mayAdd && project && !grouped ? (
          <QuickAdd project={project.project.id} label={t('tasks.add.hint')} />
        ) : null}
        {rows.length > 0 || grouped ? (
          <Rows
            label={title}
            rows={rows}
            states={states}
            columns={columns}
            group={asked.group}
            headings={headings}
            sort={asked.sort}
            onSort={(sort) => set({ sort })}
            selected={selected}
            onSelect={setSelected}
            add={mayAdd && grouped ? add : undefined}
          />
        ) : (
          <Empty
            action={
              conditions(asked) > 0 ? (
                <Button onClick={() => set({ ...START, view: asked.view })}>{t('tasks.filter.clear')}</Button>
              ) : undefined
            }
          >
            {conditions(asked) > 0 ? t('tasks.none.filtered') : t('tasks.none')}
          </Empty>
        )}
      </>
    )
  }
  return (
    <div className={css.views}>
      <nav className={css.switch} aria-label={t('tasks.views')}>
        {views.map((one) => {
          const Icon = ICONS[one]
          return (
            <Link
              key={one}
              to={at}
              search={searchOf({ ...asked, view: one })}
              aria-current={asked.view === one ? 'page' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              <Icon size={20} aria-hidden />
              <span>{t(`tasks.view.${one}`)}</span>
            </Link>
          )
        })}
      </nav>
      <div className={css.tools}>
        <Words value={asked.text} onChange={(text) => set({ text })} />
        <Button icon={FilterIcon} onClick={() => setOpen('filter')}>
          {conditions(asked) > 0 ? t('tasks.filter.on', { count: conditions(asked) }) : t('tasks.filter')}
        </Button>
        {asked.view === 'list' || asked.view === 'board' ? (
          <ChipSelect
            label={t('tasks.group-by')}
            value={asked.view === 'board' && asked.group === 'none' ? 'state' : asked.group}
            options={[
              ...(asked.view === 'list' ? [{ value: 'none' as const, label: t('tasks.group-by.none') }] : []),
              ...(project ? [{ value: 'state' as const, label: t('tasks.group-by.state') }] : []),
              { value: 'assignee' as const, label: t('tasks.group-by.assignee') },
              { value: 'milestone' as const, label: t('tasks.group-by.milestone') },
            ]}
            onChange={(group) => set({ group })}
          />
        ) : null}
        {asked.view === 'list' ? (
          <ChipSelect
            label={t('tasks.sort')}
            value={asked.sort}
            options={SORTS.map((sort) => ({ value: sort, label: t(`tasks.sort.${sort}`) }))}
            onChange={(sort) => set({ sort })}
          />
        ) : null}
        <Menu
          label={t('tasks.more')}
          groups={[
            [
              {
                id: 'select',
                label: t('tasks.select'),
                icon: ListChecks,
                keys: 'X',
                disabled: asked.view !== 'list' || !mayEditRows,
                run: () => setSelected(new Set()),
              },
              {
                id: 'columns',
                label: t('ground.table.columns'),
                icon: Columns3,
                disabled: asked.view !== 'list',
                run: () => setOpen('columns'),
              },
              { id: 'saved', label: t('tasks.saved'), icon: Bookmark, run: () => setOpen('saved') },
            ],
            project
              ? [
                  { id: 'export', label: t('tasks.export'), icon: Download, run: () => setOpen('export') },
                  {
                    id: 'import',
                    label: t('tasks.import'),
                    icon: Upload,
                    disabled: !mayAdd,
                    run: () => setOpen('import'),
                  },
                ]
              : [],
          ]}
        />
      </div>
      {chips.length > 0 ? (
        <div className="m-row m-wrap">
          {chips.map((chip, index) => (
            <Tag key={`${chip.name}-${index}`} tone="accent" onRemove={chip.off} name={chip.name}>
              {chip.name}
            </Tag>
          ))}
          <Button
            kind="quiet"
            onClick={() => set({ ...START, view: asked.view, group: asked.group, sort: asked.sort })}
          >
            {t('tasks.filter.clear')}
          </Button>
        </div>
      ) : null}
      <p className="m-hidden" role="status">
        {found.data ? t('tasks.found', { count: total }) : ''}
      </p>
      {view()}
      {found.hasNextPage ? (
        <More
          pending={found.isFetchingNextPage}
          count={total - rows.length}
          onMore={() => void found.fetchNextPage()}
        />
      ) : null}
      {selected ? (
        <BulkBar
          rows={chosen}
          project={project}
          all={rows.length}
          onAll={() => setSelected(new Set(rows.map((row) => row.id)))}
          onEnd={() => setSelected(null)}
        />
      ) : null}
      <Suspense>
        {open === 'filter' ? (
          <FilterSheet
            asked={asked}
            project={project}
            onChange={set}
            onClear={() => set({ ...START, view: asked.view })}
            onClose={() => setOpen(null)}
          />
        ) : null}
        {open === 'saved' ? (
          <SavedFilters
            asked={asked}
            filter={filterOf(asked, project?.project.id)}
            project={project}
            onChoose={(next) => set({ ...next, group: asked.group })}
            onClose={() => setOpen(null)}
          />
        ) : null}
        {open === 'columns' ? (
          <ChooseColumns
            columns={COLUMNS.map((id) => ({ id, head: t(`tasks.column.${id}`) }))}
            chosen={columns}
            onChange={(next) => {
              setColumns(COLUMNS.filter((one) => next.includes(one)))
              localStorage.setItem(`madang.columns.tasks.${place}`, JSON.stringify(next))
            }}
            onClose={() => setOpen(null)}
          />
        ) : null}
        {open === 'import' && project ? (
          <ImportDialog project={project.project.id} onClose={() => setOpen(null)} />
        ) : null}
        {open === 'export' && project ? (
          <ExportDialog
            project={project.project.id}
            filter={filterOf(asked)}
            count={total}
            name={project.project.key}
            onClose={() => setOpen(null)}
          />
        ) : null}
      </Suspense>
    </div>
  )
}
