import { useQuery } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { Plus, Save, Trash2 } from 'lucide-react'
import { useReducer, useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { explain } from '../../ground/problem'
import { floorOf, plansOf, removePlan, savePlan, spacesOf, type PlanOf, type Space } from '../data/sites'
import { draw, drawingOf, type Floor } from '../rules/plan'
import { PlanEditor } from './PlanEditor'
import css from './Manage.module.css'

const BLANK: Floor = { width: 60, height: 30, shapes: [] }

/** The plans of a site, one at a time, to be drawn. */
export function ManagePlans({ site }: { site: string }) {
  const query = useQuery(plansOf(site))
  const spaces = useQuery(spacesOf(site))
  const [open, setOpen] = useState<string | null>(null)
  const plans = query.data?.items ?? []
  const shown = open === 'new' ? null : (plans.find((one) => one.id === open) ?? plans[0] ?? null)
  return (
    <Shown
      query={query}
      skeleton={<Skeleton rows={8} />}
      empty={(data) =>
        data.items.length === 0 && open !== 'new' ? (
          <Empty
            action={
              <Button kind="primary" onClick={() => setOpen('new')}>
                {t('spaces.plan.draw')}
              </Button>
            }
          >
            {t('spaces.plan.none')}
          </Empty>
        ) : null
      }
    >
      {() => (
        <Work
          key={shown ? `${shown.id}:${shown.revision}` : 'new'}
          site={site}
          plan={shown}
          plans={plans}
          spaces={spaces.data?.items ?? []}
          onOpen={setOpen}
        />
      )}
    </Shown>
  )
}

interface WorkProps {
  site: string
  plan: PlanOf | null
  plans: readonly PlanOf[]
  spaces: readonly Space[]
  onOpen: (plan: string | null) => void
}

function Work({ site, plan, plans, spaces, onOpen }: WorkProps) {
  const [start] = useState(() => (plan ? floorOf(plan) : BLANK))
  const [drawing, act] = useReducer(draw, start, drawingOf)
  const [name, setName] = useState(plan?.name ?? t('spaces.plan.first'))
  const [removing, setRemoving] = useState(false)
  const { error, pending, save } = useSaving()
  const changed = drawing.floor !== start || name !== (plan?.name ?? name) || plan === null
  const touched = drawing.floor !== start || (plan !== null && name !== plan.name)
  const leaving = useBlocker({
    shouldBlockFn: () => touched && !pending,
    enableBeforeUnload: () => touched,
    withResolver: true,
  })
  const elsewhere = new Set(
    plans.filter((one) => one.id !== plan?.id).flatMap((one) => one.shapes.map((shape) => shape.space)),
  )
  const keep = async () => {
    let kept: PlanOf | null = null
    const worked = await save(async () => {
      kept = await savePlan(site, plan, name.trim(), drawing.floor, plans.length)
    })
    if (!worked || !kept) return
    done(t('spaces.saved'))
    onOpen((kept as PlanOf).id)
  }
  return (
    <div className={css.plans}>
      <div className={css.planTools}>
        {plans.length > 1 || plan === null ? (
          <Select
            label={t('spaces.plan.which')}
            value={plan?.id ?? 'new'}
            options={[
              ...plans.map((one) => ({ value: one.id, label: one.name })),
              ...(plan === null ? [{ value: 'new', label: t('spaces.plan.new') }] : []),
            ]}
            onChange={onOpen}
          />
        ) : null}
        <TextField label={t('spaces.plan.name')} value={name} maxLength={100} onChange={setName} />
        <span className={css.planActs}>
          <Button
            kind="primary"
            icon={Save}
            pending={pending}
            aria-disabled={!changed || !name.trim()}
            onClick={() => (changed && name.trim() ? void keep() : undefined)}
          >
            {t('spaces.plan.save')}
          </Button>
          {plan ? (
            <>
              <Button icon={Plus} onClick={() => onOpen('new')}>
                {t('spaces.plan.new')}
              </Button>
              <Button icon={Trash2} kind="quiet" onClick={() => setRemoving(true)}>
                {t('spaces.plan.remove')}
              </Button>
            </>
          ) : null}
        </span>
      </div>
      {error ? (
        <p className="m-alert" role="alert">
          {explain(error)}
        </p>
      ) : null}
      <PlanEditor
        label={name}
        drawing={drawing}
        onAct={act}
        spaces={spaces.filter((one) => !elsewhere.has(one.id))}
      />
      {leaving.status === 'blocked' ? (
        <Dialog
          title={t('spaces.plan.leave')}
          open
          size="small"
          role="alertdialog"
          onClose={leaving.reset}
          foot={
            <>
              <Button kind="primary" onClick={leaving.reset}>
                {t('spaces.plan.leave.stay')}
              </Button>
              <Button kind="danger" onClick={leaving.proceed}>
                {t('spaces.plan.leave.go')}
              </Button>
            </>
          }
        >
          <p>{t('spaces.plan.leave.lead')}</p>
        </Dialog>
      ) : null}
      {removing && plan ? (
        <Dialog
          title={t('spaces.plan.remove')}
          open
          size="small"
          role="alertdialog"
          onClose={() => setRemoving(false)}
          foot={
            <Button
              kind="danger"
              onClick={() =>
                void removePlan(plan).then(() => {
                  done(t('spaces.plan.removed', { name: plan.name }))
                  onOpen(null)
                }, wrong)
              }
            >
              {t('spaces.plan.remove')}
            </Button>
          }
        >
          <p>{t('spaces.plan.remove.lead', { name: plan.name })}</p>
        </Dialog>
      ) : null}
    </div>
  )
}
